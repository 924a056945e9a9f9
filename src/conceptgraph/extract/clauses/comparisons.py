"""What an object is compared with: "conducts more heat than iron"."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.doers.others_deeds import is_likened
from conceptgraph.extract.phrases.prepositional import same_as
from conceptgraph.extract.words.attitudes import LIKENED
from conceptgraph.extract.words.grammar import find_children, is_gerund, mark_text, preposition
from conceptgraph.extract.words.inflection import participle, verb_lemma

_GRADED = frozenset({"JJR", "RBR"})
_MORE = frozenset({"more", "less", "fewer"})
_LIKENING = frozenset({"differently", "otherwise"})


def compared_objects(frame: Frame) -> Iterator[Candidate]:
    """``Copper conducts more heat than iron.`` -> copper | conducts more heat than | iron.

    Where the parse hangs "than iron" on the noun; not "more than iron", which is an amount.
    """
    for noun in object_words(frame.head):
        comparative = comparative_of(frame.head)
        for part in find_children(noun, "nmod"):
            if preposition(part) == "than" and part.i > noun.i and comparative != "than":
                yield from frame.relate(
                    f"{frame.label} {comparative}", f"{frame.key} {comparative}",
                    frame.reading.arguments(part), "comparison", anchor=part,
                )  # fmt: skip
        other = same_as(noun)
        if other is not None:
            yield from frame.relate(
                f"{frame.label} {noun.text.lower()} as", f"{frame.key} {noun.lemma.lower()} as",
                frame.reading.arguments(other), "comparison", anchor=other,
            )  # fmt: skip


def likened_acts(frame: Frame) -> Iterator[Candidate]:
    """``He likened teaching pupils to lighting fires.`` -> teaching pupils | is likened to."""
    verb = frame.head
    if verb.lemma.lower() not in LIKENED or frame.negated:
        return
    first = [c for c in find_children(verb, "xcomp") if is_gerund(c)]
    behind = [d for c in (verb, *first) for d in find_children(c, "advcl") if is_likened(d)]
    acts = [act for c in first if (act := frame.reading.act(c, without=behind)) is not None]
    for second in behind:
        marks = find_children(second, "mark")
        act, joint = frame.reading.act(second, without=marks), mark_text(second)
        if act is not None:
            yield from frame.relate(
                f"is {participle(verb)} {joint}", f"be {verb_lemma(verb)} {joint}", [act],
                "object as", subjects=acts or frame.objects, anchor=second,
            )  # fmt: skip


def measured_comparisons(frame: Frame) -> Iterator[Candidate]:
    """By how much something is more: "prices | are higher by | 20 percent".

    ``Trips got 30 percent longer.`` -> trips | got longer by | 30 percent
    """
    graded = [c for c in find_children(frame.head, "advmod", "xcomp") if c.tag in _GRADED]
    for word in (frame.head, *graded) if frame.head.tag in _GRADED else graded:
        for measure in word.children_of("obl:unmarked", "nmod:unmarked"):
            counted = measure.i < word.i and find_children(measure, "nummod")
            if counted and word.text.lower() not in {"earlier", "later"}:
                yield from frame.relate(
                    f"{frame.label} {word.text.lower()} by", f"{frame.key} {word.lemma.lower()} by",
                    frame.reading.arguments(measure), "comparison", anchor=measure,
                )  # fmt: skip


def comparative_of(head: Word) -> str:
    """``They have more influence than others.`` -> "more influence than".

    Also where the verb itself is graded: "swim faster than tuna", "pay at higher rates than".
    """
    for noun in object_words(head):
        for child in noun.children:
            if child.tag in _GRADED or child.text.lower() in _MORE:
                return f"{child.text.lower()} {noun.text.lower()} than"
    if head.pos != "VERB":
        return "than"
    for manner in find_children(head, "advmod"):
        if manner.text.lower() in _LIKENING or (manner.tag in _GRADED and not _is_sequence(manner)):
            return f"{manner.text.lower()} than"
        for child in find_children(manner, "advmod"):
            if child.text.lower() in _MORE:
                return f"{child.text.lower()} {manner.text.lower()} than"
    for noun in find_children(head, "obl"):
        for child in find_children(noun, "amod"):
            if child.tag in _GRADED and preposition(noun) not in {"", "than"}:
                return f"{preposition(noun)} {child.text.lower()} {noun.text.lower()} than"
    return "than"


def is_graded(label: str, frame: Frame) -> bool:
    """Whether a label has its comparative already: "is easier to read than"."""
    shown = set(label.lower().split())
    return bool(shown & _MORE) or any(
        w.tag in _GRADED and w.text.lower() in shown for w in frame.reading.sentence.words
    )


def _is_sequence(adverb: Word) -> bool:
    """Whether "later" or "longer" says when: it grades no deed."""
    return adverb.text.lower() in {"later", "earlier", "longer", "rather", "further"}
