"""The parts of the teacher that need no weights: spanning trees, batches, lemmas."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from training.teacher.spanning import decode


def _best_by_trying(scores):
    size = len(scores)
    best, best_score = None, -np.inf
    for heads in product(range(size), repeat=size - 1):
        if sum(head == 0 for head in heads) != 1:
            continue
        if any(head == i for i, head in enumerate(heads, 1)) or not _reaches_root(heads):
            continue
        score = sum(scores[i, head] for i, head in enumerate(heads, 1))
        if score > best_score:
            best, best_score = heads, score
    return best


def _reaches_root(heads):
    for start in range(1, len(heads) + 1):
        node, steps = start, 0
        while node:
            node, steps = heads[node - 1], steps + 1
            if steps > len(heads):
                return False
    return True


@pytest.mark.parametrize("seed", range(12))
def test_decoder_finds_the_best_single_root_tree(seed):
    scores = np.random.default_rng(seed).normal(size=(5, 5)) * 3
    scores[0] = 0
    normalized = scores.copy()
    np.fill_diagonal(normalized, -1e9)
    normalized[1:] -= np.logaddexp.reduce(normalized[1:], 1, keepdims=True)
    assert tuple(decode(scores)[1:]) == _best_by_trying(normalized)


def test_batches_have_few_shapes_and_lose_nothing():
    pytest.importorskip("torch", reason="the teacher needs PyTorch")
    pytest.importorskip("tokenizers", reason="the teacher needs tokenizers")
    pytest.importorskip("safetensors", reason="the teacher needs safetensors")
    from random import Random

    from training.teacher.batches import Item, collate, make_batches

    items = [Item([1] * n, [0] * n, [0, 1], [0, 1]) for n in (3, 5, 9, 17, 4)]
    groups = make_batches(items, 32, Random(1))
    assert sorted(index for group in groups for index in group) == [0, 1, 2, 3, 4]
    for group in groups:
        batch = collate([items[i] for i in group], 32)
        assert batch["ids"].shape[1] % 8 == 0
        assert bool(batch["mask"][:, 0].all())


@pytest.mark.parametrize(
    ("word", "tag", "pos", "lemma"),
    [
        ("studies", "NNS", "NOUN", "study"),
        ("hyperparameters", "NNS", "NOUN", "hyperparameter"),
        ("wrote", "VBD", "VERB", "write"),
        ("Learning", "VBG", "VERB", "learn"),
        ("plotted", "VBN", "VERB", "plot"),
        ("larger", "JJR", "ADJ", "large"),
        ("States", "NNPS", "PROPN", "State"),
        ("DNA", "NN", "NOUN", "DNA"),
        ("The", "DT", "DET", "the"),
    ],
)
def test_silver_lemmas(word, tag, pos, lemma):
    pytest.importorskip("spacy_lookups_data", reason="silver lemmas need spacy-lookups-data")
    from training.lemmas import Lemmas

    assert Lemmas([]).of(word, tag, pos) == lemma


@pytest.mark.parametrize(("half", "kind"), [(True, "bfloat16"), (False, "float32")])
def test_half_precision_only_where_it_is_switched_on(monkeypatch, half, kind):
    torch = pytest.importorskip("torch", reason="the teacher needs PyTorch")
    pytest.importorskip("tokenizers", reason="the teacher needs tokenizers")
    pytest.importorskip("safetensors", reason="the teacher needs safetensors")
    from training.teacher import model
    from training.teacher.batches import Item, collate

    assert torch.backends.cpu.get_cpu_capability().startswith("AVX512") == model.HALF
    monkeypatch.setattr(model, "HALF", half)
    teacher = model.Teacher(model.Labels(["NN"], ["NOUN|"], ["ROOT", "obj"])).eval()
    scores = teacher(collate([Item([1, 2], [0, 0], [0, 1], [0, 1])], 8))
    assert str(scores.relation_heads.dtype) == f"torch.{kind}"
    assert str(teacher.relations(scores, torch.zeros(1, 8, dtype=int)).dtype) == "torch.float32"
