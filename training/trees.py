"""One dependency tree over spaCy's tokens, the common currency of all training stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab


@dataclass
class Tree:
    """An annotated sentence; every list has one entry per token.

    ``heads`` are positions inside the sentence and the root is its own head, as in spaCy.
    """

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)  # a blank follows the token
    tags: list[str] = field(default_factory=list)  # Penn tags (XPOS)
    pos: list[str] = field(default_factory=list)  # universal parts of speech (UPOS)
    morphs: list[str] = field(default_factory=list)  # universal features, "" for none
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)  # "ROOT" for the root, spaCy's spelling

    def __len__(self) -> int:
        return len(self.words)

    @property
    def root(self) -> int:
        """Position of the root."""
        return next(i for i, head in enumerate(self.heads) if head == i)

    def copy(self) -> Tree:
        """Return a tree whose lists can be changed without touching this one."""
        return replace(
            self,
            words=self.words[:],
            spaces=self.spaces[:],
            tags=self.tags[:],
            pos=self.pos[:],
            morphs=self.morphs[:],
            lemmas=self.lemmas[:],
            heads=self.heads[:],
            deps=self.deps[:],
        )

    def children(self, head: int) -> list[int]:
        """Return the positions of the dependents of ``head``, left to right."""
        return [i for i, h in enumerate(self.heads) if h == head and i != head]

    def insert(
        self,
        at: int,
        word: str,
        *,
        space: bool,
        tag: str,
        pos: str,
        head: int,
        dep: str,
        morph: str = "",
        lemma: str | None = None,
    ) -> None:
        """Insert a token before position ``at``; ``head`` counts positions before the insertion."""
        self.heads = [h + (h >= at) for h in self.heads]
        self.words.insert(at, word)
        self.spaces.insert(at, space)
        self.tags.insert(at, tag)
        self.pos.insert(at, pos)
        self.morphs.insert(at, morph)
        self.lemmas.insert(at, word if lemma is None else lemma)
        self.heads.insert(at, head + (head >= at))
        self.deps.insert(at, dep)

    def remove(self, at: int) -> None:
        """Remove a token that heads no other token."""
        if self.children(at):
            raise ValueError(f"token {at} ({self.words[at]!r}) has dependents")
        for values in self._columns():
            del values[at]
        self.heads = [h - (h > at) for h in self.heads]

    def _columns(self) -> tuple[list[str] | list[bool] | list[int], ...]:
        return (
            self.words,
            self.spaces,
            self.tags,
            self.pos,
            self.morphs,
            self.lemmas,
            self.heads,
            self.deps,
        )

    @property
    def text(self) -> str:
        """The sentence without the blank after its last token."""
        pieces = zip(self.words, self.spaces, strict=True)
        return "".join(word + " " * space for word, space in pieces).rstrip(" ")


def is_well_formed(tree: Tree) -> bool:
    """Tell whether the heads form one tree with a single root and no cycle."""
    if sum(head == i for i, head in enumerate(tree.heads)) != 1:
        return False
    for start in range(len(tree)):
        position, steps = start, 0
        while tree.heads[position] != position:
            position, steps = tree.heads[position], steps + 1
            if steps > len(tree):
                return False
    return True


def fits_tokenizer(tree: Tree, tokenizer: Tokenizer) -> bool:
    """Tell whether the tokenizer splits the text of the tree into just its words.

    The student never sees other tokens than spaCy's own, so an edit that changes the
    tokenization would teach it situations that do not occur.
    """
    return [token.text for token in tokenizer(tree.text)] == tree.words


def to_doc(vocab: Vocab, trees: Sequence[Tree], *, last_space: bool = False) -> Doc:
    """Join sentences into one annotated ``Doc``; sentence boundaries follow from the heads."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    for tree in trees:
        heads += [len(words) + head for head in tree.heads]
        words += tree.words
        spaces += tree.spaces
    spaces[-1] = last_space
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        tags=[tag for tree in trees for tag in tree.tags],
        pos=[pos for tree in trees for pos in tree.pos],
        morphs=[morph for tree in trees for morph in tree.morphs],
        lemmas=[lemma for tree in trees for lemma in tree.lemmas],
        heads=heads,
        deps=[dep for tree in trees for dep in tree.deps],
        sent_starts=[i == 0 for tree in trees for i in range(len(tree))],
    )


def from_span(span: Span) -> Tree:
    """Return the tree of an annotated sentence (the inverse of `to_doc`)."""
    return Tree(
        words=[token.text for token in span],
        spaces=[bool(token.whitespace_) for token in span],
        tags=[token.tag_ for token in span],
        pos=[token.pos_ for token in span],
        morphs=[str(token.morph) for token in span],
        lemmas=[token.lemma_ for token in span],
        heads=[token.head.i - span.start for token in span],
        deps=[token.dep_ for token in span],
    )
