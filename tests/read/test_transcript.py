from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.trees import check_invariants, read

from conceptgraph.config import BuildConfig
from conceptgraph.errors import ReadError
from conceptgraph.model import Document
from conceptgraph.pipeline import build


def transcript(value: object, suffix: str = ".json") -> Document:
    source = value if isinstance(value, str) else json.dumps(value)
    document = read(source, suffix).document
    check_invariants(document)
    return document


def paragraphs(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


TURNS = [
    {"speaker": "Ann", "text": "Bees are old.", "start": 0},
    {"speaker": "Ann", "text": "They dance.", "start": 1.5},
    {"speaker": "Bob", "text": "Do they?", "start": "1:02:03.5"},
]


def test_turns_of_speakers() -> None:
    expected = ["Bees are old. They dance.", "Do they?"]
    lines = "\n\n".join(map(json.dumps, TURNS))
    for document in (
        transcript(TURNS),
        transcript({"turns": TURNS}),
        transcript(lines, ".jsonl"),
    ):
        assert paragraphs(document) == expected
        assert document.metadata == {"times": [0.0, 3723.5], "speakers": ["Ann", "Bob"]}


@pytest.mark.parametrize(
    ("value", "times"),
    [
        ({"text": "All.", "segments": [{"id": 0, "start": 2.0, "text": " Bees dance."}]}, [2.0]),
        ({"segments": [{"text": "Bees"}, {"text": "dance."}]}, None),
        ({"chunks": [{"timestamp": [1.0, None], "text": "Bees dance."}]}, [1.0]),
        ({"text": "Bees dance."}, None),
        ([{"text": "Bees dance.", "start": "soon"}], None),
        ([{"text": "Bees dance.", "start": 10**400}], None),
        ([{"text": "Bees dance.", "start": True, "speaker": 7}], None),
        ('[{"text": "Bees dance.", "start": 1e999}]', None),
    ],
)
def test_shapes(value: object, times: list[float] | None) -> None:
    document = transcript(value)
    assert paragraphs(document) == ["Bees dance."]
    assert document.metadata == ({} if times is None else {"times": times})


@pytest.mark.parametrize(
    "source",
    [
        "",
        "{",
        "[]",
        "{}",
        "7",
        '"text"',
        "NaN",
        '[{"text": "Bees.", "start": NaN}]',
        "9" * 6000,
        "[" * 100_000 + "]" * 100_000,
        '{"nodes": [], "links": []}',
        '{"text": "Bees.", "price": 3}',
        '[{"text": "Bees."}, {"label": 3}]',
        '[{"text": ["Bees."]}]',
        '{"segments": ["Bees."]}',
    ],
)
def test_other_json_is_refused(source: str) -> None:
    with pytest.raises(ReadError, match="JSON"):
        read(source, ".json")


def test_json_lines_name_the_line() -> None:
    with pytest.raises(ReadError, match="JSON Lines file is empty"):
        read("\n", ".jsonl")
    with pytest.raises(ReadError, match=r"doc\.jsonl:2: not JSON"):
        read('{"text": "Bees."}\n{', ".jsonl")
    with pytest.raises(ReadError, match="entry 2 without a text"):
        read('{"text": "Bees."}\n3', ".jsonl")


values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["text", "start", "end", "speaker", "segments", "timestamp"]), inner
        )
    ),
    max_leaves=12,
)


@given(values)
def test_any_json_is_a_transcript_or_refused(value: object) -> None:
    try:
        transcript(value)
    except ReadError as error:
        assert "JSON" in str(error)


def test_a_folder_goes_on_without_json_that_is_no_transcript(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "a.md").write_text("Bees make honey.")
    (notes / "data.json").write_text('{"price": 3}')
    (notes / "talk.json").write_text(json.dumps(TURNS))
    report = build([notes], tmp_path / "graph.db", BuildConfig())
    (problem,) = report.problems
    assert problem.severity == "skipped"
    assert "JSON" in problem.reason
