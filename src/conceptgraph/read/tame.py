"""Flatten HTML that is built to keep a parser busy.

The parser's time grows with the square of the nesting and of the attributes of one tag; pages
that people write stay far below these limits.
"""

from __future__ import annotations

import re

MAX_DEPTH = 3_000  # open elements inside one another
MAX_ATTRIBUTES = 2_000  # of one tag
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})([^<>]*)>")
_NOT_COUNTED = frozenset(  # void, or ended by the next of its kind
    """
    p li td th tr dt dd option thead tbody tfoot area base br col embed hr img input link meta
    param source track wbr a b i u em strong font small big code tt s strike nobr
    """.split()  # noqa: SIM905 - readable as words
)
_KEPT = frozenset(
    (
        "script",
        "style",
        "template",
        "title",
        "head",
        "nav",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
    )
)


def tame(source: str) -> tuple[str, str]:
    """Return HTML that parses in linear time, and what had to be changed (empty: nothing).

    Parameters
    ----------
    source : str
    """
    depth = deepest = 0
    crowded = False
    for tag in _TAG.finditer(source):
        name = tag[2].lower()
        crowded = crowded or (len(tag[3]) > MAX_ATTRIBUTES and tag[3].count("=") > MAX_ATTRIBUTES)
        if name in _NOT_COUNTED or tag[3].endswith("/"):
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    if crowded:
        source = _TAG.sub(_without_attributes, source)
    if deepest > MAX_DEPTH:
        source = _TAG.sub(lambda t: t[0] if t[2].lower() in _KEPT else "<p>", source)
        return source, f"nested more than {MAX_DEPTH} deep; read without its structure"
    return source, f"a tag with more than {MAX_ATTRIBUTES} attributes" if crowded else ""


def _without_attributes(tag: re.Match[str]) -> str:
    return tag[0] if tag[3].count("=") <= MAX_ATTRIBUTES else f"<{tag[1]}{tag[2]}>"
