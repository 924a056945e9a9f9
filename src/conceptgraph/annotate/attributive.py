"""A gerund that describes a noun, which a parser takes for what is done.

``The firm sells cooking oil.``: between a verb and a bare noun, "cooking" can describe the noun or
have it as its object. Few verbs take a gerund; behind all others it is a description.
"""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.names.person_nouns import names_only_people

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


DESCRIBING = frozenset(
    """
    alarming amazing amusing annoying astonishing boring challenging charming compelling confusing
    convincing daunting demanding devastating disappointing disturbing encouraging engaging
    entertaining exciting exhausting fascinating frightening frustrating inspiring interesting
    intriguing misleading moving overwhelming pressing promising refreshing relaxing rewarding
    satisfying shocking striking stunning surprising terrifying thrilling touching worrying
    """.split()  # noqa: SIM905 - readable as words
)
"""What things are to people: "thrilling rides"."""
_CROWDS = frozenset({"adult", "audience", "child", "crowd", "family", "fan", "listener", "people",
                     "parent", "public", "reader", "viewer", "visitor", "voter"})  # fmt: skip


def mend_describing_gerund(sentence: Sentence) -> None:
    """Make a quality of "thrilling" between "are" and a thing; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Coasters are thrilling rides.``: nobody thrills a ride. ``They are thrilling crowds.``
    """
    words = sentence.words
    for verb in words[1:-1]:
        nouns = verb.children_of("obj")
        helpers = [c for c in verb.children_of("aux") if c.lemma.lower() == "be"]
        if verb.text.lower() not in DESCRIBING or len(nouns) != 1 or not helpers:
            continue
        noun = nouns[0]
        first = min(w.i for w in noun.subtree())
        if first != verb.i + 1 or noun.pos != "NOUN" or noun.children_of("det", "nmod:poss"):
            continue
        if names_only_people(noun.lemma.lower()) or noun.lemma.lower() in _CROWDS:
            continue
        above, role = verb.head, verb.role
        noun.detach()
        verb.detach()
        noun.role = role
        if above is not None:
            noun.hang(above, role)
        for child in [*verb.children]:
            child.hang(noun, "cop" if child is helpers[-1] else child.role)
        verb.hang(noun, "amod")
        verb.pos, verb.tag = "ADJ", "JJ"


_PAPERS = frozenset({"group", "list", "log", "notes", "room", "week"})


def mend_reading_notes(sentence: Sentence) -> None:
    """Make one noun of "reading notes", which a title ends with; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Deep Work – reading notes``: no work reads.
    """
    words = sentence.words
    for gerund, noun in pairwise(words):
        named = gerund.text.lower() in {"meeting", "reading", "speaking", "working"}
        if not named or gerund.tag != "VBG" or noun.text.lower() not in _PAPERS:
            continue
        if noun.head is gerund and noun.role == "obj" and gerund.head is not None:
            noun.hang(gerund.head, "appos")
            for child in [*gerund.children]:
                child.hang(noun, child.role)
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
