"""Silver trees: raw prose, annotated by the teacher, laid out as training documents."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc, DocBin

from training.augment import augment, join
from training.lemmas import Lemmas, add_lemmas
from training.sentences import sentence_starts
from training.teacher.model import Teacher
from training.teacher.predict import annotate
from training.trees import Tree, is_well_formed, to_doc

logger = logging.getLogger(__name__)

SHORTEST, LONGEST = 4, 80  # tokens in a sentence; the rest is mostly tables and debris
# Signs of a bibliography, and of a footnote glued to the sentence before it.
DEBRIS = re.compile(
    r"https?:|www\.|\bdoi\b|Retrieved|Accessed|Ibid|\bPress\b|\bJournal\b|\bno\. \d"
    r"|\bpp?\. ?\d|\bvol\.|\beds?\.\)?|\(\d{4}\)\.|\b\d{4}\.$|\d[-–]\d+\.$|\. \. \."
    r"|[a-z”’)][.?!][A-Z]|^[^,]+, [A-Z]\w*\.?( [A-Z]\.)?$|^“[^”]*”$"
)
GROUP_SIZES = (1, 2, 4, 8, 12)  # sentences in a training document
CHANGED = 0.3  # share of the sentences that are offered to the augmenters
CHUNK = 4000  # sentences annotated at once
ATTRIBUTES = ("ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START")


def read_paragraphs(path: Path) -> Iterator[str]:
    """Yield the paragraphs of a raw text file, white space made single blanks."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        text = " ".join(block.split())
        if text:
            yield text


def split_paragraph(text: str, nlp: Language) -> Iterator[list[Tree]]:
    """Yield runs of bare sentences; one that is debris ends a run and is left out."""
    doc = nlp.make_doc(text)
    words = [token.text for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    starts = sentence_starts(words, spaces)
    run: list[Tree] = []
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        sentence = Tree(words=words[start:end], spaces=spaces[start:end])
        if SHORTEST <= len(sentence) <= LONGEST and not DEBRIS.search(sentence.text):
            run.append(sentence)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _chunks(runs: Sequence[list[Tree]]) -> Iterator[Sequence[list[Tree]]]:
    start = size = 0
    for end, run in enumerate(runs, 1):
        size += len(run)
        if size >= CHUNK:
            yield runs[start:end]
            start, size = end, 0
    if start < len(runs):
        yield runs[start:]


def _document(nlp: Language, group: list[Tree], rng: Random) -> Doc:
    trees = [
        augment(tree, nlp.tokenizer, rng) if rng.random() < CHANGED else tree for tree in group
    ]
    return to_doc(nlp.vocab, join(trees, [False] * len(trees), rng))


def annotate_raw(
    paths: Sequence[Path],
    teacher: Teacher,
    lemmas: Lemmas,
    nlp: Language,
    *,
    seed: int = 1,
    limit: int | None = None,
) -> list[Doc]:
    """Return training documents from raw text files.

    Parameters
    ----------
    paths
        Text files with blank lines between paragraphs.
    teacher, lemmas
        Give the annotation.
    nlp
        Gives tokenizer and vocabulary.
    seed
        Seed of grouping and augmentation.
    limit
        Stop at about so many tokens.
    """
    rng = Random(seed)
    runs = [
        run
        for path in paths
        for text in read_paragraphs(path)
        for run in split_paragraph(text, nlp)
    ]
    rng.shuffle(runs)
    docs: list[Doc] = []
    tokens = 0
    for chunk in _chunks(runs):
        annotated = iter(annotate(teacher, [tree for run in chunk for tree in run]))
        for run in chunk:
            trees = [next(annotated) for _ in run]
            add_lemmas(trees, lemmas)
            start = 0
            while start < len(trees):
                size = rng.choice(GROUP_SIZES)
                group = [tree for tree in trees[start : start + size] if is_well_formed(tree)]
                start += size
                if group:
                    docs.append(_document(nlp, group, rng))
                    tokens += len(docs[-1])
        logger.info("silver: %d tokens", tokens)
        if limit is not None and tokens >= limit:
            break
    return docs


def write_docs(docs: Sequence[Doc], path: Path) -> None:
    """Write annotated documents."""
    DocBin(attrs=ATTRIBUTES, docs=docs, store_user_data=False).to_disk(path)


def read_docs(path: Path, nlp: Language) -> list[Doc]:
    """Read what `write_docs` wrote."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))
