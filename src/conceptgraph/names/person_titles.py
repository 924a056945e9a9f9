"""What stands before the name of a person: "Dr.", "former President", "the late", "author"."""

from __future__ import annotations

import re
from typing import NamedTuple

from conceptgraph.names.given_names import FEMININE, GIVEN_NAMES, SHARED
from conceptgraph.names.person_nouns import names_only_people

_TITLE = re.compile(
    r"(?:(?:former|late|young|younger|old|elder|poor) )?"
    r"(?P<nation>(?:[A-Z]\w+ ){1,3})??"
    r"(?P<title>dr|mr|mrs|ms|miss|prof|professor|sir|dame|lord|lady|president|senator|governor"
    r"|mayor|chancellor|premier|judge|justice|captain|colonel|general|admiral|commander|reverend"
    r"|rabbi|bishop|archbishop|cardinal|pope|saint|emperor|empress|king|queen|prince|princess"
    r"|duke|duchess|sultan|caliph|tsar|czar)\.? (?=\S)",
    re.IGNORECASE,
)
_AGE = re.compile(r"(?P<noun>former|late|young|younger|old|elder|poor) (?=[A-Z]\S* )")
_CALLING = re.compile(r"(?P<noun>[A-Za-z]\w+) (?=(?P<given>[A-Z]\S*) )")
_WOMEN = frozenset(("mrs", "ms", "miss", "dame", "lady", "queen", "princess", "empress", "duchess"))
_MEN = frozenset(
    ("mr", "sir", "lord", "pope", "king", "prince", "emperor", "duke", "sultan", "caliph")
)
_AS_OFTEN_NOT = frozenset(
    ("general", "king", "queen", "prince", "duke", "cardinal", "former", "late", "young", "younger",
     "old", "elder", "poor")
)  # fmt: skip


class Titled(NamedTuple):
    """A name with what stands before it."""

    title: str  # in small letters, without a full stop: "dr", "late", "author"
    bare: str  # the name alone

    @property
    def tells_person(self) -> bool:
        """Whether it can only be a person: General Electric and the late Middle Ages are none."""
        return self.title not in _AS_OFTEN_NOT or self.bare.split()[0].casefold() in GIVEN_NAMES

    def fits(self, given_name: str) -> bool:
        """Whether somebody of that first name can have the title: no Mr. Anna."""
        first = given_name.casefold()
        if self.title in _WOMEN:
            return first not in GIVEN_NAMES or first in FEMININE or first in SHARED
        return self.title not in _MEN or first not in FEMININE


def strip_title(name: str) -> Titled | None:
    """Return a name with and without its title; None where it has none.

    Examples
    --------
    >>> strip_title("former President Jimmy Carter")
    Titled(title='president', bare='Jimmy Carter')
    >>> strip_title("author Mark Twain"), strip_title("Mark Twain")
    (Titled(title='author', bare='Mark Twain'), None)
    >>> strip_title("Philosopher William James").bare, strip_title("Christian Science Monitor")
    ('William James', None)

    What a title belongs to stands before full names alone.

    >>> strip_title("Harvard University Professor Robert Putnam").bare
    'Robert Putnam'
    >>> strip_title("Chinese President Xi Jinping").bare, strip_title("Burger King Live")
    ('Xi Jinping', None)
    """
    match = _TITLE.match(name)
    if match:
        bare = name[match.end() :]
        of = (match["nation"] or "").split()
        given = bare.split()[0].casefold() in GIVEN_NAMES
        if not of or (" " in bare and (given or len(of) == 1)):
            return Titled(match["title"].casefold(), bare)
        return None
    match = _AGE.match(name)
    if match is None:
        match = _CALLING.match(name)
        if match is None or not names_only_people(match["noun"].lower()):
            return None
        if match["noun"][0].isupper() and (
            match["noun"].lower() in GIVEN_NAMES or match["given"].lower() not in GIVEN_NAMES
        ):
            return None  # "Christian Science Monitor"
    return Titled(match["noun"].lower(), name[match.end() :])
