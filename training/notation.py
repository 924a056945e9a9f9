"""How notes and documentation write terms: capitals inside a sentence, a dash before the verb.

Each function takes a tree and a random source and returns a changed copy, or None where the
tree has no place for the change.
"""

from __future__ import annotations

from random import Random

from training.present import SYLLABLES
from training.trees import Tree

DASHES = ("–", "—", "-", ":")
LEFT = frozenset({"compound", "amod"})


def capitalize_term(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with one phrase in capitals: "rejects Reinforcement Learning"."""
    phrases = []
    for noun, tag in enumerate(tree.tags):
        first = noun
        while first and tree.heads[first - 1] == noun and tree.deps[first - 1] in LEFT:
            first -= 1
        if tag in {"NN", "NNS"} and first < noun and tree.deps[noun] not in LEFT:
            phrases.append((first, noun))
    if not phrases:
        return None
    first, noun = rng.choice(phrases)
    changed = tree.copy()
    for i in range(first, noun + 1):
        changed.words[i] = tree.words[i][:1].upper() + tree.words[i][1:]
    return changed if changed.words != tree.words else None


def name_option(tree: Tree, rng: Random) -> Tree | None:
    """Return a clause as documentation has it: "PASSIVE – copies pages back".

    The subject, one word at the start, becomes a name set off by a dash or a colon. It stays the
    subject, for that is what extraction needs to know.
    """
    if len(tree) < 4 or tree.deps[0] != "nsubj" or tree.heads[0] != 1 or tree.children(0):
        return None
    if tree.tags[1] != "VBZ" or not tree.spaces[0] or tree.words[0].lower() in {"who", "what"}:
        return None
    changed = tree.copy()
    word = "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 2, 3))))
    word = word.upper() if rng.random() < 0.5 else word
    changed.words[0] = changed.lemmas[0] = word
    changed.tags[0], changed.pos[0], changed.morphs[0] = "NNP", "PROPN", "Number=Sing"
    mark = rng.choice(DASHES)
    changed.spaces[0] = mark != ":"
    tag = "HYPH" if mark == "-" else ":"
    changed.insert(1, mark, space=True, tag=tag, pos="PUNCT", head=1, dep="punct")
    return changed
