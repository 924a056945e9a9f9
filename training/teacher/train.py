"""Train the teacher on the treebanks."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.teacher.batches import Numberer, collate, joint_morph, make_batches
from training.teacher.model import Labels, Teacher
from training.teacher.predict import accuracy, annotate
from training.trees import Tree

logger = logging.getLogger(__name__)

ENCODER_RATE = 1e-4
HEAD_RATE = 1e-3
WARMUP = 300  # batches
BATCH = 1024  # padded subwords
LONGEST = 150  # tokens; longer training sentences are left out


def make_labels(trees: Sequence[Tree]) -> Labels:
    """Collect the labels of the training trees, sorted."""
    tags = {tag for tree in trees for tag in tree.tags}
    morphs = {label for tree in trees for label in map(joint_morph, tree.pos, tree.morphs)}
    deps = {dep for tree in trees for dep in tree.deps}
    return Labels(sorted(tags), sorted(morphs), sorted(deps))


def _optimizer(teacher: Teacher) -> torch.optim.AdamW:
    """Return AdamW with a slow rate for the encoder and weight decay for its matrices only."""
    groups: dict[str, list[nn.Parameter]] = {"matrices": [], "vectors": [], "heads": []}
    for name, parameter in teacher.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("encoder.") or name == "encoder.mix" or "case" in name:
            groups["heads"].append(parameter)
        else:
            groups["vectors" if parameter.dim() < 2 else "matrices"].append(parameter)
    settings = [
        {"params": groups["matrices"], "lr": ENCODER_RATE, "weight_decay": 0.01},
        {"params": groups["vectors"], "lr": ENCODER_RATE, "weight_decay": 0.0},
        {"params": groups["heads"], "lr": HEAD_RATE, "weight_decay": 0.0},
    ]
    for group in settings:
        group["peak"] = group["lr"]
    return torch.optim.AdamW(settings, betas=(0.9, 0.98), fused=True)


def loss_of(teacher: Teacher, batch: dict[str, Tensor]) -> Tensor:
    """Return the joint loss of a batch; tagging counts half."""
    scores = teacher(batch)
    heads = batch["heads"]
    relations = teacher.relations(scores, heads.clamp(min=0))
    pairs = (
        (1.0, scores.arcs, heads),
        (1.0, relations, batch["deps"]),
        (0.5, scores.morphs, batch["morphs"]),
        (0.5, scores.tags, batch["tags"]),
    )
    losses = [w * functional.cross_entropy(s.flatten(0, 1), t.flatten()) for w, s, t in pairs]
    return torch.stack(losses).sum()


def train_teacher(
    variants: Sequence[Sequence[Tree]],
    dev: Sequence[Tree],
    path: Path,
    *,
    epochs: int,
    seconds: float | None = None,
    seed: int = 1,
) -> Teacher:
    """Train a teacher and write it to ``path`` after every epoch.

    Parameters
    ----------
    variants
        For each training sentence its original and then its augmented variants; an epoch
        takes the original or, in four of ten cases, one of the others.
    dev
        Sentences to report progress on.
    path
        Where the teacher goes.
    epochs
        Passes over the sentences; the learning rate falls to zero over them.
    seconds
        A budget: the last pass is cut when it is used up, and the learning rate follows
        the budget. Runs with a budget are not reproducible to the bit.
    seed
        Seed of all random sources.
    """
    torch.manual_seed(seed)
    np.random.seed(seed)
    rng = Random(seed)
    variants = [choices for choices in variants if len(choices[0]) <= LONGEST]
    teacher = Teacher(make_labels([tree for choices in variants for tree in choices]))
    teacher.encoder.load_pretrained()
    numberer = Numberer(teacher.labels)
    items = [[numberer.tree(tree) for tree in choices] for choices in variants]
    optimizer = _optimizer(teacher)
    trained = [p for p in teacher.parameters() if p.requires_grad]
    started, step = time.monotonic(), 0
    for epoch in range(epochs):
        chosen = [
            choices[0] if len(choices) == 1 or rng.random() < 0.6 else rng.choice(choices[1:])
            for choices in items
        ]
        groups = make_batches(chosen, BATCH, rng)
        total = 0.0
        for number, group in enumerate(groups):
            progress = (epoch + number / len(groups)) / epochs
            if seconds is not None:
                progress = max(progress, (time.monotonic() - started) / seconds)
            if progress >= 1:
                break
            step += 1
            for settings in optimizer.param_groups:
                settings["lr"] = settings["peak"] * min(1, step / WARMUP) * (1 - progress)
            teacher.train()
            loss = loss_of(teacher, collate([chosen[i] for i in group], BATCH))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            total += float(loss.detach())
            if step == 10 or step % 100 == 0:  # the first one shows whether the budget can do
                elapsed, mean = time.monotonic() - started, total / (number + 1)
                logger.info("step %d, %.0f s, %.3f, loss %.3f", step, elapsed, progress, mean)
        scores = accuracy(dev, annotate(teacher, dev))
        elapsed = time.monotonic() - started
        logger.info("epoch %d, %.0f s, %s", epoch + 1, elapsed, scores)
        teacher.save(path)
        if seconds is not None and elapsed >= seconds:
            break
    return teacher
