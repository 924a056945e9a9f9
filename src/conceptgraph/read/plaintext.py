"""Plain text: the document's text is the file itself; its structure is guessed from its form."""

from __future__ import annotations

import re

from conceptgraph.model import Problem
from conceptgraph.read.blocktree import BlockTree, find_title
from conceptgraph.read.boilerplate import is_boilerplate
from conceptgraph.read.decoding import decode
from conceptgraph.read.entries import part_notes
from conceptgraph.read.frontmatter import split_front_matter
from conceptgraph.read.outline import Outline
from conceptgraph.read.pieces import Piece, group_lines
from conceptgraph.read.result import ReadResult, make_document

_QUOTE_SIGNS = re.compile(r"(?m)(?<=\n)[ \t]*>[> \t]*")


def read_plaintext(data: bytes, name: str) -> ReadResult:
    r"""Read a text file.

    Offsets point into the file's own text, with line ends as ``"\n"`` and without byte-order
    mark. Quote signs inside a quotation that goes over several lines become spaces, so that its
    sentences can be read.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.
    """
    text, problems = decode(data, name)
    metadata, start, more = split_front_matter(text, name)
    return plain_document(text, name, metadata, start, problems + more)


def plain_document(
    text: str,
    name: str,
    metadata: dict[str, object],
    start: int,
    problems: tuple[Problem, ...],
) -> ReadResult:
    """Build the block tree of ``text[start:]``; also the last resort of other readers."""
    pieces = part_notes(text, group_lines(text, start))
    text = _blank_quote_signs(text, pieces)
    _find_furniture(text, pieces)
    tree = BlockTree()
    outline = Outline(text, tree)
    outline.add(pieces)
    title = find_title(text, tree.blocks, metadata.get("title"), name)
    return ReadResult(make_document(name, text, title, metadata, tree.blocks), problems)


def _find_furniture(text: str, pieces: list[Piece]) -> None:
    """Mark the pieces that are no prose: buttons, dates, and the title said again."""
    words = [text[piece.start : piece.end] for piece in pieces]
    first = next((w for p, w in zip(pieces, words, strict=True) if p.kind == "text"), "")
    title_seen = False
    for i, (piece, line) in enumerate(zip(pieces, words, strict=True)):
        if piece.kind not in ("text", "item"):
            continue
        leads = i + 1 < len(pieces) and pieces[i + 1].kind not in ("rule",)
        edge = i == len(pieces) - 1 or (not leads)
        again = title_seen and line == first and len(line) < 200
        title_seen = title_seen or line == first
        if again or is_boilerplate(line, at_edge=edge):
            piece.kind = "boilerplate"


def _blank_quote_signs(text: str, pieces: list[Piece]) -> str:
    """Replace ``>`` inside quotations by spaces, offset for offset."""
    parts, done = [], 0
    for piece in pieces:
        if piece.quote and "\n" in text[piece.start : piece.end]:
            parts.append(text[done : piece.start])
            body = text[piece.start : piece.end]
            parts.append(_QUOTE_SIGNS.sub(lambda sign: " " * len(sign[0]), body))
            done = piece.end
    return "".join([*parts, text[done:]]) if parts else text
