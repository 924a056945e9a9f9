"""User text on its way into full-text queries: only ever as quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = 12  # more words never make a search more precise, only slower


def quoted(word: str) -> str:
    """Return a word as an FTS5 string, in which nothing is an operator.

    Examples
    --------
    >>> print(quoted('a "NEAR" b'))
    "a ""NEAR"" b"
    """
    return '"' + word.replace('"', '""').replace("\0", " ") + '"'


def prefixes(text: str) -> str:
    """Return an FTS5 query for texts in which every word of ``text`` begins a word.

    Empty if ``text`` has no letter or digit: such a query would match nothing.

    Examples
    --------
    >>> prefixes("Pre-training* OR")
    '"Pre-training*"* AND "OR"*'
    """
    words = [word for word in text.split() if any(c.isalnum() for c in word)]
    return " AND ".join(quoted(word) + "*" for word in words[:_WORDS])


def json_list(texts: Iterable[str]) -> str:
    r"""Return texts as a JSON array, for SQLite's ``json_each``; without importing json.

    Examples
    --------
    >>> print(json_list(['a"b', "c"]))
    ["a\"b","c"]
    """
    return "[" + ",".join('"' + _escaped(text) + '"' for text in texts) + "]"


def _escaped(text: str) -> str:
    if text.isalnum() and text.isascii():
        return text
    return "".join(
        f"\\u{ord(c):04x}"
        if c < " " or "\ud800" <= c <= "\udfff"
        else "\\" + c
        if c in '"\\'
        else c
        for c in text
    )


def storable(text: str) -> str | bytes:
    """Return a text as SQLite takes it: bytes, to be cast to text, where it is no Unicode.

    File names that are not UTF-8 and careless JSON bring lone surrogates along; they are kept.
    """
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def text_of(value: bytes) -> str:
    """Return a text as it was before :func:`storable`."""
    return value.decode("utf-8", "surrogatepass")
