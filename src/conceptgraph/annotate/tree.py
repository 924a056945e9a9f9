"""The parsed sentence as extraction sees it: words with one small set of roles.

Rules never see spaCy or a label scheme. :mod:`conceptgraph.annotate.labels` turns a spaCy
``Doc`` of any scheme into these trees, always in Universal Dependencies shape: content words
are heads, prepositions hang under their noun as ``case``, the copula hangs under the
predicate as ``cop``, conjuncts all hang under the first one. Plain Python objects: walking
them is several times faster than walking spaCy tokens.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from conceptgraph.model import Document


@dataclass(slots=True, eq=False)
class Word:
    """A token of a sentence."""

    i: int  # index in Sentence.words
    text: str
    lemma: str
    pos: str  # universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ...
    tag: str  # Penn Treebank tag: NN, NNS, VBZ, ...; "" if the pipeline has none
    feats: str  # "Number=Sing|Person=3", sorted; "" if the pipeline has none
    role: str  # UD relation: "nsubj", "nsubj:pass", "obl", "root", ...
    start: int  # code points into Document.text
    end: int
    head: Word | None = None  # None for the root
    children: list[Word] = field(default_factory=list)  # in text order

    def children_of(self, *roles: str) -> list[Word]:
        """Children whose role is one of ``roles`` (exact match)."""
        return [child for child in self.children if child.role in roles]

    def subtree(self) -> Iterator[Word]:
        """Yield the word and all below it, in no particular order."""
        stack = [self]
        while stack:
            word = stack.pop()
            yield word
            stack.extend(word.children)

    def detach(self) -> None:
        """Take the word out of its head's children; it has no head then."""
        if self.head is not None:
            self.head.children.remove(self)
            self.head = None

    def hang(self, head: Word, role: str) -> None:
        """Give the word, with all below it, another head and role."""
        self.detach()
        self.head, self.role = head, role
        head.children.append(self)
        head.children.sort(key=lambda child: child.start)

    def __repr__(self) -> str:
        return f"<{self.text}/{self.pos}/{self.role}>"


@dataclass(slots=True, eq=False)
class Sentence:
    """A parsed sentence, inside one block of a document."""

    words: list[Word]
    block: int  # index into Document.blocks
    start: int  # code points into Document.text
    end: int

    @property
    def root(self) -> Word:
        """The word without a head (the first one, if a parser left several)."""
        return next((word for word in self.words if word.head is None), self.words[0])


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document and its parsed sentences, in text order."""

    document: Document
    sentences: tuple[Sentence, ...]
