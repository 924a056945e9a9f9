"""Read CoNLL-U files into sentences whose words know their place in the text.

Format: https://universaldependencies.org/format.html
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Word:
    """A syntactic word; ``start`` and ``end`` are code points in the sentence, half-open."""

    id: int
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int  # id of the head word, 0 for the root
    dep: str
    space_after: bool
    start: int = 0
    end: int = 0


@dataclass
class Sentence:
    """A sentence with its text as rebuilt from forms and ``SpaceAfter=No``."""

    words: list[Word] = field(default_factory=list)
    text: str = ""
    document: str = ""
    new_paragraph: bool = False


@dataclass
class _Surface:
    """A surface token that stands for the words ``first`` to ``last`` (a multiword token)."""

    first: int
    last: int
    form: str
    space_after: bool


def _has_space_after(misc: str) -> bool:
    return "SpaceAfter=No" not in misc.split("|")


def _spread(words: list[Word], surface: _Surface, start: int) -> None:
    """Give the words of a multiword token their stretches of its form."""
    end = start + len(surface.form)
    position = start
    for number, word in enumerate(words):
        remaining = len(words) - number - 1
        word.start = position
        # Where the words do not spell the token ("aux" = à + les) every word keeps one character.
        position = max(position + 1, min(position + len(word.form), end - remaining))
        if not remaining:
            position = end
        word.end = position


def _place(words: list[Word], surfaces: dict[int, _Surface]) -> str:
    """Set the offsets of all words and return the text of the sentence."""
    text = ""
    index = 0
    while index < len(words):
        word = words[index]
        surface = surfaces.get(word.id)
        if surface is None:
            word.start, word.end = len(text), len(text) + len(word.form)
            text += word.form + " " * word.space_after
            index += 1
            continue
        members = words[index : index + surface.last - surface.first + 1]
        _spread(members, surface, len(text))
        text += surface.form + " " * surface.space_after
        index += len(members)
    return text.rstrip(" ")


def parse_conllu(lines: Iterable[str]) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file in order; empty nodes are left out.

    Parameters
    ----------
    lines
        The lines of the file, with or without their line ends.
    """
    sentence = Sentence()
    surfaces: dict[int, _Surface] = {}
    document = ""
    for raw in lines:
        line = raw.rstrip("\n")
        if not line:
            if sentence.words:
                sentence.document = document
                sentence.text = _place(sentence.words, surfaces)
                yield sentence
            sentence, surfaces = Sentence(), {}
        elif line.startswith("#"):
            key, _, value = line[1:].partition("=")
            if key.split()[:1] == ["newdoc"]:
                document = value.strip()
                sentence.new_paragraph = True
            elif key.split()[:1] == ["newpar"]:
                sentence.new_paragraph = True
        else:
            columns = line.split("\t")
            identifier, space_after = columns[0], _has_space_after(columns[9])
            if "-" in identifier:
                first, last = map(int, identifier.split("-"))
                surfaces[first] = _Surface(first, last, columns[1], space_after)
            elif "." not in identifier:
                feats = "" if columns[5] == "_" else columns[5]
                sentence.words.append(
                    Word(
                        id=int(identifier),
                        form=columns[1],
                        lemma=columns[2],
                        upos=columns[3],
                        xpos=columns[4],
                        feats=feats,
                        head=int(columns[6]),
                        dep=columns[7],
                        space_after=space_after,
                    )
                )
    if sentence.words:
        sentence.document = document
        sentence.text = _place(sentence.words, surfaces)
        yield sentence


def read_conllu(path: Path) -> list[Sentence]:
    """Return all sentences of a file (see `parse_conllu`)."""
    with path.open(encoding="utf-8") as lines:
        return list(parse_conllu(lines))


def group_paragraphs(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Yield runs of sentences of one paragraph; without marks a document is one paragraph."""
    paragraph: list[Sentence] = []
    for sentence in sentences:
        changed = paragraph and sentence.document != paragraph[-1].document
        if paragraph and (changed or sentence.new_paragraph):
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
    if paragraph:
        yield paragraph
