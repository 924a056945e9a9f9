"""Typographic variants of a tree: curly and single quotes, apostrophes, other dashes."""

from __future__ import annotations

from random import Random

from training.trees import Tree

DOUBLE = {'"', "“", "”", "``", "''"}
STYLES = (("“", "”"), ("‘", "’"), ("'", "'"), ('"', '"'))


def restyle_quotes(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with its double quotes in another style, opening and closing in turn."""
    if not DOUBLE & set(tree.words):
        return None
    changed = tree.copy()
    opening, closing = rng.choice(STYLES)
    is_open = False
    for i, word in enumerate(tree.words):
        if word in DOUBLE:
            is_open = not is_open
            changed.words[i] = opening if is_open else closing
    return changed


def curl_apostrophes(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with typewriter apostrophes made curly, or the other way round."""
    old, new = rng.choice((("'", "’"), ("’", "'")))
    if not any(old in word for word in tree.words):
        return None
    changed = tree.copy()
    changed.words = [word.replace(old, new) for word in tree.words]
    return changed


def restyle_dashes(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with dashes between blanks written another way."""
    dashes = {"-", "--", "–", "—"}
    places = [
        i
        for i, word in enumerate(tree.words)
        if word in dashes and i and tree.spaces[i] and tree.spaces[i - 1]
    ]
    if not places:
        return None
    changed = tree.copy()
    dash = rng.choice(("-", "–", "—", "--"))
    for i in places:
        changed.words[i] = changed.lemmas[i] = dash
    return changed
