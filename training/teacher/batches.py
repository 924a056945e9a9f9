"""Sentences as padded tensors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

import numpy as np
import torch
from torch import Tensor

from training.teacher.encoder import Subwords, case_of
from training.teacher.model import Labels
from training.trees import Tree

IGNORED = -100  # the target value that the loss of PyTorch leaves out
STEP = 8  # lengths of batches are multiples of this


@dataclass
class Item:
    """A sentence in numbers; targets are empty when it is only to be annotated."""

    ids: list[int]
    cases: list[int]
    first: list[int]
    word_cases: list[int]
    heads: list[int] = field(default_factory=list)
    deps: list[int] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)
    morphs: list[int] = field(default_factory=list)


def joint_morph(pos: str, features: str) -> str:
    """Return the joint label of part of speech and features."""
    return f"{pos}|{features}"


class Numberer:
    """Turn words and trees into items."""

    def __init__(self, labels: Labels) -> None:
        self._subwords = Subwords()
        self._tags = {label: i for i, label in enumerate(labels.tags)}
        self._morphs = {label: i for i, label in enumerate(labels.morphs)}
        self._deps = {label: i for i, label in enumerate(labels.deps)}

    def words(self, words: list[str]) -> Item:
        """Return an item without targets."""
        ids, cases, first = self._subwords.of_sentence(words)
        return Item(ids, cases, first, [0, *map(case_of, words)])

    def tree(self, tree: Tree) -> Item:
        """Return an item with the annotation of the tree as its targets."""
        item = self.words(tree.words)
        item.heads = [0 if head == i else head + 1 for i, head in enumerate(tree.heads)]
        item.deps = [self._deps.get(dep, IGNORED) for dep in tree.deps]
        item.tags = [self._tags.get(tag, IGNORED) for tag in tree.tags]
        joint = map(joint_morph, tree.pos, tree.morphs)
        item.morphs = [self._morphs.get(label, IGNORED) for label in joint]
        return item


def padded_length(subwords: int) -> int:
    """Round a length up to a multiple of eight, the lengths that batches come in."""
    return -(-subwords // STEP) * STEP


def collate(items: Sequence[Item], size: int) -> dict[str, Tensor]:
    """Pad items to one batch; the key of a tensor is the name of the item's field.

    Batches come in few shapes, filled up with empty rows: PyTorch's library compiles its
    kernels for every new shape, which took three quarters of the time with free shapes.
    """
    length = padded_length(max(len(item.ids) for item in items))
    rows = max(1, size // length)
    batch = {
        "ids": np.zeros((rows, length), np.int64),
        "cases": np.zeros((rows, length), np.int64),
        "mask": np.zeros((rows, length), bool),
        "first": np.zeros((rows, length), np.int64),
        "word_cases": np.zeros((rows, length), np.int64),
        "word_mask": np.zeros((rows, length), bool),
    }
    batch["mask"][:, 0] = True  # attention over nothing would give not-a-number
    for name in ("heads", "deps", "tags", "morphs"):
        batch[name] = np.full((rows, length), IGNORED, np.int64)
    for row, item in enumerate(items):
        batch["mask"][row, : len(item.ids)] = True
        batch["word_mask"][row, : len(item.first)] = True
        for name in ("ids", "cases", "first", "word_cases"):
            values = getattr(item, name)
            batch[name][row, : len(values)] = values
        for name in ("heads", "deps", "tags", "morphs"):
            values = getattr(item, name)
            batch[name][row, 1 : len(values) + 1] = values
    return {name: torch.from_numpy(values) for name, values in batch.items()}


def make_batches(items: Sequence[Item], size: int, rng: Random | None = None) -> list[list[int]]:
    """Group items of like length so that a padded batch has about ``size`` subwords.

    With a random source the groups vary and come in random order; without one they are fixed.
    """
    buckets: dict[int, list[int]] = {}
    for index, item in enumerate(items):
        buckets.setdefault(padded_length(len(item.ids)), []).append(index)
    groups: list[list[int]] = []
    for length in sorted(buckets):
        members, rows = buckets[length], max(1, size // length)
        if rng:
            rng.shuffle(members)
        groups += [members[i : i + rows] for i in range(0, len(members), rows)]
    if rng:
        rng.shuffle(groups)
    return groups
