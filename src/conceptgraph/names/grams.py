"""Letter triples, by which misspelled names find their likely originals."""

from __future__ import annotations


def trigrams(text: str) -> list[str]:
    """Return the distinct letter triples of a text, in lower case, sorted.

    Examples
    --------
    >>> trigrams("Gold")
    ['gol', 'old']
    """
    folded = text.lower().strip()
    return sorted({folded[i : i + 3] for i in range(len(folded) - 2)})
