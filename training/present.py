"""Present tense and unknown names: what treebanks lack and notes about ideas are full of.

Treebanks are mostly told in the past. A network trained on them reads "Karpathy critiques
learning" as a compound of nouns, and each such failure loses the main relation of a sentence.
"""

# ruff: noqa: SIM905 (word lists are easier to read as text)

from __future__ import annotations

from random import Random

from training.trees import Tree

THIRD = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
PLURAL = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"
FIRST = "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"
SECOND = "Mood=Ind|Person=2|Tense=Pres|VerbForm=Fin"
BE = {THIRD: "is", PLURAL: "are", FIRST: "am", SECOND: "are"}

SYLLABLES = (
    "ka vo ri len tor mas bel du shi xu pet zan gor mi jav ost ber lun qui tha nor wex dra pol "
    "yev har kin sor ull bah dan ma ne ra fi lo cas tel win mer hol bri sta wal ros vic och ad "
    "ya mo pra jin tsu ko"
).split()
ENDINGS = (
    "son ski man ov ez ini berg stein ton ley field ura ama escu sen ahl ić ova ford well ard"
).split()
NAME_ROLES = frozenset("ROOT nsubj nsubj:pass obj obl nmod nmod:poss conj flat appos iobj".split())


def invent_name(rng: Random) -> str:
    """Return a surname that is in no word list, such as ``Torvoberg``."""
    name = "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((1, 2, 2, 3))))
    if len(name) < 4 or rng.random() < 0.4:
        name += rng.choice(ENDINGS)
    return name.capitalize()


def third_person(lemma: str) -> str:
    """Return the third person singular of a verb: ``carry`` gives ``carries``."""
    if lemma in {"be", "have"}:
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def _agreement(tree: Tree, verb: int) -> str | None:
    """Return the present-tense features that the subject of a verb asks for."""
    for _ in range(3):
        children = tree.children(verb)
        subjects = [i for i in children if tree.deps[i] in {"nsubj", "nsubj:pass", "expl"}]
        if subjects:
            break
        if tree.deps[verb] != "conj":
            return None
        verb = tree.heads[verb]
    else:
        return None
    subject = subjects[0]
    word, tag = tree.words[subject].lower(), tree.tags[subject]
    coordinated = any(tree.deps[i] == "conj" for i in tree.children(subject))
    if coordinated or tag in {"NNS", "NNPS"} or word in {"we", "they", "these", "those"}:
        return PLURAL
    if word == "you":
        return SECOND
    if word == "i":
        return FIRST
    singular = {"he", "she", "it", "this", "that", "there"}
    return THIRD if tag in {"NN", "NNP"} or word in singular else None


def to_present(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with its simple past verbs in the present tense, or None if it has none."""
    del rng  # every augmenter has the same signature
    changed = tree.copy()
    edited = False
    for i, tag in enumerate(tree.tags):
        lemma = tree.lemmas[i].lower()
        if tag != "VBD" or not tree.words[i].islower() or not lemma.isalpha():
            continue
        if not tree.spaces[i] and i + 1 < len(tree) and tree.words[i + 1][:1].isalpha():
            continue  # "didn't": the stem of the contraction differs
        auxiliary = tree.deps[i] in {"aux", "aux:pass", "cop"}
        features = _agreement(tree, tree.heads[i] if auxiliary else i)
        if features is None:
            continue
        if lemma == "be":
            form = BE[features]
        else:
            form = third_person(lemma) if features == THIRD else lemma
        changed.words[i], changed.morphs[i] = form, features
        changed.tags[i] = "VBZ" if features == THIRD else "VBP"
        edited = True
    return changed if edited else None


def rename_people(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with some of its proper nouns replaced by invented names."""
    changed = tree.copy()
    edited = False
    for i, word in enumerate(tree.words):
        is_name = tree.tags[i] == "NNP" and word.isalpha() and word.istitle() and len(word) > 3
        if is_name and tree.deps[i] in NAME_ROLES and rng.random() < 0.7:
            changed.words[i] = changed.lemmas[i] = invent_name(rng)
            edited = True
    return changed if edited else None


def name_subject(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with a subject pronoun ("he", "she") turned into an invented name."""
    changed = tree.copy()
    edited = False
    for i, word in enumerate(tree.words):
        if word.lower() in {"he", "she"} and tree.deps[i] == "nsubj":
            if not tree.spaces[i]:
                continue  # "he's"
            changed.words[i] = changed.lemmas[i] = invent_name(rng)
            changed.tags[i], changed.pos[i], changed.morphs[i] = "NNP", "PROPN", "Number=Sing"
            edited = True
    return changed if edited else None
