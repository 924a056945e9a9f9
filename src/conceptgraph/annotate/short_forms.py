"""Short forms with a slash or colon inside are one word: "I/O", "CI/CD", "e/acc", "an M:N model".

spaCy's tokenizer parts them, and the parser then sees a pronoun "I" and a clause behind a colon.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_PART = r"[A-Z][A-Z0-9]{0,3}"
_SHORT = re.compile(
    rf"(?<![\w/:])(?:{_PART}(?:/{_PART})+|[a-z]/[a-z]+|[A-Z]:[A-Z1]|1:[A-Z])(?![\w/:])",
)


def find_short_forms(text: str) -> list[tuple[int, int]]:
    """Where such forms stand, as offsets in a stretch of text.

    Examples
    --------
    >>> text = "The I/O API of an M:N model, A: yes, and/or TCP/IP"
    >>> [text[a:b] for a, b in find_short_forms(text)]
    ['I/O', 'M:N', 'TCP/IP']
    """
    return [match.span() for match in _SHORT.finditer(text)]


def join_short_forms(doc: Doc) -> None:
    """Make one token of each short form; in place.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tokenized, not yet parsed. A full stop that its last letter swallowed ("O.", as of an
        initial) is a token again.
    """
    found = find_short_forms(doc.text)
    if not found:
        return
    last_letters = [t for _, end in found if (t := _token_across(doc, end)) is not None]
    if last_letters:
        with doc.retokenize() as retokenizer:
            for token in last_letters:
                retokenizer.split(token, [token.text[:-1], "."], heads=[(token, 0), (token, 1)])
    with doc.retokenize() as retokenizer:
        for first, end in found:
            span = doc.char_span(first, end)
            if span is not None and len(span) > 1:
                retokenizer.merge(span)


def _token_across(doc: Doc, end: int) -> Token | None:
    """The token that goes on behind a form with nothing but a full stop."""
    span = doc.char_span(max(end - 1, 0), end, alignment_mode="expand")
    token = span[-1] if span else None
    if token is None or len(token.text) < 2 or token.idx + len(token) != end + 1:
        return None
    return token if token.text[-1] == "." else None
