"""The matching key of a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from conceptgraph.names.plural import to_singular
from conceptgraph.names.spelling import to_american

_DETERMINERS = re.compile(
    r"(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|some|any|each|every)$"
)
_PREPOSITIONS = re.compile(r"(?:of|for|in|to|with|from|on|at|by|as|between|about|over|under)$")
_ACRONYM_PLURAL = re.compile(r"\b([A-Z]{2,})['’]?s\b")
_POSSESSIVE = re.compile(r"(?<=\w)['’](?:s(?!\w)|(?!\w))", re.IGNORECASE)
_APOSTROPHES = re.compile(r"['’ʼ`´]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SUPERSCRIPTS = re.compile("[⁰¹²³⁴-⁹]+")
_MINUS = re.compile(r"[-−–]\.?\d")
_KEPT_SIGNS = frozenset("+%=$€£¥°^")
_HYPHENS = re.compile(r"[-‐‑‒–—−/⁄_\\]")
_SHORT_SIGNED = re.compile(r"\w[*#]+$")  # A*, C#


@lru_cache(maxsize=65536)
def normalize(name: str, *, singular: bool = True) -> str:
    """Return the key under which a name is matched.

    Two names with one key name one concept, whatever their case, quotation marks, leading
    determiner, possessive ``'s``, hyphens and spaces (``pre-training``, ``pre training`` and
    ``pretraining`` agree), number of the head noun (``LLMs``, ``LLM``; ``models of language``,
    ``model of language``), British or American spelling, Unicode form, and invisible
    characters. Letters that only look alike (Latin ``a``, Cyrillic ``а``) stay apart, and so
    do accents.

    With ``singular=False`` the number of nouns is left as it is.

    The key is for matching, not for reading: its words are joined, and it may be no word at
    all. It is empty only for a name without visible characters.

    Examples
    --------
    >>> normalize("The “Pre-Training”") == normalize("pretraining")
    True
    >>> normalize("LLMs"), normalize("KV caches"), normalize("a priori")
    ('llm', 'kvcache', 'priori')
    >>> normalize("Behaviours of models") == normalize("behavior of models")
    True
    >>> normalize("GPT-4.1") == normalize("GPT-41")
    False
    """
    text = name
    if not text.isascii():
        text = _SUPERSCRIPTS.sub(lambda found: "^" + found[0], name)
        text = _drop_invisible(unicodedata.normalize("NFKC", text))
    if singular:
        text = _ACRONYM_PLURAL.sub(r"\1", text)
    text = text.casefold()
    if not text.isascii():
        text = _drop_invisible(unicodedata.normalize("NFKC", text))
    text = _APOSTROPHES.sub("", _POSSESSIVE.sub("", text)).strip() or text
    text = _THOUSANDS.sub("", text).replace("&", " and ").strip()
    words = [word for word in map(_clean, text.split()) if word]
    while len(words) > 1 and _DETERMINERS.match(words[0]):
        del words[0]
    parts = [part for word in words for part in _HYPHENS.split(word) if part]
    words = _singularize_heads(parts) if singular else list(map(to_american, parts))
    key = _join(words) or "".join(text.split())
    return f"-{key}" if _MINUS.match(text) else key


def _drop_invisible(text: str) -> str:
    """Without format characters: zero-width spaces and joiners, soft hyphens, marks."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def _clean(word: str) -> str:
    """Keep letters, digits, marks, hyphens and telling signs; dots inside numbers."""
    if word.isalnum() or _SHORT_SIGNED.match(word):
        return word
    kept = []
    for place, char in enumerate(word):
        if char.isalnum() or char in _KEPT_SIGNS or _HYPHENS.match(char):
            kept.append(char)
        elif char == ".":
            before, after = word[place - 1 : place], word[place + 1 : place + 2]
            if after.isdigit() and (place == 0 or before.isdigit()):
                kept.append(char)
        elif char not in "~|" and unicodedata.category(char)[0] in "MS":
            kept.append(char)
    return "".join(kept)


def _singularize_heads(parts: list[str]) -> list[str]:
    """Put the head noun into the singular: the last word, and the one before a preposition."""
    singular = []
    for place, part in enumerate(parts):
        following = parts[place + 1] if place + 1 < len(parts) else None
        is_head = following is None or _PREPOSITIONS.match(following)
        singular.append(to_american(to_singular(part) if is_head else part))
    return singular


def _join(parts: list[str]) -> str:
    """Join without spaces; two digits that met at a space or hyphen stay apart."""
    key = ""
    for part in parts:
        if key and key[-1].isdigit() and part[0].isdigit():
            key += "-"
        key += part
    return key
