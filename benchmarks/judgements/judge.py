"""A model that judges claims as the readers of the sheet do, to label many more than they could.

A small pretrained encoder reads the claim, the sentence and what stands before it, and is told
whose standard to judge by. It is used in training only: the scorer that ships learns from what it
says of candidates from raw text.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from training.teacher.encoder import CLS, HIDDEN, SEP, Encoder, Subwords, case_of

from benchmarks.judgements.sheet import Claim

logger = logging.getLogger(__name__)

VERDICTS = ("useful", "trivial", "wrong")
READERS = 16
ANY_READER = 0
LONGEST = 120  # subwords of a claim with its sentence
BEFORE = 120  # characters before the sentence, and at most so many subwords:
MAX_BEFORE = 25
BETWEEN, BEHIND = 1, 2  # unused ids of the vocabulary, between the parts of a claim and behind it
ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
WARMUP = 100
BATCH = 32
FORGET = 0.1  # share of training claims whose reader is hidden
_WORD = re.compile(r"\w+|[^\w\s]")

Item = tuple[list[int], list[int], int]
"""Subword ids, their cases, and how many of them are the claim itself."""


class Reader:
    """Turns claims into numbers."""

    def __init__(self) -> None:
        self._subwords = Subwords()

    def _encode(self, text: str) -> list[tuple[int, int]]:
        return [
            (piece, case_of(word))
            for word in _WORD.findall(text)
            for piece in self._subwords.of_word(word)
        ]

    def item(self, claim: Claim) -> Item:
        """The claim, the end of what stands before, and the sentence as far as there is room."""
        said = [(CLS, 0)]
        for part in (claim.subject, claim.label, claim.object):
            said += [*self._encode(part), (BETWEEN, 0)]
        said[-1] = (BEHIND, 0)
        said += [*self._encode(claim.marks), (SEP, 0)]
        size = len(said)
        sentence = self._encode(claim.sentence)[: max(0, LONGEST - size - 2)]
        room = max(0, min(LONGEST - size - 2 - len(sentence), MAX_BEFORE))
        before = self._encode(claim.before[-BEFORE:])
        said += [*(before[-room:] if room else []), (SEP, 0), *sentence, (SEP, 0)]
        return [piece for piece, _ in said], [case for _, case in said], size


class Judge(nn.Module):
    """Scores of the three verdicts for a batch of claims."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.reader = nn.Embedding(READERS, 32)
        self.dropout = nn.Dropout(0.2)
        self.hidden = nn.Linear(HIDDEN * 2 + 32, 128)
        self.verdict = nn.Linear(128, len(VERDICTS))

    def forward(
        self, ids: Tensor, cases: Tensor, mask: Tensor, claim: Tensor, reader: Tensor
    ) -> Tensor:
        """Return scores of shape (claims, verdicts)."""
        states = self.encoder(ids, cases, mask)
        mean = (states * claim[..., None]).sum(1) / claim.sum(1, keepdim=True)
        joined = torch.cat([states[:, 0], mean, self.reader(reader)], 1)
        hidden = self.dropout(torch.tanh(self.hidden(self.dropout(joined))))
        scores: Tensor = self.verdict(hidden)
        return scores


def _collate(items: Sequence[Item]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    longest = -(-max(len(ids) for ids, _, _ in items) // 8) * 8
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    cases, mask = torch.zeros_like(ids), torch.zeros_like(ids, dtype=torch.bool)
    claim = torch.zeros(len(items), longest)
    for row, (pieces, shapes, size) in enumerate(items):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        cases[row, : len(pieces)] = torch.tensor(shapes)
        mask[row, : len(pieces)] = True
        claim[row, :size] = 1
    return ids, cases, mask, claim


def train_judge(
    claims: Sequence[Claim], verdicts: Sequence[str], readings: Sequence[int], *,
    epochs: int = 3, seed: int = 1,
) -> Judge:  # fmt: skip
    """Train on judged claims; the learning rate falls to zero over the epochs."""
    torch.manual_seed(seed)
    rng = Random(seed)  # noqa: S311 (repeatable, not for secrets)
    judge, reader = Judge(), Reader()
    judge.encoder.load_pretrained()
    items = [reader.item(claim) for claim in claims]
    targets = [VERDICTS.index(verdict) for verdict in verdicts]
    encoder = [p for p in judge.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in judge.named_parameters() if not name.startswith("encoder.")]
    rates = ((encoder, ENCODER_RATE), (heads, HEAD_RATE))
    optimizer = torch.optim.AdamW(
        [{"params": part, "lr": rate, "peak": rate} for part, rate in rates], weight_decay=0.01
    )
    step, steps = 0, epochs * len(items) // BATCH
    for epoch in range(epochs):
        total = 0.0
        judge.train()
        for batch in _batches(items, rng):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * min(1, step / WARMUP) * max(0.02, 1 - step / steps)
            hidden = [ANY_READER if rng.random() < FORGET else readings[i] for i in batch]
            with torch.autocast("cpu", torch.bfloat16):
                scores = judge(*_collate([items[i] for i in batch]), torch.tensor(hidden))
            wanted = torch.tensor([targets[i] for i in batch])
            loss = functional.cross_entropy(scores.float(), wanted, label_smoothing=0.05)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]  # PyTorch has no types for it
            nn.utils.clip_grad_norm_([*encoder, *heads], 1.0)
            optimizer.step()
            total += float(loss.detach())
            if step % 100 == 0:
                logger.info("step %d of %d", step, steps)
        logger.info("epoch %d, loss %.3f", epoch + 1, total * BATCH / len(items))
    return judge


def _batches(items: Sequence[Item], rng: Random) -> list[list[int]]:
    """Random batches of claims of like length."""
    order = list(range(len(items)))
    rng.shuffle(order)
    found: list[list[int]] = []
    for begin in range(0, len(order), BATCH * 20):
        pool = sorted(order[begin : begin + BATCH * 20], key=lambda i: len(items[i][0]))
        some = [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
        rng.shuffle(some)
        found += some
    return found


@torch.no_grad()
def judge_claims(judge: Judge, claims: Sequence[Claim], reading: int) -> NDArray[np.float64]:
    """Probabilities of the verdicts, of shape (claims, 3), by the standard of one reading."""
    judge.eval()
    reader = Reader()
    items = [reader.item(claim) for claim in claims]
    order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
    found = np.zeros((len(items), len(VERDICTS)))
    for begin in range(0, len(order), BATCH * 2):
        batch = order[begin : begin + BATCH * 2]
        with torch.autocast("cpu", torch.bfloat16):
            scores = judge(*_collate([items[i] for i in batch]), torch.full((len(batch),), reading))
        found[batch] = functional.softmax(scores.float(), -1).numpy()
        if begin % (BATCH * 200) == 0:
            logger.info("%d of %d judged", begin, len(order))
    return found
