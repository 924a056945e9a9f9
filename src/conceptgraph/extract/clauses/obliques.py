"""Prepositional complements of a predicate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import AGAINST, BECAUSE
from conceptgraph.extract.clauses.comparisons import comparative_of, is_graded
from conceptgraph.extract.clauses.contrasts import contrast
from conceptgraph.extract.clauses.frames import NO_AGENT, Frame, are_several, make_frame
from conceptgraph.extract.clauses.fronted_roles import in_role, is_fronted_role
from conceptgraph.extract.clauses.membership import joint_of, members_of
from conceptgraph.extract.clauses.named_objects import light_obliques, object_named
from conceptgraph.extract.clauses.serving import acts_as, served_as
from conceptgraph.extract.doers.oblique_tests import (
    LIKENING,
    UNDENYING,
    compares_amounts,
    complement_before,
    degree,
    focus,
    is_basis,
    is_beside_subject,
    is_deed,
    is_idiom,
    is_of_occasion,
    is_set_apart,
    is_successor,
    is_taken_up,
    needs_as,
    stands_elsewhere,
    tells_of_subject,
)
from conceptgraph.extract.doers.others_deeds import left_to
from conceptgraph.extract.doers.subjects import defined_by
from conceptgraph.extract.phrases.collective import together
from conceptgraph.extract.phrases.prepositional import (
    far_end,
    idiom_nouns,
    is_idle_phrase,
    is_repeated,
    is_span,
    is_time,
    same_as,
    through_preposition_noun,
    viewers,
)
from conceptgraph.extract.phrases.quotes import quoted_with_object
from conceptgraph.extract.words.amounts import is_same, is_scarce
from conceptgraph.extract.words.attitudes import LINKING, PREVENTING
from conceptgraph.extract.words.grammar import (
    find_children,
    has_copula,
    is_gerund,
    is_misread_verb,
    is_relative,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.inflection import participle
from conceptgraph.extract.words.lexicon import (
    EXAMPLE_MARKERS,
)
from conceptgraph.extract.words.negation import has_negative_determiner
from conceptgraph.extract.words.purposes import is_example
from conceptgraph.extract.words.verb_idioms import idiom_phrase
from conceptgraph.extract.words.wishes import is_wished_for

UNRELATING = frozenset(
    {"", "according to", "along with", "apart from", "as of", "as well as", "as with", "aside from",
     "besides", "except", "except for", "given", "in addition to",
     "notwithstanding", "other than", "regardless of", "together with"}
)  # fmt: skip
"""Prepositions that add or set aside, or name the source, and relate nothing."""

APART = AGAINST | BECAUSE | {"of", "without"}
"""Prepositions that a predicate noun's clause has as an aside, or that belong to another noun."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A prepositional phrase under a predicate, read through complex prepositions."""

    outer: Word  # the noun that hangs under the predicate
    part: Word  # the noun it is about: "people" of "in the hands of the people"
    prep: str
    no: str  # " no" where the phrase is denied by its determiner
    denied: bool | None  # None = as the predicate is
    quality: Word | None  # what the verb says before it: "kept *clean* with soap"
    targets: list[Argument]


def find_obliques(frame: Frame, head: Word, label: str, key: str) -> Iterator[Candidate]:
    """Relations through a preposition under ``head``.

    ``In-context learning emerges from pattern completion.`` -> emerges from
    ``It uses pre-training as a crappy evolution.`` -> pre-training | is used as | evolution
    """
    for outer in _phrases_under(head):
        prep = preposition(outer)
        if not _may_relate(frame, head, outer, prep):
            continue
        if prep == "as" and is_fronted_role(outer, head):
            yield from in_role(frame, outer)
            continue
        if is_set_apart(head, outer) and has_negative_determiner(outer) and not frame.negated:
            yield from frame.relate(
                "lacks", "lack", frame.reading.arguments(outer), "oblique", anchor=outer,
                negated=False,
            )  # fmt: skip
        if is_set_apart(head, outer) and prep != "unlike":
            continue
        if prep == "with" and is_beside_subject(head, outer):  # "red light, with long waves, …"
            yield from frame.relate(
                "with", "with", frame.reading.arguments(outer), "noun with", anchor=outer,
                negated=False,
            )  # fmt: skip
            continue
        if prep in {"on", "upon"} and is_basis(head) and head.head is not None:
            yield from _based_on(make_frame(head.head, frame.reading), outer)
            continue
        phrase = _read(frame, head, outer)
        if phrase is not None:
            yield from _relate(frame, head, phrase, label, key)


def _phrases_under(head: Word) -> list[Word]:
    """The nouns with prepositions under a predicate that belong neither to object nor verb."""
    taken = [part for noun in find_children(head, "obj") for part in light_obliques(head, noun)]
    misread = ["nmod"] if is_misread_verb(head) else []
    idiom = idiom_phrase(head)
    behind = find_children(idiom, "nmod") if idiom is not None else []  # "into contact *with skin*"
    own = find_children(head, "obl", *misread)
    return [outer for outer in (*own, *behind) if outer is not idiom and outer not in taken]


def _may_relate(frame: Frame, head: Word, outer: Word, prep: str) -> bool:
    """Whether a preposition says how something has to do with the predicate."""
    if quoted_with_object(frame.reading.quoted, head, outer):
        return False
    if outer.role == "obl:unmarked" or prep in UNRELATING:
        return False
    if prep in EXAMPLE_MARKERS and prep != "like":
        return False
    if prep == "of" and head.lemma.lower() == "have":
        return False  # "the memory that rats have of the maze"
    by_agent = frame.passive and prep == "by" and outer.text.lower() != "which"
    if by_agent or (outer.role == "obl:agent" and prep not in NO_AGENT):
        return False
    if prep != "like":
        return True
    # "Like iron, copper is hard to melt" compares the two, and not their melting
    return outer.i > head.i and (has_copula(head) or head.lemma.lower() in LIKENING)


def _read(frame: Frame, head: Word, outer: Word) -> _Phrase | None:
    """A phrase with what it is about; None where it relates nothing."""
    prep = preposition(outer)
    if prep == "as" and (compares_amounts(head) or is_successor(head, outer)):
        return None
    if outer in left_to(head) or any(
        same_as(c) is outer for c in find_children(head, "obj", "obl")
    ):
        return None
    part, prep = through_preposition_noun(outer, " ".join([*idiom_nouns(head), prep]))
    if prep in UNRELATING or (prep in APART and has_copula(head) and head.pos == "NOUN"):
        return None
    group = members_of(part) if prep.endswith("as") else None
    if group is not None:  # "is known as one of the best singers"
        part, prep = group, f"{prep} {joint_of(part)}"
    if prep in AGAINST and find_children(head, "expl"):
        return None  # "Despite its benefits, there are risks."
    if is_relative(part) and stands_elsewhere(head, outer):
        return None
    quality = complement_before(head, outer)
    if quality is not None and quality.pos != "ADJ":
        return None  # "remained hotbeds despite efforts"
    if _is_idle(head, outer, part, prep) or (prep == "with" and outer.i < head.i and is_deed(part)):
        return None
    absent, words = has_negative_determiner(outer), frame.reading.sentence.words
    if absent and (frame.negated or part.lemma.lower() in UNDENYING):
        return None  # two denials; "by no means"
    if absent and prep == "with":
        prep, absent = "without", False
    no, denied = (" no", True) if absent else ("", None)
    if is_scarce(part) == "few":
        no = " few"  # "labor with few breaks"
    joint = prep == "between" or (prep == "for" and head.lemma.lower() == "stand")
    meant = defined_by(head) if is_relative(part) else []  # "the process by which"
    if prep == "between" and find_children(part, "conj") and not together(part, words):
        return None  # one end, but a long one
    targets = [a for word in meant or [part] for a in frame.reading.arguments(word, joint=joint)]
    return _Phrase(outer, part, prep, no, denied, quality, targets)


def _is_idle(head: Word, outer: Word, part: Word, prep: str) -> bool:
    """Whether a phrase only dates, links, repeats or takes up what was said."""
    if viewers(outer) or is_idle_phrase(part) or is_time(part) or is_repeated(outer):
        return True
    if is_taken_up(outer, head) or needs_as(head, prep) or far_end(outer) is not None:
        return True
    if outer.i < head.i and any(is_span(c) for c in find_children(outer, "nmod")):
        return True  # "From ports to cities, trade has served people."
    # "more on tourism than on fishing": so far as that goes, it does
    return prep.startswith("than ") or is_wished_for(outer)


def _relate(frame: Frame, head: Word, phrase: _Phrase, label: str, key: str) -> Iterator[Candidate]:
    """What a phrase says of the subject, or of the object."""
    prep, part, lemma = phrase.prep, phrase.part, head.lemma.lower()
    named = [c for c in find_children(head, "obl") if preposition(c) == "to"]
    if prep == "as" and lemma == "refer" and named and not frame.passive:
        yield from frame.relate(
            "is referred to as", "be refer to as", phrase.targets, "object as",
            subjects=[a for c in named for a in frame.reading.arguments(c)],
        )  # fmt: skip
    elif prep == "unlike" or prep in {"in contrast to", "in contrast with"}:
        yield from contrast(frame, phrase.outer, part)
    elif prep in {"instead of", "rather than"}:
        if frame.objects and head is frame.head:  # "They use oil instead of coal."
            yield from frame.relate(label, key, phrase.targets, "object")
    elif prep == "than":
        comparative = comparative_of(head)
        if comparative == "than" and head.pos == "VERB" and not is_graded(label, frame):
            return  # "work than others": what is graded, the tree does not say
        yield from frame.relate(
            f"{label} {comparative}", f"{key} {comparative}", phrase.targets, "comparison"
        )
    elif frame.objects and prep == "as" and part.i > head.i and not tells_of_subject(head, part):
        yield from _of_object(frame, head, phrase, key)
    elif not frame.subjects and frame.objects:
        yield from _without_subject(frame, head, phrase, key)
    else:
        yield from _of_subject(frame, head, phrase, label, key)


def _of_object(frame: Frame, head: Word, phrase: _Phrase, key: str) -> Iterator[Candidate]:
    """``They use salt as a seasoning.`` -> salt | is used as | seasoning."""
    yield from frame.relate(
        f"is {participle(head)} {phrase.prep}", f"be {frame.own_key or key} {phrase.prep}",
        phrase.targets, "object as", subjects=frame.objects,
    )  # fmt: skip


def _without_subject(frame: Frame, head: Word, phrase: _Phrase, key: str) -> Iterator[Candidate]:
    """``Store the film in a box.`` -> film | stored in | box."""
    kept = head.lemma.lower() in PREVENTING and phrase.prep == "from"
    kept = kept or head.lemma.lower() == "cause"  # "cause fractures to ribs"
    kept = kept or (phrase.prep == "as" and tells_of_subject(head, phrase.part))
    if is_of_occasion(head) or is_idiom(head) or kept:  # "prevents infection from germs"
        return  # "a time to save (while enjoying the city without crowds)"
    if (head.role == "acl" and is_gerund(head) and mark_text(head)) or is_example(head):
        return  # "prohibitions against eating grain from the field"
    done = f"not {participle(head)}" if frame.negated else participle(head)
    yield from frame.relate(
        f"{done} {phrase.prep}{phrase.no}", f"{frame.own_key or key} {phrase.prep}",
        phrase.targets, "oblique of object", subjects=frame.objects, negated=phrase.denied,
    )  # fmt: skip


def _of_subject(
    frame: Frame, head: Word, phrase: _Phrase, label: str, key: str
) -> Iterator[Candidate]:
    """``Seabirds deposit nutrients onto land.`` -> seabirds | deposit nutrients onto | land."""
    prep, part, targets = phrase.prep, phrase.part, phrase.targets
    rule = "oblique with object" if frame.objects else "oblique"
    if is_relative(part):
        rule = "oblique relative"
    if prep == "as" and acts_as(frame, part):
        targets, told = served_as(frame, part, f"{label} as", f"{key} as")
        yield from told
    thing, thing_key = object_named(frame) if head is frame.head else ("", "")
    joined = head is frame.head and head.lemma.lower() in LINKING and prep in {"to", "with"}
    if joined and frame.objects and not frame.negated and part.i > head.i:
        yield from _of_object(frame, head, phrase, key)
    if is_same(part) and are_several(frame.subjects):
        prep = f"{prep} same"
    if phrase.quality is not None and not frame.objects:  # "are kept clean with soap"
        thing = f" {phrase.quality.text.lower()}"
        thing_key = f" {phrase.quality.lemma.lower()}"
    weight = focus(phrase.outer) or degree(phrase.outer, frame.reading.sentence.words)
    yield from frame.relate(
        f"{label}{thing} {weight}{prep}{phrase.no}", f"{key}{thing_key} {prep}", targets,
        rule, anchor=part, negated=phrase.denied,
    )  # fmt: skip


def _based_on(frame: Frame, part: Word) -> Iterator[Candidate]:
    """What is done on some basis, where "based on" belongs to the verb before it.

    ``Outcomes differ based on gender.`` -> differ based on, since outcomes are not based on it
    """
    thing, thing_key = object_named(frame)
    yield from frame.relate(
        f"{frame.label}{thing} based {preposition(part)}",
        f"{frame.key}{thing_key} base {preposition(part)}",
        frame.reading.arguments(part), "oblique", anchor=part,
    )  # fmt: skip
