"""Train the small network that ships, from scratch, on gold and silver trees."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import load_config
from thinc.api import Adam, NumpyOps, Optimizer, fix_random_seed, set_current_ops

from training.convert import GoldSentence
from training.evaluate import score
from training.streams import gold_stream, silver_stream, take_words, to_example

logger = logging.getLogger(__name__)

CONFIG = Path(__file__).with_name("config.cfg")
DROPOUT = 0.1


@dataclass(frozen=True)
class Phase:
    """A stretch of training with one mixture of gold and silver."""

    words: int  # tokens in the whole phase
    batch: int  # tokens in a batch
    gold: float  # share of gold among them
    rate_from: float  # learning rate at the start
    rate_to: float  # and at the end, linear between
    dropout: float = DROPOUT


def new_pipeline(sample: Sequence[Doc], seed: int) -> Language:
    """Return an untrained pipeline whose labels come from the sample.

    The sample decides which edit trees the lemmatizer knows and which relations the parser has.
    """
    fix_random_seed(seed)
    nlp = spacy.util.load_model_from_config(load_config(CONFIG), auto_fill=True)
    examples = [to_example(nlp, doc) for doc in sample]
    nlp.initialize(lambda: examples)
    return nlp


def use_fast_kernels() -> None:
    """Multiply matrices with NumPy's library, about three times as fast as BLIS here.

    Only training does so: the pipeline in use keeps spaCy's default.
    """
    set_current_ops(NumpyOps(use_blis=False))


def _optimizer() -> Optimizer:
    optimizer: Optimizer = Adam(
        0.001, beta1=0.9, beta2=0.999, L2=0.01, grad_clip=1.0, use_averages=True
    )
    return optimizer


def run_phase(
    nlp: Language,
    optimizer: Optimizer,
    phase: Phase,
    gold: Iterator[Doc],
    silver: Iterator[Doc] | None,
    *,
    report: Reporter,
    seconds: float | None = None,
) -> None:
    """Train for one phase, until its words or its seconds are used up."""
    seen, started = 0, time.monotonic()
    while True:
        progress = seen / phase.words
        if seconds is not None:
            progress = max(progress, (time.monotonic() - started) / seconds)
        if progress >= 1:
            return
        gold_words = int(phase.batch * phase.gold) if silver is not None else phase.batch
        docs = take_words(gold, gold_words) if gold_words else []
        if silver is not None and gold_words < phase.batch:
            docs += take_words(silver, phase.batch - gold_words)
        rate = phase.rate_from + (phase.rate_to - phase.rate_from) * progress
        warmup = min(1.0, (report.steps + 1) / 100)
        optimizer.learn_rate = rate * warmup
        losses = nlp.update(
            [to_example(nlp, doc) for doc in docs], sgd=optimizer, drop=phase.dropout
        )
        words = sum(len(doc) for doc in docs)
        seen += words
        report.after_batch(nlp, optimizer, words, losses)


class Reporter:
    """Log progress, score on development text now and then, and keep checkpoints."""

    def __init__(self, dev: Sequence[Doc], folder: Path, every: int) -> None:
        self.dev = list(dev)
        self.folder = folder
        self.every = every  # tokens between two checkpoints
        self.steps = 0
        self.words = 0
        self.history: list[dict[str, float]] = []
        self._started = time.monotonic()
        self._last = 0

    def after_batch(
        self, nlp: Language, optimizer: Optimizer, words: int, losses: dict[str, float]
    ) -> None:
        """Count a batch; at a checkpoint, score and save the averaged weights."""
        self.steps += 1
        self.words += words
        if self.steps % 100 == 0:
            elapsed = time.monotonic() - self._started
            shown = {name: round(loss, 1) for name, loss in losses.items()}
            logger.info("step %d, %d words, %.0f s, %s", self.steps, self.words, elapsed, shown)
        if self.words - self._last >= self.every:
            self._last = self.words
            self.checkpoint(nlp, optimizer)

    def checkpoint(self, nlp: Language, optimizer: Optimizer) -> None:
        """Score and save the pipeline with its averaged weights."""
        with nlp.use_params(optimizer.averages):
            scores = score(nlp, self.dev)
            nlp.to_disk(self.folder / f"words-{self.words:09d}")
        self.history.append({"words": self.words, **scores})
        logger.info("checkpoint %d words: %s", self.words, scores)


def train_student(
    gold: Sequence[Sequence[GoldSentence]],
    silver: Sequence[Doc],
    phases: Sequence[Phase],
    dev: Sequence[Doc],
    folder: Path,
    *,
    seed: int = 1,
    every: int = 500_000,
    seconds: float | None = None,
) -> list[dict[str, float]]:
    """Train a pipeline and write it to ``folder / "final"``.

    Parameters
    ----------
    gold
        Treebank documents on spaCy's tokens.
    silver
        Documents annotated by the teacher; may be empty.
    phases
        What to train on, in order; the averages of the weights run through all of them.
    dev
        Gold documents for the scores in the log; never trained on.
    folder
        Receives the checkpoints and the final pipeline.
    seed
        Seed of all random sources.
    every
        Tokens between two checkpoints.
    seconds
        A budget for all phases together. A run that meets it is not reproducible to the bit.

    Returns
    -------
    list of dict
        The scores at the checkpoints.
    """
    folder.mkdir(parents=True, exist_ok=True)
    use_fast_kernels()
    blank = spacy.blank("en")
    sample = list(islice(gold_stream(gold, blank, Random(seed)), 9_000))
    sample += islice(silver, 6_000)
    nlp = new_pipeline(sample, seed)
    gold_docs = gold_stream(gold, nlp, Random(seed + 1))
    silver_docs = silver_stream(silver, Random(seed + 2)) if silver else None
    optimizer = _optimizer()
    report = Reporter(dev, folder, every)
    for phase in phases:
        share = phase.words / sum(each.words for each in phases)
        budget = None if seconds is None else seconds * share
        run_phase(nlp, optimizer, phase, gold_docs, silver_docs, report=report, seconds=budget)
        report.checkpoint(nlp, optimizer)
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(folder / "final")
    return report.history
