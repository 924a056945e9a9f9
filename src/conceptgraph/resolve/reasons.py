"""Why two spellings with one key are one concept, in a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from conceptgraph.names.spelling import to_american

_SIGNS = re.compile(r"[^\w\s+#*%-]|(?<=\w)['’]s\b")
_HYPHENS = re.compile(r"[-‐‑‒–—/_]")
_WORD = re.compile(r"\w+")


def explain(name: str, label: str) -> str:
    """Return the first difference that has to be overlooked to make the names equal.

    Examples
    --------
    >>> explain("Pre-training", "pre-training"), explain("pretraining", "pre-training")
    ('case', 'compound')
    >>> explain("behaviours", "behavior"), explain("KV caches", "KV cache")
    ('plural', 'plural')
    """
    for reason, fold in _STEPS:
        name, label = fold(name), fold(label)
        if name == label:
            return reason
    return "plural"


def _fold_unicode(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return "".join(char for char in folded if unicodedata.category(char) != "Cf")


_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("case", str.casefold),
    ("unicode", _fold_unicode),
    ("punctuation", lambda text: _SIGNS.sub("", text).strip()),
    ("hyphen", lambda text: _HYPHENS.sub(" ", text)),
    ("spelling", lambda text: _WORD.sub(lambda found: to_american(found[0]), text)),
    ("compound", lambda text: text.replace(" ", "")),
)
