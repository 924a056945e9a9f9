"""Annotate tokenized sentences with the teacher."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from training.teacher.batches import Item, Numberer, collate, make_batches
from training.teacher.model import Teacher
from training.teacher.spanning import decode
from training.trees import Tree


@torch.inference_mode()
def annotate(teacher: Teacher, sentences: Sequence[Tree], size: int = 1024) -> list[Tree]:
    """Return copies of sentences with the teacher's heads, relations, tags and features.

    Parameters
    ----------
    teacher
        A trained teacher.
    sentences
        Only words and spaces are read; white-space tokens must not be among them.
    size
        Padded subwords in a batch.
    """
    teacher.eval()
    numberer = Numberer(teacher.labels)
    items = [numberer.words(sentence.words) for sentence in sentences]
    result: list[Tree | None] = [None] * len(items)
    for group in make_batches(items, size):
        for index, tree in zip(
            group, _annotate_batch(teacher, [items[i] for i in group], size), strict=True
        ):
            tree.words, tree.spaces = sentences[index].words[:], sentences[index].spaces[:]
            tree.lemmas = [""] * len(tree.words)
            result[index] = tree
    return [tree for tree in result if tree is not None]


def _annotate_batch(teacher: Teacher, items: list[Item], size: int) -> list[Tree]:
    labels = teacher.labels
    batch = collate(items, size)
    scores = teacher(batch)
    arcs = scores.arcs.numpy()
    heads = np.zeros(batch["heads"].shape, np.int64)
    for row, item in enumerate(items):
        count = len(item.first)
        heads[row, 1:count] = decode(arcs[row, :count, :count])[1:]
    relations = teacher.relations(scores, torch.from_numpy(heads))
    relations[:, :, labels.root] = -1e9  # the root relation goes with the root and nowhere else
    deps = relations.argmax(-1).numpy()
    morphs = scores.morphs.argmax(-1).numpy()
    tags = scores.tags.argmax(-1).numpy()
    trees = []
    for row, item in enumerate(items):
        tree = Tree()
        for i in range(1, len(item.first)):
            head = int(heads[row, i])
            pos, _, features = labels.morphs[morphs[row, i]].partition("|")
            tree.heads.append(head - 1 if head else i - 1)
            tree.deps.append(labels.deps[deps[row, i]] if head else "ROOT")
            tree.tags.append(labels.tags[tags[row, i]])
            tree.pos.append(pos)
            tree.morphs.append(features)
        trees.append(tree)
    return trees


def accuracy(gold: Sequence[Tree], predicted: Sequence[Tree]) -> dict[str, float]:
    """Return percentages over tokens; attachment leaves punctuation out, as spaCy does."""
    counts = dict.fromkeys(("tokens", "attached", "pos", "tags", "morphs", "uas", "las"), 0)
    for one, other in zip(gold, predicted, strict=True):
        for i in range(len(one)):
            counts["tokens"] += 1
            counts["pos"] += one.pos[i] == other.pos[i]
            counts["tags"] += one.tags[i] == other.tags[i]
            counts["morphs"] += one.morphs[i] == other.morphs[i]
            if one.deps[i] == "punct":
                continue
            counts["attached"] += 1
            right = one.heads[i] == other.heads[i]
            counts["uas"] += right
            counts["las"] += right and one.deps[i] == other.deps[i]
    tokens, attached = counts.pop("tokens"), counts.pop("attached")
    totals = {name: attached if name in {"uas", "las"} else tokens for name in counts}
    return {name: round(100 * count / totals[name], 2) for name, count in counts.items()}
