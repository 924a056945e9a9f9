"""Prepositional complements of a predicate."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import AGAINST, STAYING
from conceptgraph.extract.clauses.comparisons import comparative_of, is_graded
from conceptgraph.extract.clauses.frames import NO_AGENT, Frame, are_several, make_frame
from conceptgraph.extract.clauses.membership import joint_of, members_of
from conceptgraph.extract.clauses.serving import acts_as, served_as
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.doers.oblique_tests import (
    LIKENING,
    SUCCEEDING,
    UNDENYING,
    compares_amounts,
    complement_before,
    degree,
    focus,
    is_idiom,
    is_of_occasion,
    is_successor,
    is_taken_up,
    needs_as,
    stands_elsewhere,
)
from conceptgraph.extract.doers.subjects import defined_by
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
from conceptgraph.extract.phrases.shown_nouns import qualified_name
from conceptgraph.extract.phrases.stand_ins import noun_behind_of
from conceptgraph.extract.words.amounts import is_same
from conceptgraph.extract.words.attitudes import LINKING, PREVENTING
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    follows_comma,
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
    LIGHT_VERBS,
    TRANSPARENT,
)
from conceptgraph.extract.words.negation import has_negative_determiner
from conceptgraph.extract.words.purposes import is_example
from conceptgraph.extract.words.verb_idioms import idiom_phrase
from conceptgraph.extract.words.wishes import is_wished_for

UNRELATING = frozenset(
    {"", "according to", "along with", "apart from", "as of", "as well as", "aside from",
     "besides", "except", "except for", "given", "in addition to",
     "notwithstanding", "other than", "regardless of", "together with"}
)  # fmt: skip
"""Prepositions that add or set aside, or name the source, and relate nothing."""

APART = AGAINST | {"of", "without"}
"""Prepositions that a predicate noun's clause has as an aside, or that belong to another noun."""


def find_obliques(frame: Frame, head: Word, label: str, key: str) -> Iterator[Candidate]:
    """Relations through a preposition under ``head``.

    ``In-context learning emerges from pattern completion.`` -> emerges from
    ``It uses pre-training as a crappy evolution.`` -> pre-training | is used as | evolution
    """
    taken = [part for noun in find_children(head, "obj") for part in light_obliques(head, noun)]
    misread = ["nmod"] if is_misread_verb(head) else []
    idiom = idiom_phrase(head)
    behind = find_children(idiom, "nmod") if idiom is not None else []  # "into contact *with skin*"
    for outer in (*find_children(head, "obl", *misread), *behind):
        if (
            outer is idiom
            or outer in taken
            or quoted_with_object(frame.reading.quoted, head, outer)
        ):
            continue
        prep = preposition(outer)
        if outer.role == "obl:unmarked" or prep in UNRELATING:
            continue
        if prep in EXAMPLE_MARKERS and prep != "like":
            continue
        if (frame.passive and prep == "by" and outer.text.lower() != "which") or (
            outer.role == "obl:agent" and prep not in NO_AGENT
        ):
            continue
        if prep == "like" and not (has_copula(head) or head.lemma.lower() in LIKENING):
            continue
        if is_set_apart(head, outer) and has_negative_determiner(outer) and not frame.negated:
            yield from frame.relate(
                "lacks", "lack", frame.reading.arguments(outer), "oblique", anchor=outer,
                negated=False,
            )  # fmt: skip
        if is_set_apart(head, outer) and prep != "unlike":
            continue
        if prep in {"on", "upon"} and is_basis(head) and head.head is not None:
            yield from _based_on(make_frame(head.head, frame.reading), outer)
            continue
        if prep == "as" and (compares_amounts(head) or is_successor(head, outer)):
            continue
        if any(same_as(c) is outer for c in find_children(head, "obj", "obl")):
            continue
        prep = " ".join([*idiom_nouns(head), prep])
        part, prep = through_preposition_noun(outer, prep)
        if prep in UNRELATING or (prep in APART and has_copula(head) and head.pos == "NOUN"):
            continue
        group = members_of(part) if prep.endswith("as") else None
        if group is not None:  # "is known as one of the best singers"
            part, prep = group, f"{prep} {joint_of(part)}"
        if is_relative(part) and stands_elsewhere(head, outer):
            continue
        quality = complement_before(head, outer)
        if quality is not None and quality.pos != "ADJ":
            continue  # "remained hotbeds despite efforts"
        if viewers(outer) or is_idle_phrase(part) or is_time(part) or is_repeated(outer):
            continue
        if is_taken_up(outer, head) or needs_as(head, prep) or far_end(outer) is not None:
            continue
        if outer.i < head.i and any(is_span(c) for c in find_children(outer, "nmod")):
            continue  # "From ports to cities, trade has served people."
        if prep.startswith("than ") or is_wished_for(outer):
            continue  # "more on tourism than on fishing": so far as that goes, it does
        absent = has_negative_determiner(outer)
        if absent and (frame.negated or part.lemma.lower() in UNDENYING):
            continue  # two denials; "by no means"
        if absent and prep == "with":
            prep, absent = "without", False
        no, denied = (" no", True) if absent else ("", None)
        joint = prep == "between" or (prep == "for" and head.lemma.lower() == "stand")
        meant = defined_by(head) if is_relative(part) else []  # "the process by which"
        targets = [
            a for word in meant or [part] for a in frame.reading.arguments(word, joint=joint)
        ]
        named = [c for c in find_children(head, "obl") if preposition(c) == "to"]
        lemma = head.lemma.lower()
        if prep == "as" and lemma == "refer" and named and not frame.passive:
            yield from frame.relate(
                "is referred to as", "be refer to as", targets, "object as",
                subjects=[a for c in named for a in frame.reading.arguments(c)],
            )  # fmt: skip
        elif prep == "unlike" or prep in {"in contrast to", "in contrast with"}:
            yield from _contrast(frame, outer, part)
        elif prep in {"instead of", "rather than"}:
            if frame.objects and head is frame.head:  # "They use oil instead of coal."
                yield from frame.relate(label, key, targets, "object")
        elif prep == "than":
            comparative = comparative_of(head)
            if comparative == "than" and head.pos == "VERB" and not is_graded(label, frame):
                continue  # "work than others": what is graded, the tree does not say
            yield from frame.relate(
                f"{label} {comparative}", f"{key} {comparative}", targets, "comparison"
            )
        elif frame.objects and prep == "as" and part.i > head.i and lemma not in SUCCEEDING:
            yield from frame.relate(
                f"is {participle(head)} as", f"be {frame.own_key or key} as", targets, "object as",
                subjects=frame.objects,
            )  # fmt: skip
        elif not frame.subjects and frame.objects:
            kept = lemma in PREVENTING and prep == "from"  # "prevents infection from germs"
            if is_of_occasion(head) or is_idiom(head) or kept:
                continue  # "a time to save (while enjoying the city without crowds)"
            if (head.role == "acl" and is_gerund(head) and mark_text(head)) or is_example(head):
                continue  # "prohibitions against eating grain from the field"
            done = f"not {participle(head)}" if frame.negated else participle(head)
            yield from frame.relate(
                f"{done} {prep}{no}", f"{frame.own_key or key} {prep}", targets,
                "oblique of object", subjects=frame.objects, negated=denied,
            )  # fmt: skip
        else:
            rule = "oblique with object" if frame.objects else "oblique"
            if is_relative(part):
                rule = "oblique relative"
            if prep == "as" and acts_as(frame, part):
                targets, told = served_as(frame, part, f"{label} as", f"{key} as")
                yield from told
            thing, thing_key = _object_named(frame) if head is frame.head else ("", "")
            joined = head is frame.head and lemma in LINKING and prep in {"to", "with"}
            if joined and frame.objects and not frame.negated and part.i > head.i:
                yield from frame.relate(
                    f"is {participle(head)} {prep}", f"be {frame.own_key or key} {prep}", targets,
                    "object as", subjects=frame.objects,
                )  # fmt: skip
            if is_same(part) and are_several(frame.subjects):
                prep = f"{prep} same"
            if quality is not None and not frame.objects:  # "are kept clean with soap"
                thing = f" {quality.text.lower()}"
                thing_key = f" {quality.lemma.lower()}"
            extent = f"{label}{thing} {focus(outer) or degree(outer, frame.reading.sentence.words)}"
            yield from frame.relate(
                f"{extent}{prep}{no}", f"{key}{thing_key} {prep}", targets,
                rule, anchor=part, negated=denied,
            )  # fmt: skip


def is_basis(verb: Word) -> bool:
    """Whether "based on" says how something is done, not what something is based on."""
    above = verb.head
    if verb.text.lower() != "based" or base(verb) != "advcl" or above is None:
        return False
    return above.pos == "VERB" and not follows_comma(verb)


def _based_on(frame: Frame, part: Word) -> Iterator[Candidate]:
    """What is done on some basis, where "based on" belongs to the verb before it.

    ``Outcomes differ based on gender.`` -> differ based on, since outcomes are not based on it
    """
    thing, thing_key = _object_named(frame)
    yield from frame.relate(
        f"{frame.label}{thing} based {preposition(part)}",
        f"{frame.key}{thing_key} base {preposition(part)}",
        frame.reading.arguments(part), "oblique", anchor=part,
    )  # fmt: skip


def is_set_apart(head: Word, part: Word) -> bool:
    """Whether "with" behind a comma begins a clause of its own.

    ``The week was rough, with headaches.``
    """
    if preposition(part) != "with" or part.i < head.i or head.pos == "NOUN":
        return False
    return follows_comma(part)


def _object_named(frame: Frame) -> tuple[str, str]:
    """The object's noun, without which a verb and its preposition say something else.

    ``Seabirds deposit nutrients onto land.`` -> deposit nutrients onto, not deposit onto
    """
    words = [] if frame.passive or idiom_nouns(frame.head) else object_words(frame.head)[:1]
    for noun in words:
        word = noun
        if is_relative(noun) and frame.head.role == "acl:relcl" and frame.head.head is not None:
            word = frame.head.head  # "the ties that she has with them": has ties with
        if word.text.lower() in TRANSPARENT:
            word = noun_behind_of(word) or word  # "one of the owners"
        lemma = word.lemma.lower()
        if word.pos not in {"PRON", "DET"}:
            if frame.head.lemma.lower() in STAYING:  # "remain dangerous storms due to"
                qualities = [c for c in find_children(word, "amod") if c.i < word.i]
                shown = " ".join([*(c.text.lower() for c in qualities), word.text])
                return f" {shown}", f" {lemma}"
            return f" {qualified_name(word)}", f" {lemma}"
        named = [a.mention.name for a in frame.objects if a.word is word]
        if named and len(named[0].split()) <= 2:
            return f" {named[0]}", f" {named[0].lower()}"
        if not named and noun.text.lower() in OBJECTIVE:
            return f" {noun.text.lower()}", ""  # whoever it is, "awaken to" says something else
    return "", ""


OBJECTIVE = frozenset({"her", "him", "it", "them"})


def light_obliques(verb: Word, noun: Word) -> list[Word]:
    """Phrases that belong to the noun of a light verb though they hang on the verb.

    ``He provides insights into the release.`` -> release
    """
    if verb.lemma.lower() not in LIGHT_VERBS or noun.pos != "NOUN" or noun.role != "obj":
        return []
    return [
        part
        for part in find_children(verb, "obl")
        if preposition(part) in {"into", "on", "over", "of", "about"}
        and part is not idiom_phrase(verb)
        and min(w.i for w in part.subtree()) == noun.i + 1
    ]


def _contrast(frame: Frame, outer: Word, part: Word) -> Iterator[Candidate]:
    """``In a direct democracy, unlike representative democracy, people take part.``."""
    reading = frame.reading
    words = reading.sentence.words
    sources: list[Argument] = frame.subjects
    first = min(w.i for w in outer.subtree())
    for sibling in outer.head.children if outer.head else []:
        if base(sibling) == "obl" and sibling.i < first:
            last = max(w.i for w in sibling.subtree())
            if first - last <= 2 and words[last + 1].text in {",", "("}:
                sources = reading.arguments(sibling)
    yield from frame.relate(
        "contrasts with", "contrast with", reading.arguments(part), "contrast",
        subjects=sources, anchor=part, negated=False,
    )  # fmt: skip
