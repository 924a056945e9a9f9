"""Nouns for people: what a text calls a person by, "composer", "queen", "physicist"."""

from __future__ import annotations

PERSON_NOUNS = frozenset(
    {
        "boy", "girl", "man", "woman", "child", "son", "daughter", "brother", "sister", "father",
        "mother", "husband", "wife", "friend", "person", "poet", "king", "queen", "prince",
        "princess", "emperor", "president", "chief", "judge", "professor", "artist", "scientist",
        "student", "athlete", "guy", "lord", "lady", "hero", "saint", "bishop", "pope", "monk",
        "nurse", "coach", "guest", "host", "lead", "head", "guard", "pilot", "chef", "cook",
        "mathematician", "physician", "musician", "politician", "physicist", "chemist", "critic",
        "veteran", "expert", "entrepreneur", "ceo", "secretary", "spokesman", "spokeswoman",
    }
)  # fmt: skip
"""Beside those that end in -er, -or, -ist, -ian."""

_AGENTS = frozenset(
    {
        "actor", "actress", "adviser", "architect", "astronomer", "author", "banker", "biographer",
        "chancellor", "composer", "conductor", "conqueror", "dancer", "designer", "developer",
        "director", "doctor", "dramatist", "editor", "engineer", "explorer", "farmer", "founder",
        "general", "geographer", "governor", "heir", "inventor", "investor", "knight", "lawyer",
        "leader", "manager", "mayor", "merchant", "minister", "novelist", "officer", "painter",
        "partner", "philosopher", "photographer", "player", "preacher", "priest", "producer",
        "programmer", "reformer", "reporter", "researcher", "ruler", "sculptor", "senator",
        "singer", "soldier", "teacher", "trader", "translator", "warrior", "writer",
    }
)  # fmt: skip
_THINGS = frozenset({"chief", "head", "lead", "host", "guard"})
"""Person nouns that are as often things: "head of the valley"."""


def names_only_people(noun: str) -> bool:
    """Whether a noun, in the singular and in small letters, is said of people and little else.

    >>> names_only_people("composer"), names_only_people("amplifier"), names_only_people("linguist")
    (True, False, True)
    """
    if noun in PERSON_NOUNS or noun in _AGENTS:
        return noun not in _THINGS
    return len(noun) > 5 and noun.endswith(("ist", "ian", "woman"))
