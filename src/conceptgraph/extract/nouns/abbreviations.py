"""Short forms introduced beside their long form.

The matching of letters follows Schwartz and Hearst, "A simple algorithm for identifying
abbreviation definitions in biomedical text" (PSB 2003).
"""

from __future__ import annotations

import re

from conceptgraph.model import Abbreviation, Document

_PARENTHESIS = re.compile(r"\(([^()\n]{2,60})\)")


def find_abbreviations(document: Document) -> tuple[Abbreviation, ...]:
    """Abbreviations that the text introduces, in text order.

    Both "Reinforcement learning (RL)" and "RL (reinforcement learning)" count.
    """
    found = []
    for block in document.blocks:
        if block.kind in {"code", "boilerplate"}:
            continue
        text = document.text[block.start : block.end]
        for match in _PARENTHESIS.finditer(text):
            inside = re.split(r"[;,]", match.group(1))[0].strip()
            before = text[: match.start()].rstrip()
            pair = _short_inside(inside, before) or _long_inside(inside, before)
            if pair is None:
                continue
            short, long, width = pair
            start = block.start + len(before) - width
            found.append(Abbreviation(document.id, short, long, start, block.start + match.end()))
    return tuple(found)


def _short_inside(inside: str, before: str) -> tuple[str, str, int] | None:
    if not _is_short_form(inside):
        return None
    words = re.findall(r"\S+", before)
    window = " ".join(words[-min(len(inside) + 5, len(inside) * 2) :])
    long = match_long_form(inside, window)
    if long is None or not before.endswith(long):
        return None
    return inside, long, len(long)


def _long_inside(inside: str, before: str) -> tuple[str, str, int] | None:
    last = re.search(r"\S+$", before)
    if last is None or not _is_short_form(last.group()) or len(inside.split()) < 2:
        return None
    long = match_long_form(last.group(), inside)
    if long is None or long != inside:
        return None
    return last.group(), inside, len(last.group())


def spells_out(before: str, short: str) -> bool:
    """Whether a text ends with what a short form stands for.

    Examples
    --------
    >>> spells_out("She left the University of Southern California", "USC")
    True
    """
    return _short_inside(short, before.rstrip()) is not None


def _is_short_form(text: str) -> bool:
    return (
        2 <= len(text) <= 10
        and len(text.split()) <= 2
        and text[0].isalnum()
        and sum(c.isupper() for c in text) >= 2
    )


def match_long_form(short: str, text: str) -> str | None:
    """The shortest end of ``text`` that spells ``short``, or None.

    Examples
    --------
    >>> match_long_form("RL", "advances in reinforcement learning")
    'reinforcement learning'

    A letter a word is tried first: matching letters anywhere would end at "liability companies".

    >>> match_long_form("LLC", "many limited liability companies")
    'limited liability companies'
    """
    letters = short[:-1] if short.endswith("s") and short[:-1].isupper() else short
    return _by_initials(letters, text) or _by_letters(letters, short, text)


def _by_initials(letters: str, text: str) -> str | None:
    words = list(re.finditer(r"[^\s-]+", text))[-len(letters) :]
    initials = "".join(word.group()[0] for word in words).lower()
    if len(letters) < 3 or initials != letters.lower():
        return None
    return text[words[0].start() :]


def _by_letters(letters: str, short: str, text: str) -> str | None:
    j = len(text) - 1
    for i in range(len(letters) - 1, -1, -1):
        letter = letters[i].lower()
        if not letter.isalnum():
            continue
        while j >= 0 and (
            text[j].lower() != letter or (i == 0 and j > 0 and text[j - 1].isalnum())
        ):
            j -= 1
        if j < 0:
            return None
        j -= 1
    start = text.rfind(" ", 0, j + 1) + 1
    long = text[start:]
    if len(long.split()) > min(len(letters) + 5, len(letters) * 2) or len(long) <= len(short):
        return None
    return long
