"""Code between backticks is one word: "the `rotate N` directive" is no verb and its object."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from conceptgraph.annotate.clean import Cleaned
from conceptgraph.model import Document

if TYPE_CHECKING:
    from spacy.tokens import Doc

MAX_CODE = 60  # characters; longer stretches are rather a forgotten backtick
_CODE = re.compile(rf"(?<!`)`([^`\n]{{1,{MAX_CODE}}})`(?!`)")
_FINAL = frozenset(".!?…")


def find_code(document: Document, cleaned: Cleaned) -> list[tuple[int, int]]:
    """Where code stands in a cleaned stretch, as offsets in the cleaned text.

    Parameters
    ----------
    document : Document
        It knows where code of Markdown stands; in the text of others the backticks still stand.
    cleaned : Cleaned
        The stretch as the parser sees it, without them.
    """
    text, here, starts = document.text, cleaned.start, cleaned.starts
    if not cleaned.text:
        return []
    first = here + (starts[0] if starts is not None else 0)
    last = here + (cleaned.ends[-1] if cleaned.ends is not None else len(cleaned.text))
    found = list(_marked(document.code, first, last))
    if starts is None:  # nothing was taken out
        return [(begin - here, end - here) for begin, end in found]
    found += (code.span(1) for code in _CODE.finditer(text, max(first - 1, 0), last + 1))
    return [
        (bisect_right(starts, begin - here) - 1, bisect_left(starts, end - here))
        for begin, end in sorted(found)
    ]


def _marked(code: tuple[tuple[int, int], ...], first: int, last: int) -> Iterator[tuple[int, int]]:
    for begin, end in code[bisect_left(code, (first, first)) :]:
        if end > last:
            return
        if 0 < end - begin <= MAX_CODE:
            yield begin, end


def join_code(doc: Doc, spans: list[tuple[int, int]]) -> list[int]:
    """Make one token of each stretch of code.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tokenized, not yet parsed; changed in place.
    spans : list of (int, int)
        From :func:`find_code`; what does not fall on the borders of tokens is left alone.

    Returns
    -------
    list of int
        Indices of the tokens that are code.
    """
    found = [span for first, last in spans if (span := doc.char_span(first, last)) is not None]
    if not found:
        return []
    places = {span.start_char for span in found}
    with doc.retokenize() as joined:
        for span in found:
            if len(span) > 1:
                joined.merge(span)
    return [token.i for token in doc if token.idx in places]


def forbid_starts(doc: Doc, code: list[int]) -> None:
    """Let no sentence begin behind code for the full stop that is part of it: "`git add .`"."""
    for i in code:
        if doc[i].text[-1] in _FINAL and i + 1 < len(doc):
            doc[i + 1].is_sent_start = False
