"""Endless streams of training documents, from gold and from silver trees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.augment import augment, join
from training.convert import GoldSentence
from training.trees import to_doc

GROUP_SIZES = (1, 2, 4, 8, 12)  # sentences in a training document


def gold_stream(
    documents: Sequence[Sequence[GoldSentence]],
    nlp: Language,
    rng: Random,
    changed: float = 0.5,
) -> Iterator[Doc]:
    """Yield training documents made of gold sentences, without end.

    Parameters
    ----------
    documents
        The treebank documents.
    nlp
        Gives the vocabulary and the tokenizer.
    rng
        Decides on order, grouping and augmentation; each pass differs.
    changed
        Share of the sentences that are offered to the augmenters.
    """
    while True:
        groups: list[Sequence[GoldSentence]] = []
        for document in documents:
            start = 0
            while start < len(document):
                size = rng.choice(GROUP_SIZES)
                groups.append(document[start : start + size])
                start += size
        rng.shuffle(groups)
        for group in groups:
            trees = [
                augment(item.tree, nlp.tokenizer, rng) if rng.random() < changed else item.tree
                for item in group
            ]
            breaks = [item.starts_paragraph for item in group]
            yield to_doc(nlp.vocab, join(trees, breaks, rng))


def silver_stream(documents: Sequence[Doc], rng: Random) -> Iterator[Doc]:
    """Yield annotated documents without end: first in their order, then in random ones."""
    yield from documents
    order = list(range(len(documents)))
    while True:
        rng.shuffle(order)
        for index in order:
            yield documents[index]


def take_words(stream: Iterator[Doc], words: int) -> list[Doc]:
    """Take documents from a stream until they hold at least ``words`` tokens."""
    taken: list[Doc] = []
    count = 0
    while count < words:
        doc = next(stream)
        taken.append(doc)
        count += len(doc)
    return taken


def to_example(nlp: Language, doc: Doc) -> Example:
    """Pair a document with a bare copy of its tokens."""
    words = [token.text for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    return Example(Doc(nlp.vocab, words=words, spaces=spaces), doc)
