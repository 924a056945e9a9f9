"""Who "I" is in a talk between several."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.model import RelationMention
from conceptgraph.read import read_bytes

TALK = """INTERVIEWER: What got you into beekeeping?

MARA: My grandfather kept bees. I sold honey to tourists. The mites spread viruses.

INTERVIEWER: Mite bombs?

MARA: Yes. It is a real thing.
"""


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


def relations(annotator: Annotator, text: str) -> dict[tuple[str, str, str], RelationMention]:
    document = read_bytes(text.encode(), "talk.txt", ".txt").document
    found = extract_document(next(iter(annotator.annotate([document]))))
    return {(r.subject.name, r.predicate.label, r.object.name): r for r in found.relations}


def test_i_is_who_speaks(annotator: Annotator) -> None:
    found = relations(annotator, TALK)
    sold = found["MARA", "sold", "honey"]
    assert [(span.text, span.role) for span in sold.evidence.context] == [("MARA", "antecedent")]
    assert sold.evidence.attributed_to is None
    assert found["MARA’s grandfather", "kept", "bees"].evidence.attributed_to == "MARA"
    assert found["mites", "spread", "viruses"].evidence.attributed_to == "MARA"


def test_speakers_are_no_things(annotator: Annotator) -> None:
    found = relations(annotator, TALK)
    assert not any("thing" in obj or "Mite bombs" in obj for _, _, obj in found)


def test_nobody_is_i_elsewhere(annotator: Annotator) -> None:
    found = relations(annotator, "Note: I sold honey to tourists.\n")
    assert set(found) == {("honey", "sold to", "tourists")}
