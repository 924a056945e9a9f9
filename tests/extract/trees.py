"""Hand-built trees: rules are tested on what a perfect parser would say."""

from __future__ import annotations

from conceptgraph.annotate.tree import AnnotatedDocument, Sentence, Word
from conceptgraph.extract import extract_document, find_candidates
from conceptgraph.extract.candidates import Candidate
from conceptgraph.model import Block, Document, Extraction

CLOSING = {".", ",", ")", ":", ";", "?", "!", "’s", "'s", "%", "”"}


def build(*specs: str, blocks: list[tuple[str, int | None]] | None = None) -> AnnotatedDocument:
    """An annotated document from one spec per sentence.

    A spec has a line a word: ``text POS head role [tag] [lemma]``, heads counted from 1 and 0
    for the root. ``blocks`` gives kind and parent for each sentence; without it all sentences
    are in one paragraph.
    """
    rows = [[line.split() for line in spec.strip().splitlines()] for spec in specs]
    text = ""
    placed: list[list[tuple[int, int]]] = []
    limits: list[tuple[int, int]] = []
    for number, sentence in enumerate(rows):
        if number:
            text += "\n" if blocks else " "
        spans: list[tuple[int, int]] = []
        glued = True
        for row in sentence:
            word = row[0]
            if not glued and word not in CLOSING and word != "-":
                text += " "
            spans.append((len(text), len(text) + len(word)))
            text += word
            glued = word in {"(", "“", "-"}
        placed.append(spans)
        limits.append((spans[0][0], spans[-1][1]))
    if blocks:
        found = tuple(
            Block(kind, *limit, depth=0 if parent is None else 1, parent=parent)  # type: ignore[arg-type]
            for (kind, parent), limit in zip(blocks, limits, strict=True)
        )
    else:
        found = (Block("paragraph", 0, len(text), 0, None),)
    document = Document("test.txt", text + "\n", "test.txt", "", {}, found)
    sentences = []
    for number, (sentence, spans) in enumerate(zip(rows, placed, strict=True)):
        words = []
        for i, (row, (start, end)) in enumerate(zip(sentence, spans, strict=True)):
            tag = row[4] if len(row) > 4 else ""
            lemma = row[5] if len(row) > 5 else row[0].lower()
            words.append(Word(i, row[0], lemma, row[1], tag, "", row[3], start, end))
        for word, row in zip(words, sentence, strict=True):
            if int(row[2]):
                word.head = words[int(row[2]) - 1]
                word.head.children.append(word)
        block = number if blocks else 0
        sentences.append(Sentence(words, block, *limits[number]))
    return AnnotatedDocument(document, tuple(sentences))


def triples(annotated: AnnotatedDocument) -> list[tuple[str, str, str]]:
    """What the rules propose, before scoring."""
    return [
        (c.subject.mention.name, c.label, c.object.mention.name) for c in find_candidates(annotated)
    ]


def standings(annotated: AnnotatedDocument) -> dict[tuple[str, str, str], Candidate]:
    """What the rules propose with its qualifiers, by subject, label and object."""
    return {
        (c.subject.mention.name, c.label, c.object.mention.name): c
        for c in find_candidates(annotated)
    }


def extract(annotated: AnnotatedDocument) -> Extraction:
    """The whole extraction."""
    return extract_document(annotated)
