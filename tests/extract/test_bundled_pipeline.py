"""Extraction on what the bundled pipeline parses: evidence, offsets, the promised links."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.model import FAMILIES, Extraction
from conceptgraph.read import read_bytes


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


def _extract(annotator: Annotator, text: str) -> tuple[str, Extraction]:
    document = read_bytes(text.encode("utf-8"), "t.txt", ".txt").document
    return document.text, extract_document(next(iter(annotator.annotate([document]))))


def _check(text: str, extraction: Extraction) -> None:
    for mention in extraction.mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip() == mention.text != ""
    known = set(extraction.mentions)
    for relation in extraction.relations:
        evidence = relation.evidence
        assert text[evidence.start : evidence.end] == evidence.sentence
        assert relation.predicate.family in FAMILIES
        assert relation.predicate.key
        assert 0 <= evidence.confidence <= 1
        assert {relation.subject, relation.object} <= known
        for span in evidence.context:
            assert 0 <= span.start < span.end <= len(text)
    starts = [(m.start, m.end) for m in extraction.mentions]
    assert starts == sorted(starts)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["podcast", "blog"])
def test_every_quote_and_offset_of_a_seed_is_true(
    annotator: Annotator, shared: Path, name: str
) -> None:
    text, found = _extract(annotator, (shared / "seeds" / f"{name}.txt").read_text("utf-8"))
    _check(text, found)
    assert len(found.relations) > 50


@pytest.mark.shared
def test_the_metaphor_of_the_podcast_is_joined_to_what_it_stands_for(
    annotator: Annotator, shared: Path
) -> None:
    _, found = _extract(annotator, (shared / "seeds" / "podcast.txt").read_text("utf-8"))
    joined = {(r.subject.name.lower(), r.object.name.lower()) for r in found.relations}
    assert ("pre-training", "crappy evolution") in joined


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.sampled_from(
            ["Cells", "store", "“energy”", "(e.g., fat)", "by", "the", "RL", "is", "not", "and",
             "it", "he", "—", "which", "to", "of", "3 GB", "≠", "\n\n", "\n• ", ":", ".", "[12]"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_heap_of_words_keeps_the_promises(annotator: Annotator, words: list[str]) -> None:
    text, found = _extract(annotator, " ".join(words))
    _check(text, found)
