"""Shapes of notes and slides: bullets, headlines, terms in quotes, acronyms, colons.

Each function takes a tree and a random source and returns a changed copy, or None where the
tree has no place for the change.
"""

from __future__ import annotations

from random import Random

from training.present import invent_name
from training.trees import Tree

MODIFIERS = {"compound", "amod", "nummod", "flat"}
QUOTES = (("'", "'"), ("‘", "’"), ("“", "”"), ('"', '"'))
STOPS = {".", "!"}


def drop_final_stop(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree without its final stop, as in a bullet or a heading."""
    del rng
    last = len(tree) - 1
    if last < 2 or tree.words[last] not in STOPS or tree.children(last):
        return None
    changed = tree.copy()
    changed.remove(last)
    changed.spaces[-1] = True
    return changed


def drop_subject(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree without a one-word subject at its start: "Argues that ..."."""
    if len(tree) < 4 or tree.deps[0] != "nsubj" or tree.heads[0] != tree.root:
        return None
    if tree.children(0) or not tree.spaces[0] or tree.pos[1] not in {"VERB", "AUX"}:
        return None
    if tree.pos[0] not in {"PRON", "PROPN"} or tree.words[0].lower() in {"who", "what", "which"}:
        return None
    changed = tree.copy()
    changed.remove(0)
    changed.words[0] = changed.words[0].capitalize()
    return drop_final_stop(changed, rng) or changed


def lower_case(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree in lower case throughout."""
    del rng
    changed = tree.copy()
    changed.words = [word.lower() for word in tree.words]
    return changed if changed.words != tree.words else None


def title_case(tree: Tree, rng: Random) -> Tree | None:
    """Return a short sentence as a headline: content words capitalized, no final stop."""
    if not 3 <= len(tree) <= 12:
        return None
    changed = drop_final_stop(tree, rng) or tree.copy()
    small = {"ADP", "DET", "CCONJ", "SCONJ", "PART", "PUNCT"}
    changed.words = [
        word if pos in small and i else word[:1].upper() + word[1:]
        for i, (word, pos) in enumerate(zip(changed.words, changed.pos, strict=True))
    ]
    return changed


def _simple_phrases(tree: Tree) -> list[tuple[int, int]]:
    """Return (first, last) of common-noun phrases, without determiner, that are contiguous."""
    phrases = []
    for noun, tag in enumerate(tree.tags):
        if tag not in {"NN", "NNS"} or tree.deps[noun] in MODIFIERS or len(tree.words[noun]) < 3:
            continue
        first = noun
        while first and tree.heads[first - 1] == noun and tree.deps[first - 1] in MODIFIERS:
            if tree.children(first - 1):
                break
            first -= 1
        if all(tree.spaces[i] for i in range(first, noun)):
            phrases.append((first, noun))
    return phrases


def quote_term(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with one noun phrase in quotes: the 'bitter lesson' of search."""
    if any(word in "'‘’“”\"" for word in tree.words):
        return None
    phrases = [p for p in _simple_phrases(tree) if not p[0] or tree.spaces[p[0] - 1]]
    if not phrases:
        return None
    first, noun = rng.choice(phrases)
    opening, closing = rng.choice(QUOTES)
    changed = tree.copy()
    space = changed.spaces[noun]
    changed.spaces[noun] = False
    changed.insert(noun + 1, closing, space=space, tag="''", pos="PUNCT", head=noun, dep="punct")
    changed.insert(first, opening, space=False, tag="``", pos="PUNCT", head=noun, dep="punct")
    return changed


def add_acronym(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with an acronym after a term: reinforcement learning (RL)."""
    phrases = [
        (first, noun)
        for first, noun in _simple_phrases(tree)
        if noun > first and all(tree.words[i].isalpha() for i in range(first, noun + 1))
    ]
    if not phrases:
        return None
    first, noun = rng.choice(phrases)
    acronym = "".join(tree.words[i][0] for i in range(first, noun + 1)).upper()
    if tree.tags[noun] == "NNS":
        acronym += "s"
    changed = tree.copy()
    space = changed.spaces[noun]
    changed.spaces[noun] = True
    tag, number = ("NNPS", "Plur") if tree.tags[noun] == "NNS" else ("NNP", "Sing")
    changed.insert(noun + 1, "(", space=False, tag="-LRB-", pos="PUNCT", head=noun, dep="punct")
    changed.insert(
        noun + 2,
        acronym,
        space=False,
        tag=tag,
        pos="PROPN",
        head=noun,
        dep="appos",
        morph=f"Abbr=Yes|Number={number}",
        lemma=acronym.rstrip("s"),
    )
    changed.insert(noun + 3, ")", space=space, tag="-RRB-", pos="PUNCT", head=noun + 2, dep="punct")
    changed.heads[noun + 1] = noun + 2
    return changed


def add_et_al(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with "et al." after the name that is a subject: Nori et al. propose."""
    places = [
        i
        for i, dep in enumerate(tree.deps)
        if dep == "nsubj" and tree.tags[i] == "NNP" and tree.spaces[i] and not tree.children(i)
    ]
    places = [i for i in places if tree.tags[tree.heads[i]] in {"VBD", "MD", "VBP"}]
    if not places:
        return None
    name = rng.choice(places)
    changed = tree.copy()
    changed.words[name] = changed.lemmas[name] = invent_name(rng)
    changed.insert(name + 1, "et", space=True, tag="FW", pos="X", head=name, dep="conj", lemma="et")
    changed.heads[name + 1] = name + 2
    changed.deps[name + 1] = "compound"
    changed.insert(
        name + 2, "al", space=False, tag="FW", pos="X", head=name, dep="conj", lemma="al."
    )
    changed.heads[name + 1] = name + 2
    changed.insert(name + 3, ".", space=True, tag=".", pos="PUNCT", head=name + 2, dep="punct")
    return changed


def swap_versus(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with "and" between two common nouns turned into "vs." or "versus".

    In Universal Dependencies "versus" is a preposition: its noun is an ``nmod`` of the first.
    """
    for cc, word in enumerate(tree.words):
        second = tree.heads[cc]
        first = tree.heads[second]
        if word.lower() != "and" or tree.deps[cc] != "cc" or tree.deps[second] != "conj":
            continue
        is_noun = tree.tags[first] in {"NN", "NNS"} and tree.tags[second] in {"NN", "NNS"}
        others = [i for i in tree.children(first) if tree.deps[i] == "conj"]
        if not is_noun or others != [second] or tree.deps[first].startswith("nsubj"):
            continue
        changed = tree.copy()
        changed.words[cc] = rng.choice(("vs.", "vs", "versus"))
        changed.lemmas[cc], changed.tags[cc], changed.pos[cc] = changed.words[cc], "IN", "ADP"
        changed.deps[cc], changed.deps[second] = "case", "nmod"
        return changed
    return None


def prefix_term(tree: Tree, rng: Random) -> Tree | None:
    """Return the sentence behind a term and a colon: "Attention: the model looks ..."."""
    nouns = [
        i for i, tag in enumerate(tree.tags) if tag in {"NN", "NNS"} and len(tree.words[i]) > 4
    ]
    if not nouns or not tree.words[0][:1].isupper():
        return None
    noun = rng.choice(nouns)
    root = tree.root
    clausal = tree.pos[root] in {"VERB", "AUX"} or any(
        tree.deps[i] in {"cop", "nsubj"} for i in tree.children(root)
    )
    changed = tree.copy()
    for shift, (word, space) in enumerate(((tree.words[noun].capitalize(), False), (":", True))):
        changed.insert(
            shift,
            word,
            space=space,
            tag=tree.tags[noun] if not shift else ":",
            pos="NOUN" if not shift else "PUNCT",
            morph=tree.morphs[noun] if not shift else "",
            lemma=tree.lemmas[noun] if not shift else ":",
            head=root + shift,
            dep="punct",
        )
    body = root + 2
    changed.heads[0], changed.deps[0] = 0, "ROOT"
    changed.heads[1] = body
    changed.heads[body], changed.deps[body] = 0, "parataxis" if clausal else "appos"
    if rng.random() < 0.5 and tree.pos[0] in {"DET", "PRON"} and tree.words[0] != "I":
        changed.words[2] = changed.words[2].lower()
    return drop_final_stop(changed, rng) or changed if rng.random() < 0.5 else changed
