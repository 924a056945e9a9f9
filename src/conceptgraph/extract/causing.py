"""What somebody or something is made to do: the deed is what is caused, not who does it."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.adverbs import particles
from conceptgraph.extract.attitudes import ALLOWING, CAUSING
from conceptgraph.extract.candidates import MAX_LABEL, Candidate
from conceptgraph.extract.frames import Frame
from conceptgraph.extract.grammar import (
    find_children,
    is_infinitive,
    is_negated,
    is_participle,
    is_passive,
    left_edge,
    mark_text,
    preposition,
    right_edge,
)
from conceptgraph.extract.objects import object_words
from conceptgraph.extract.predicates import verb_label
from conceptgraph.extract.shown_nouns import compound_name

HELPING = ALLOWING | {"assist", "help"}
"""Verbs that help somebody to a deed; whom they help is an end of its own."""


def caused_deeds(frame: Frame) -> Iterator[Candidate]:
    """``Heat causes the ice to melt.`` -> heat | causes to melt | ice.

    ``A stimulus causes the cell to release ions.`` -> stimulus | causes cell to release | ions
    ``Sonar helps bats locate moths.`` -> sonar | helps bats locate | moths
    """
    verb = frame.head
    objects = object_words(verb)
    deed = caused_deed(verb)
    if deed is None or len(objects) != 1 or is_negated(deed):
        return
    to = f"{mark_text(deed)} {'be ' * is_passive(deed)}".lstrip()
    label = " ".join([f"{to}{deed.text.lower()}", *particles(deed)])
    key = f"{to}{verb_label(deed)[1]}"
    done_to = object_words(deed)
    if not done_to and is_deed_whole(verb, deed):
        yield from frame.relate(
            f"{frame.label} {label}", f"{frame.key} {key}",
            frame.reading.arguments(objects[0]), "object",
        )  # fmt: skip
    doer = objects[0]
    named = [a.mention.name for a in frame.objects if a.word is doer]
    name = compound_name(doer) if doer.pos != "PRON" else named[0] if named else doer.text.lower()
    shown = f"{frame.label} {name} {label}"
    if len(shown.split()) > MAX_LABEL:
        return
    for noun in done_to:
        yield from frame.relate(
            shown, f"{frame.key} {doer.lemma.lower()} {key}",
            frame.reading.arguments(noun), "object",
        )  # fmt: skip


def is_deed_whole(verb: Word, deed: Word) -> bool:
    """Whether a deed without object is what is caused or allowed: "lets plants *grow*"."""
    return verb.lemma.lower() in CAUSING | ALLOWING and not find_children(deed, "xcomp", "ccomp")


def is_allowed_deed(verb: Word) -> bool:
    """Whether verb and object say nothing without the deed: "allows *ice to melt*"."""
    deed = caused_deed(verb)
    if deed is None or is_negated(deed) or object_words(deed):
        return False
    return len(object_words(verb)) == 1 and is_deed_whole(verb, deed)


def caused_deed(verb: Word) -> Word | None:
    """The infinitive that says what a verb of causing brings about."""
    if verb.lemma.lower() not in CAUSING | HELPING or not find_children(verb, "obj"):
        return None
    for deed in find_children(verb, "xcomp"):
        infinitive = is_infinitive(deed) or not is_participle(deed)
        if deed.pos == "VERB" and deed.i > verb.i and infinitive and not _is_wished(verb, deed):
            return deed
    return None


def _is_wished(verb: Word, deed: Word) -> bool:
    """Whether "for" names the doer: "prompted calls *for prices* to be cut"."""
    return any(
        preposition(part) == "for" and right_edge(part) + 1 == left_edge(deed)
        for noun in find_children(verb, "obj")
        for part in find_children(noun, "nmod")
    )
