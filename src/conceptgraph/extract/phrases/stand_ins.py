"""Words that stand where a noun stands, for themselves or for the noun behind their "of"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    is_gerund,
    is_plural,
    left_edge,
    preposition,
)
from conceptgraph.extract.words.lexicon import EXAMPLE_MARKERS, NAMING_NOUNS, QUANTIFYING
from conceptgraph.names.common_words import LEVEL_OF

COMPARING = frozenset({"as", "from", "like", "than", "to", "unlike", "with"})
LIKENING = frozenset({"equal", "exceed", "match", "mirror", "outnumber", "parallel", "resemble",
                      "rival", "surpass"})  # fmt: skip
TOGETHER = frozenset(
    {"account", "comprise", "consist", "constitute", "differ", "form", "include", "number",
     "outnumber", "range", "total", "vary"}
)  # fmt: skip
"""Verbs that say what several things do only together or among each other."""

MEASURING = frozenset({"amount", "amounts", "number", "numbers", "percentage", "proportion"})
VAGUE = 0.75  # how common a noun is that, alone, classes nothing


def named_instead(noun: Word) -> list[Word]:
    """The examples that a plural stands for, where it is too common a word to class them.

    ``They store fat in areas such as the arms.`` -> arms
    """
    if noun.pos != "NOUN" or not is_plural(noun) or LEVEL_OF.get(noun.lemma.lower(), 0) < VAGUE:
        return []
    examples = [
        c
        for c in noun.children
        if base(c) == "nmod" and c.i > noun.i and preposition(c) in EXAMPLE_MARKERS
    ]
    others = find_children(noun, "amod", "compound", "nmod", "acl", "nummod")
    return examples if len(others) == len(examples) else []


def examples_meant(noun: Word, verb: Word) -> list[Word]:
    """The examples of a plural subject that do what it does.

    ``Several hormones, including insulin, regulate blood sugar.`` -> insulin

    Not where "the" or an owner may make them do it together, nor of what they are all in all.
    """
    if noun.pos != "NOUN" or not is_plural(noun) or noun.head is not verb or noun.i > verb.i:
        return []
    if base(noun) != "nsubj" or has_copula(verb) or verb.lemma.lower() in TOGETHER:
        return []
    before = [c for c in noun.children if c.i < noun.i]
    if any(base(c) in {"det", "nummod"} or c.role == "nmod:poss" for c in before):
        return []
    return [
        c
        for c in find_children(noun, "nmod")
        if noun.i < c.i < verb.i and preposition(c) in {"including", "such as"}
    ]


def name_beside(noun: Word) -> Word | None:
    """The name of somebody's one thing or person, which is what is meant.

    ``Freud's daughter Anna met Erikson.`` -> Anna; ``Mali's king, the pious Mansa Musa`` -> Musa;
    ``the polling website Vox notes`` -> Vox
    """
    if noun.pos != "NOUN" or is_plural(noun):
        return None
    names = find_children(noun, "appos")
    owned = any(c.role == "nmod:poss" for c in noun.children)
    if len(names) != 1 or find_children(noun, "conj"):
        return None
    name, near = names[0], noun.i < names[0].i <= noun.i + 5
    known = any(c.text.lower() == "the" for c in noun.children) and len(name.text) > 1
    known = known and noun.lemma.lower() not in NAMING_NOUNS
    if not owned and not (known and _is_right_behind(name, noun)):
        return None
    described = find_children(name, "amod") and not find_children(name, "nmod", "acl")
    plain = name.pos == "PROPN" and not find_children(name, "conj", "case")
    plain = plain and bool(described or not find_children(name, "det"))
    return name if plain and near and not is_plural(name) else None


def names_beside(noun: Word) -> list[Word]:
    """The names behind a plural for what they are: "*physicists* Lise Meitner and Otto Hahn"."""
    if noun.pos != "NOUN" or not is_plural(noun) or find_children(noun, "conj"):
        return []
    names = [c for c in find_children(noun, "appos") if c.pos == "PROPN" and not is_plural(c)]
    near = len(names) == 1 and _is_right_behind(names[0], noun)
    return names if near and find_children(names[0], "conj") else []


def _is_right_behind(name: Word, noun: Word) -> bool:
    """Whether nothing, no mark either, stands between a noun and a name."""
    marked = any(c.pos == "PUNCT" and c.i < name.i for c in name.children)
    return left_edge(name) == noun.i + 1 and not marked


def noun_behind_of(word: Word) -> Word | None:
    """The noun that "one of", "a number of" stand before; None for "the type of"."""
    lowered = word.text.lower()
    if (
        word.pos == "NOUN"
        and lowered not in QUANTIFYING
        and any(base(c) in {"amod", "compound"} or c.text.lower() == "the" for c in word.children)
    ):
        return None
    if lowered in {"that", "those"}:
        return None  # "those of the mayor" are not the mayor
    if lowered in MEASURING and any(c.text.lower() == "the" for c in word.children):
        return None  # "the number of cases rose" speaks of the number
    wanted = {"of", "like"} if word.pos == "PRON" else {"of"}
    for child in word.children:
        if base(child) == "nmod" and preposition(child) in wanted and child.i > word.i:
            return child
    return None


def is_part(word: Word) -> bool:
    """Whether a word says that only part of something is meant: "lost *part* of its land"."""
    bare = all(base(c) == "nmod" and c.i > word.i for c in word.children)
    return word.text.lower() == "part" and bare and noun_behind_of(word) is not None


def compared_noun(word: Word) -> Word | None:
    """The noun that "that of" or "those of" stands for in a comparison.

    ``Its leaves are similar to those of the oak.`` -> leaves
    """
    plural = word.text.lower() == "those"
    head = word.head
    if head is None or not (plural or word.text.lower() == "that"):
        return None
    likened = head.lemma.lower() in LIKENING and base(word) in {"obj", "obl"}
    if preposition(word) not in COMPARING and not likened:
        return None
    if head.pos == "NOUN" and base(head) == "obj":
        head = head.head  # "has more power than that of"
    for subject in find_children(head, "nsubj") if head is not None else ():
        several = is_plural(subject) or bool(find_children(subject, "conj"))
        return subject if subject.pos == "NOUN" and several == plural else None
    return None


def owner_of(word: Word) -> Word | None:
    """What stands behind the "of" of a word."""
    owners = [c for c in find_children(word, "nmod") if preposition(c) == "of" and c.i > word.i]
    return owners[0] if owners else None


def points_at_one_of_two(word: Word) -> bool:
    """Whether "the former" or "the latter" stands alone."""
    if word.text.lower() not in {"former", "latter"} or base(word) in {"amod", "compound"}:
        return False
    return any(c.text.lower() == "the" and c.i < word.i for c in word.children)


def one_of_two(word: Word, words: list[Word]) -> Word | None:
    """The first or second of the last two nouns joined by "and"; None where none are.

    ``They have roots and stems.`` The former: roots, the latter: stems
    """
    for noun in reversed(words):
        joined = find_children(noun, "conj")
        two = noun.pos in {"NOUN", "PROPN"} and len(joined) == 1 and base(noun) != "conj"
        if two and joined[0].pos == noun.pos and joined[0].i < words[-1].i + 1:
            linked = {c.text.lower() for c in find_children(joined[0], "cc")}
            if linked <= {"and", "or"}:
                return joined[0] if word.text.lower() == "latter" else noun
    return None


def stands_for_noun(word: Word) -> bool:
    """Whether an adjective or gerund is used as a noun: "the poor", "scolding a child"."""
    if word.text.lower() in {"own", "other"}:
        return False  # "beyond our own", "one sinks below the other"
    if word.pos == "ADJ":
        return any(c.text.lower() == "the" or c.role == "nmod:poss" for c in word.children)
    return word.pos == "VERB" and is_gerund(word)


def may_be_thing(word: Word) -> bool:
    """Whether a conjunct can be a thing; one with a subject or copula of its own is a clause."""
    return word.pos in {"NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "ADJ", "DET"} and not any(
        base(child) in {"nsubj", "cop"} for child in word.children
    )
