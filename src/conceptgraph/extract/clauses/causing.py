"""What somebody or something is made to do: the deed is what is caused, not who does it."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.extract.candidates import MAX_LABEL, Candidate
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.doers.deeds import caused_deed, is_deed_whole, judged_deed
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.phrases.shown_nouns import qualified_name
from conceptgraph.extract.words.adverbs import particles
from conceptgraph.extract.words.grammar import find_children, is_passive, mark_text
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.verb_labels import verb_label


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
    name = qualified_name(doer) if doer.pos != "PRON" else named[0] if named else doer.text.lower()
    shown = f"{frame.label} {name} {label}"
    if len(shown.split()) > MAX_LABEL:
        return
    for noun in done_to:
        yield from frame.relate(
            shown, f"{frame.key} {doer.lemma.lower()} {key}",
            frame.reading.arguments(noun), "object",
        )  # fmt: skip


def eased_deeds(frame: Frame) -> Iterator[Candidate]:
    """``The change makes it hard to test code.`` -> change | makes it hard to test | code."""
    found = judged_deed(frame.head)
    if found is None or find_children(found[1], "nsubj"):
        return
    quality, deed = found
    label, key = verb_label(deed)
    for noun in object_words(deed):
        yield from frame.relate(
            f"{frame.label} it {quality.text.lower()} to {label}",
            f"{frame.key} {quality.lemma.lower()} to {key}",
            frame.reading.arguments(noun), "object",
        )  # fmt: skip
