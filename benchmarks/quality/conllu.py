"""Gold trees: sentences of a CoNLL-U file laid over the text they came from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conceptgraph.annotate.tree import AnnotatedDocument, Sentence, Word
from conceptgraph.model import Document


@dataclass(frozen=True)
class Row:
    """One word line of a CoNLL-U file."""

    form: str
    lemma: str
    pos: str
    tag: str
    feats: str
    head: int
    role: str


def read_documents(path: Path) -> dict[str, list[list[Row]]]:
    """Sentences of every ``# newdoc`` of a CoNLL-U file, by document id."""
    documents: dict[str, list[list[Row]]] = {}
    current: list[list[Row]] = []
    rows: list[Row] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc id = "):
            current = documents.setdefault(line.removeprefix("# newdoc id = ").strip(), [])
        elif not line.strip():
            if rows:
                current.append(rows)
            rows = []
        elif line[0].isdigit():
            cells = line.split("\t")
            if not cells[0].isdigit():
                continue
            feats = "" if cells[5] == "_" else cells[5]
            rows.append(Row(cells[1], cells[2], cells[3], cells[4], feats, int(cells[6]), cells[7]))
    if rows:
        current.append(rows)
    return documents


def lay_over(document: Document, sentences: list[list[Row]]) -> AnnotatedDocument:
    """Give each word its offsets in the document's text; stop where the text ends.

    A sentence with a word that the text does not have at that place ends the document.
    """
    placed = []
    position = 0
    for rows in sentences:
        spans = []
        for row in rows:
            while position < len(document.text) and document.text[position].isspace():
                position += 1
            if not document.text.startswith(row.form, position):
                return AnnotatedDocument(document, tuple(placed))
            spans.append((position, position + len(row.form)))
            position += len(row.form)
        placed.append(_sentence(document, rows, spans))
    return AnnotatedDocument(document, tuple(placed))


def _sentence(document: Document, rows: list[Row], spans: list[tuple[int, int]]) -> Sentence:
    words = [
        Word(i, row.form, row.lemma, row.pos, row.tag, row.feats, row.role, start, end)
        for i, (row, (start, end)) in enumerate(zip(rows, spans, strict=True))
    ]
    for word, row in zip(words, rows, strict=True):
        if row.head:
            word.head = words[row.head - 1]
            words[row.head - 1].children.append(word)
    start, end = spans[0][0], spans[-1][1]
    block = next((i for i, b in enumerate(document.blocks) if b.start <= start < b.end), 0)
    return Sentence(words, block, start, end)
