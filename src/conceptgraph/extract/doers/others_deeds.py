"""Clauses whose deed is not done by the subject of the clause above them."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.doers.controllers import is_somebody_named
from conceptgraph.extract.doers.deeds import judged_deed
from conceptgraph.extract.words.attitudes import BLAMING, LIKENED, PREVENTING
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_gerund,
    is_participle,
    is_passive,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import USING_VERBS
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated
from conceptgraph.extract.words.persons import is_people_noun

PUNISHING = frozenset(
    {"admire", "applaud", "arrest", "award", "blame", "chide", "commend", "credit", "execute",
     "expel", "fault", "fine", "fire", "forgive", "honor", "honour", "imprison", "jail", "laud",
     "penalize", "prosecute", "punish", "rebuke", "reprimand", "reward", "scold", "sue", "suspend",
     "thank"}
)  # fmt: skip
"""Beside verbs of blame and praise, those whose "for" tells what their object did."""

AROUND = frozenset(
    {"after", "before", "despite", "instead of", "rather than", "when", "while", "without"}
)
MOVING = frozenset(
    {"cross", "enter", "exit", "hit", "join", "leave", "meet", "pass", "reach", "strike", "touch"}
)
"""Verbs with an object for what a thing itself goes through: "before entering the vein"."""


def is_others_deed(example: Word, head: Word) -> bool:
    """Whether nobody knows who does an example: "the law bans acts such as *selling* guns".

    What is used for such deeds does them: ``Saws are used for tasks such as cutting wood.``
    """
    if mark_text(example) not in {"including", "like", "such as"} or not is_gerund(example):
        return False
    return not (is_passive(head) and head.lemma.lower() in USING_VERBS)


def is_of_whole_clause(verb: Word, head: Word, found: list[Word]) -> bool:
    """Whether a participle names what came of all that its clause says, and of no noun in it.

    ``Officers knelt on him, leading to his death.`` ``Trees bear no fruit, causing hunger.``
    ``Goods were moved faster, resulting in growth.``
    """
    lemma = verb.lemma.lower()
    if lemma not in {"cause", "lead", "result"} or not is_gerund(verb):
        return False
    if mark_text(verb) or verb.i < head.i:
        return False
    if is_passive(head) or is_negated(head) or any(map(has_negative_determiner, head.children)):
        return True
    return lemma != "cause" and any(
        (word.pos == "PRON" and word.text.lower() in {"he", "i", "she", "we", "who", "you"})
        or (word.pos == "NOUN" and is_somebody_named(word))
        for word in found
    )


def is_done_by_agent(verb: Word, head: Word, found: list[Word]) -> bool:
    """Whether who does to a thing what its passive says does its gerund too.

    ``Salt is gained after boiling brine.``: no salt boils; ``He was jailed after stealing.``
    ``Fluids are cleaned before entering the vein.``
    """
    if not is_gerund(verb) or not is_passive(head) or not find_children(verb, "obj"):
        return False
    if mark_text(verb) not in AROUND:
        return False
    somebody = any(w.pos in {"PRON", "PROPN"} or is_somebody_named(w) for w in found)
    return not somebody and verb.lemma.lower() not in MOVING


def is_comparison(verb: Word) -> bool:
    """Whether a participle only says with what a clause compares: "low *compared with* wages"."""
    bare = base(verb) in {"acl", "advcl", "xcomp"} and not find_children(verb, "aux", "nsubj")
    return bare and verb.text.lower() == "compared" and is_participle(verb)


def has_another_doer(verb: Word) -> bool:
    """Whether somebody stands between "with" and a gerund: "with the *young* using phones"."""
    marks = [c for c in verb.children if c.role == "mark" and c.text.lower() in {"with", "without"}]
    return any(
        marks[-1].i < c.i < verb.i and c.pos in {"ADJ", "NOUN", "PRON", "PROPN"}
        for c in verb.children
        if marks
    )


def is_source(clause: Word) -> bool:
    """Whether a participle says by whom or where: "as noted by Weber", "as set by the board"."""
    return mark_text(clause) == "as" and is_passive(clause)


def is_anybodys(clause: Word, found: list[Word]) -> bool:
    """Whether "when" with a gerund says what people do: "nausea arises *when using* headsets".

    A person may do both: ``Pilots call when crossing borders.``
    """
    when = any(c.text.lower() == "when" and c.i < clause.i for c in clause.children)
    if when and mark_text(clause) == "as":
        return True  # "as when shaking one's head"
    return when and not any(
        word.pos in {"PRON", "PROPN"} or is_somebody_named(word) or is_people_noun(word)
        for word in found
    )


def is_given_as_example(deed: Word) -> bool:
    """Whether "e.g." stands before a deed: "better tasks (*e.g., sorting* real objects)"."""
    before = {c.text.lower() for c in deed.children if c.i < deed.i}
    return is_gerund(deed) and bool(before & {"e.g.", "e.g", "eg"})


def is_likened(deed: Word) -> bool:
    """Whether two deeds are only compared: "he likens *teaching* children to *lighting* fires"."""
    verb = deed.head
    if verb is None or not is_gerund(deed):
        return False
    if base(deed) == "advcl" and mark_text(deed) in {"to", "with"}:
        verb = verb.head if is_gerund(verb) and verb.head is not None else verb
    elif base(deed) != "xcomp":
        return False
    return verb.lemma.lower() in LIKENED | {"prefer"}


def is_judged(deed: Word, head: Word) -> bool:
    """Whether a deed is only said to be made easy or hard: "it makes it hard *to test* code"."""
    verb = head.head if head.pos == "ADJ" and base(head) == "xcomp" else head
    found = judged_deed(verb) if verb is not None else None
    return found is not None and found[1] is deed


def left_to(verb: Word) -> list[Word]:
    """Who is left to do something: "they left it up to the *states* to set rules"."""
    it = [c for c in find_children(verb, "obj", "expl") if c.text.lower() == "it"]
    if verb.lemma.lower() != "leave" or not it:
        return []
    behind = [*find_children(verb, "obl"), *(n for c in it for n in find_children(c, "nmod"))]
    return [c for c in behind if (preposition(c).split() or [""])[-1] == "to"][:1]


def takes_it(need: Word, verb: Word) -> bool:
    """Whether a thing is what a deed needs: "require *energy* to split it"; people do it."""
    somebody = need.pos != "NOUN" or is_somebody_named(need) or is_people_noun(need)
    return verb.lemma.lower() in {"need", "require", "take"} and not somebody


def prevented(clause: Word, head: Word) -> list[Word]:
    """Who is kept from a deed: "rules prevent *defendants* from speaking"."""
    if head.lemma.lower() not in PREVENTING or mark_text(clause) != "from" or is_passive(head):
        return []
    return [c for c in find_children(head, "obj") if c.i < clause.i][:1]


def faulted(clause: Word, head: Word) -> list[Word]:
    """Who did what somebody is blamed, praised or punished for: the object of that verb.

    ``Critics attack the theory for ignoring women.`` -> theory
    """
    blamed = head.lemma.lower() in BLAMING | PUNISHING and not is_passive(head)
    if not blamed or not is_gerund(clause) or mark_text(clause) != "for" or clause.i < head.i:
        return []
    return [c for c in find_children(head, "obj") if c.i < clause.i][:1]
