"""Rows of tables, and lists behind colons."""

from __future__ import annotations

from tests.extract.trees import build, triples

from conceptgraph.extract import find_candidates

HEADER = "Setting NOUN 0 root NN\n| PUNCT 1 punct\nDefault NOUN 1 appos NN\n| PUNCT 1 punct\n"
HEADER += "Meaning NOUN 1 appos NN"
ROW = "hash NOUN 0 root NN\n| PUNCT 1 punct\nBLAKE3 PROPN 1 appos NNP\n| PUNCT 1 punct\n"
ROW += "checksum NOUN 1 appos NN"


def test_a_row_says_what_its_first_cell_has_under_each_heading() -> None:
    annotated = build(HEADER, ROW, blocks=[("table_row", None), ("table_row", 0)])
    assert set(triples(annotated)) == {
        ("hash", "has default", "BLAKE3"),
        ("hash", "is", "checksum"),
    }


def test_things_listed_behind_a_colon_are_members_or_parts() -> None:
    crops = """Two NUM 2 nummod CD
        crops NOUN 3 nsubj NNS crop
        failed VERB 0 root VBD fail
        : PUNCT 5 punct
        wheat NOUN 2 appos NN
        and CCONJ 7 cc
        rye NOUN 5 conj NN
        . PUNCT 3 punct"""
    assert set(triples(build(crops))) == {
        ("wheat", "is one of", "Two crops"),
        ("rye", "is one of", "Two crops"),
    }
    caption = crops.replace("Two NUM 2 nummod CD", "The DET 2 det").replace("crops", "steps")
    assert triples(build(caption.replace("crop", "step"))) == []


def test_a_cell_that_begins_with_its_verb_is_said_of_the_first() -> None:
    header = "Method NOUN 0 root NN\n| PUNCT 1 punct\nAdvantage NOUN 1 appos NN"
    row = "Transit NOUN 3 nsubj NN\n| PUNCT 3 punct\ngives VERB 0 root VBZ give\n"
    row += "radius NOUN 3 obj NN"
    annotated = build(header, row, blocks=[("table_row", None), ("table_row", 0)])
    assert ("Transit", "gives", "radius") in [
        (c.subject.mention.name, c.label, c.object.mention.name)
        for c in find_candidates(annotated)
        if c.rule == "table"
    ]
