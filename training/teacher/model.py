"""Deep biaffine parser and tagger on the encoder (Dozat and Manning 2017)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.teacher.encoder import CASES, HIDDEN, Encoder

ARC = 320
RELATION = 112
TAG = 192
CASE_WIDTH = 32
# Without AVX-512 PyTorch multiplies bfloat16 matrices in a plain loop, 60 times slower.
HALF = torch.backends.cpu.get_cpu_capability().startswith("AVX512")


@dataclass
class Labels:
    """The label sets; ``morphs`` joins part of speech and features, as ``NOUN|Number=Sing``."""

    tags: list[str]
    morphs: list[str]
    deps: list[str]

    @property
    def root(self) -> int:
        """Position of the root relation."""
        return self.deps.index("ROOT")


class Projection(nn.Module):
    """A layer whose dropout mask is shared by all words of a sentence."""

    def __init__(self, width_in: int, width_out: int, dropout: float = 0.33) -> None:
        super().__init__()
        self.linear = nn.Linear(width_in, width_out)
        self.dropout = dropout

    def forward(self, hidden: Tensor) -> Tensor:
        """Return the projection of hidden states."""
        hidden = functional.leaky_relu(self.linear(hidden), 0.1)
        if self.training:
            kept = torch.rand(hidden.shape[0], 1, hidden.shape[2]) > self.dropout
            hidden = hidden * kept.to(hidden.dtype) / (1 - self.dropout)
        return hidden


@dataclass
class Scores:
    """What the network gives for a batch: (sentences, words + root, ...)."""

    arcs: Tensor  # [sentence, dependent, head]
    relation_heads: Tensor
    relation_dependents: Tensor
    morphs: Tensor
    tags: Tensor


class Teacher(nn.Module):
    """Heads, relations, tags and features for sentences of given tokens."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self.labels = labels
        width = HIDDEN + CASE_WIDTH
        self.encoder = Encoder()
        self.scale = nn.Parameter(torch.ones(1))
        self.case = nn.Embedding(CASES, CASE_WIDTH)
        self.arc_head = Projection(width, ARC)
        self.arc_dependent = Projection(width, ARC)
        self.relation_head = Projection(width, RELATION)
        self.relation_dependent = Projection(width, RELATION)
        self.tag = Projection(width, TAG)
        self.morph_out = nn.Linear(TAG, len(labels.morphs))
        self.tag_out = nn.Linear(TAG, len(labels.tags))
        self.arc_weights = nn.Parameter(torch.empty(ARC + 1, ARC))
        shape = (RELATION + 1, len(labels.deps), RELATION + 1)
        self.relation_weights = nn.Parameter(torch.empty(shape))
        nn.init.normal_(self.arc_weights, 0, 0.01)
        nn.init.normal_(self.relation_weights, 0, 0.01)

    def forward(self, batch: dict[str, Tensor]) -> Scores:
        """Return the scores of a batch made by `training.teacher.batches.collate`."""
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            hidden = self.encoder(batch["ids"], batch["cases"], batch["mask"]) * self.scale
            places = batch["first"][:, :, None].expand(-1, -1, hidden.shape[2])
            hidden = hidden.gather(1, places)
            case = self.case(batch["word_cases"]).to(hidden.dtype)
            hidden = functional.dropout(torch.cat([hidden, case], -1), 0.2, self.training)
            dependents = self.arc_dependent(hidden)
            one = dependents.new_ones((*dependents.shape[:2], 1))
            arcs = torch.einsum(
                "bic,bjc->bij",
                torch.cat([dependents, one], -1) @ self.arc_weights,
                self.arc_head(hidden),
            ).float()
            tags = self.tag(hidden)
            return Scores(
                arcs.masked_fill(~batch["word_mask"][:, None, :], -1e4),
                torch.cat([self.relation_head(hidden), one], -1),
                torch.cat([self.relation_dependent(hidden), one], -1),
                self.morph_out(tags).float(),
                self.tag_out(tags).float(),
            )

    def relations(self, scores: Scores, heads: Tensor) -> Tensor:
        """Return the scores of all relations for the given heads."""
        with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
            width, count, _ = self.relation_weights.shape
            head_vectors = scores.relation_heads.gather(1, heads[:, :, None].expand(-1, -1, width))
            flat = scores.relation_dependents.reshape(-1, width)
            mixed = flat @ self.relation_weights.reshape(width, count * width)
            mixed = mixed.view(*heads.shape, count, width)
            return (mixed * head_vectors[:, :, None, :]).sum(-1).float()

    def save(self, path: Path) -> None:
        """Write weights and labels."""
        labels = [self.labels.tags, self.labels.morphs, self.labels.deps]
        temporary = path.with_suffix(".part")
        torch.save({"labels": labels, "weights": self.state_dict()}, temporary)
        temporary.replace(path)

    @classmethod
    def load(cls, path: Path) -> Teacher:
        """Read what `save` wrote."""
        stored = torch.load(path, weights_only=True)
        teacher = cls(Labels(*stored["labels"]))
        teacher.load_state_dict(stored["weights"])
        teacher.eval()
        return teacher
