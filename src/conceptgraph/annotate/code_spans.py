"""Code between backticks is one word: "the `rotate N` directive" is no verb and its object."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from conceptgraph.annotate.clean import Cleaned

if TYPE_CHECKING:
    from spacy.tokens import Doc

MAX_CODE = 60  # characters; longer stretches are rather a forgotten backtick
_CODE = re.compile(rf"(?<!`)`([^`\n]{{1,{MAX_CODE}}})`(?!`)")
_FINAL = frozenset(".!?…")


def find_code(text: str, cleaned: Cleaned) -> list[tuple[int, int]]:
    """Where code stands in a cleaned stretch, as offsets in the cleaned text.

    Parameters
    ----------
    text : str
        ``Document.text``, in which the backticks still stand.
    cleaned : Cleaned
        The stretch as the parser sees it, without them.
    """
    if cleaned.starts is None or cleaned.ends is None or not cleaned.text:
        return []  # nothing was taken out
    starts, here = cleaned.starts, cleaned.start
    first, last = here + starts[0], here + cleaned.ends[-1]
    return [
        (bisect_left(starts, code.start(1) - here), bisect_left(starts, code.end(1) - here))
        for code in _CODE.finditer(text, max(first - 1, 0), last + 1)
    ]


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
