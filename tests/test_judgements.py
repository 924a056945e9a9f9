"""The sheet of judged relations stays readable, and a verdict finds its candidate again."""

from __future__ import annotations

from benchmarks.judgements.sheet import claim_of, load_rows, marks_of

from conceptgraph.annotate import load_annotator
from conceptgraph.extract import find_candidates
from conceptgraph.read import read_bytes


def test_every_line_of_the_sheet_has_a_verdict_and_its_place() -> None:
    rows = load_rows()
    assert len(rows) > 9000
    for row in rows:
        assert row["verdict"] in {"useful", "trivial", "wrong"}, row
        assert bool(row["reason"]) == (row["verdict"] != "useful") or row["reading"] == "1", row
        places = [
            int(row[f"{side}_{end}"]) for side in ("subject", "object") for end in ("start", "end")
        ]
        assert places[0] < places[1]
        assert places[2] < places[3]
        assert int(row["start"]) < int(row["end"])


def test_a_claim_shows_what_a_reader_needs() -> None:
    text = b"Ann Lee runs a mill.\n\nShe may not sell the flour."
    document = read_bytes(text, "a.txt", ".txt").document
    [annotated] = load_annotator(None).annotate([document])
    [sold] = [c for c in find_candidates(annotated) if c.object.mention.name == "flour"]
    claim = claim_of(sold, document.text)
    assert (claim.subject, claim.object) == ("Ann Lee", "flour")
    assert claim.before == "Ann Lee runs a mill."
    assert claim.sentence == "She may not sell the flour."
    assert marks_of(sold) == "DENIED; modality: may"
