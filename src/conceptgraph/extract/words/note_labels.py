"""Labels of notes: nouns that say how an entry relates to what the notes are about.

``Cause: drought`` names a role of drought, ``Note: …`` and ``Today: …`` name nothing.
"""

from __future__ import annotations

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import find_children, is_plural
from conceptgraph.extract.words.inflection import third_person

_ROLES = {
    "of": "cause effect consequence result outcome product output input example instance type kind "
          "form variety part component element ingredient member step stage phase feature property "
          "characteristic trait function role purpose goal aim objective benefit advantage "
          "disadvantage drawback downside limit limitation weakness strength risk danger cost "
          "symptom sign owner author founder leader chair inventor discoverer location place "
          "source origin blocker option command parameter setting flag use application method "
          "technique measure trigger sign consequence indication "
          "symbol unit topic status size duration formula field branch principle",
    "for": "evidence reason requirement prerequisite precondition condition treatment therapy cure "
           "remedy criterion problem challenge",
    "to": "alternative solution answer threat exception response objection obstacle barrier key",
    "on": "decision agreement vote conclusion",
    "about": "question concern worry",
}  # fmt: skip
_FAMILY = {
    "causes": "cause effect consequence result outcome trigger",
    "produces": "product output",
    "example of": "example instance type kind form variety",
    "part of": "part component element ingredient member step stage phase",
    "requires": "requirement prerequisite precondition condition",
}
ROLE_PREPOSITION = {noun: prep for prep, nouns in _ROLES.items() for noun in nouns.split()}
ROLE_FAMILY = {noun: family for family, nouns in _FAMILY.items() for noun in nouns.split()}
ATTENDANCE = {
    "present": "is present at", "attendee": "attends", "attending": "attends",
    "participant": "takes part in", "absent": "is absent from", "apology": "is absent from",
    "apologies": "is absent from", "excused": "is absent from", "regret": "is absent from",
}  # fmt: skip
"""Labels of lists of persons: what they have to do with the meeting."""
_VALUED = {"pro": "advantage", "con": "disadvantage"}
_KEYS = {"attends": "attend", "takes part in": "take part in"}
TASKS = frozenset(
    """
    decision action task todo goal aim objective plan proposal idea resolution recommendation next
    """.split()  # noqa: SIM905 - readable as words
)
"""Labels of what is to be done: an order behind them is one concept."""
ENDS = frozenset({"function", "role", "purpose", "goal", "aim", "objective", "use"})
"""Roles that a bare verb may play: ``Function: carry oxygen``."""
ASPECTS = frozenset(
    """
    budget price cost fee salary income date deadline duration length weight height width depth size
    capacity speed temperature age population area capital currency language climate religion venue
    address license licence default range minimum maximum average colour color shape material music
    food drink theme motto audience host guest speaker diet habitat lifespan kingdom phylum genus
    species nickname output input unit value title name symbol abbreviation etymology pronunciation
    synonym antonym
    formula owner version format status probability likelihood impact priority
    """.split()  # noqa: SIM905 - readable as words
)
"""Labels of what a thing has: ``Budget: 300 euros``."""
DEFINING = frozenset({"def", "def.", "definition", "meaning"})
"""Labels of what a thing is: ``Def: response to stress``."""
SILENT = frozenset(
    """
    note notes nb ps q a question answer open info warning caution tip hint important remark
    remarks comment comments link links today yesterday tomorrow tonight now then later before after
    first second third finally next week month year homework reading readings todo date time
    deadline when where who what why how page chapter lecture session see ref refs
    reference references source sources summary overview introduction recap agenda exam
    details misc miscellaneous other
    others more background history context conclusion conclusions basics general notation meeting
    discussion contents abstract title subject troubleshooting faq pro con pros cons keyword
    keywords image photo picture caption credit illustration video map chart figure table
    yes no done def definition meaning lit literature
    """.split()  # noqa: SIM905 - readable as words
)
"""Labels and headings that set a scene and name no concept."""


EVENTS = frozenset(
    """
    meeting minutes review sync standup retro retrospective agenda call session lecture seminar
    workshop report log diary recipe tutorial
    """.split()  # noqa: SIM905 - readable as words
)
"""Titles of notes that name the occasion and not the subject."""
SPANS = frozenset({"short", "medium", "long", "near"})  # "short-term"


def is_several(noun: Word) -> bool:
    """Whether a term is plural; names of options and "osmosis" only look so."""
    text = noun.text
    return is_plural(noun) and not text.isupper() and not text.endswith(("sis", "ss", "us"))


def is_silent(noun: Word) -> bool:
    """Whether a label or heading names no concept: "Note", "Open question", "1960s"."""
    lemma = noun.lemma.lower()
    if lemma.rstrip("s").isdigit() or len(lemma) == 1:
        return True
    known = lemma in SILENT or noun.text.lower() in SILENT
    span = lemma in {"term", "run"} and any(c.text.lower() in SPANS for c in noun.children)
    return span or (known and not find_children(noun, "compound", "nmod", "flat"))


def role_of(noun: Word) -> tuple[str, str, str] | None:
    """Label, key and family of the relation that a bare label names, or None.

    ``Causes`` -> ("is cause of", "be cause of", "causes")
    """
    lemma = noun.lemma.lower()
    if lemma in ATTENDANCE:
        phrase = ATTENDANCE[lemma]
        return phrase, _KEYS.get(phrase, phrase.replace("is ", "be ", 1)), "other"
    for form in (lemma, lemma.removesuffix("s")):
        known = _VALUED.get(form, form)  # "Pros:" lists advantages
        prep = ROLE_PREPOSITION.get(known)
        if prep is not None and not find_children(noun, "compound", "nmod", "flat"):
            family = ROLE_FAMILY.get(known, "other")
            return f"is {known} {prep}", f"be {known} {prep}", family
    return None


def is_dated(name: Word) -> bool:
    """Whether a name stands with a year, as a source does: "Wegener (1912)"."""
    own = [c for c in name.children if c.role != SIGN_ROLE]
    years = [w for c in own for w in c.subtree() if w.text.isdigit() and len(w.text) in {3, 4}]
    return name.pos == "PROPN" and bool(years)


_PLURALS = {"criterion": "criteria", "evidence": "evidence"}


def of_several(label: str) -> str:
    """The label of a role that several things play: "is cause of" -> "are causes of"."""
    be, noun, *rest = label.split()
    if be != "is" or noun not in ROLE_PREPOSITION:
        return label.replace("is ", "are ", 1)
    regular = f"{noun}s" if noun.endswith("c") else third_person(noun)  # "topics"
    nouns = _PLURALS.get(noun) or regular
    return " ".join(["are", nouns, *rest])
