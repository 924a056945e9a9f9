"""A gerund that describes a noun, which a parser takes for what is done.

``The firm sells cooking oil.``: between a verb and a bare noun, "cooking" can describe the noun or
have it as its object. Few verbs take a gerund; behind all others it is a description.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

GERUND_VERBS = frozenset(
    """
    acknowledge admit advise advocate allow anticipate appreciate avoid ban be begin bring cease
    celebrate complete consider continue contemplate defend defer delay deny deserve describe
    detest discourage discuss dislike dread emphasize encourage endure enjoy entail escape evade
    fancy favor favour finish forbid forget forgive go hate imagine include involve justify keep
    leave like love mean mention mind miss necessitate need oppose permit postpone practice
    practise prefer prevent prohibit propose quit recall recommend regret remember report require
    resent resist resume risk spend start stop suggest support tolerate try understand urge waste
    come save catch find hear see watch notice feel observe
    """.split()  # noqa: SIM905 - readable as words
)
"""Verbs behind which a gerund says what is done or seen."""

_LINKS = frozenset({"using", "including", "following", "regarding", "concerning", "according"})


def mend_attributive_gerund(sentence: Sentence) -> None:
    """Hang a gerund between a verb and a bare noun on the noun; in place.

    Parameters
    ----------
    sentence : Sentence
        "sells cooking oil", where the parser has "oil" as the object of "cooking".
    """
    words = sentence.words
    for verb, gerund, noun in zip(words, words[1:], words[2:], strict=False):
        if gerund.tag != "VBG" or gerund.head is not verb or not _takes_things(verb, gerund):
            continue
        if gerund.role not in {"xcomp", "advcl", "obj", "ccomp"} or gerund.text.lower() in _LINKS:
            continue
        if noun.head is not gerund or noun.role != "obj" or noun.tag not in {"NN", "NNS"}:
            continue
        if any(child.i < gerund.i for child in gerund.children):
            continue
        for child in [*gerund.children]:
            if child is not noun:
                child.hang(verb, child.role)
        noun.hang(verb, "obj")
        gerund.hang(noun, "compound")


def _takes_things(verb: Word, gerund: Word) -> bool:
    others = [c for c in verb.children_of("aux:pass", "obj", "cop", "iobj") if c is not gerund]
    return verb.pos == "VERB" and not others and verb.lemma.lower() not in GERUND_VERBS


def mend_those_doing(sentence: Sentence) -> None:
    """Make "those" the noun that a gerund tells of, where it cannot belong to the next; in place.

    Parameters
    ----------
    sentence : Sentence
        "Those growing rice need water", where the parser has "those" and "growing" on "rice":
        a singular noun has no "those".
    """
    words = sentence.words
    for those, gerund, noun in zip(words, words[1:], words[2:], strict=False):
        if those.text.lower() != "those" or gerund.tag != "VBG" or noun.tag not in {"NN", "NNP"}:
            continue
        if those.head is not noun or gerund.head is not noun or noun.head is None:
            continue
        those.hang(noun.head, noun.role)
        those.pos = "PRON"
        for child in [*noun.children]:
            if child.role in {"case", "cc", "mark"}:
                child.hang(those, child.role)
        gerund.hang(those, "acl")
        gerund.pos = "VERB"
        noun.hang(gerund, "obj")
