"""Terms and what lines, bullets and rows of tables say of them."""

from __future__ import annotations

from tests.extract.trees import build, triples

OPTION = """--exclude NOUN 0 root NN
    PATTERN NOUN 1 obj NN
    : PUNCT 4 punct
    skips VERB 1 parataxis VBZ skip
    files NOUN 4 obj NNS file
    . PUNCT 1 punct"""
KINDS = "Kinds NOUN 0 root NNS kind\nof ADP 3 case\nmemory NOUN 1 nmod NN"
MEMORY = """Skilled ADJ 2 amod
    memory NOUN 0 root NN
    : PUNCT 4 punct
    habits NOUN 2 appos NNS habit"""
DEPENDS = "depends VERB 0 root VBZ depend\non ADP 3 case\nsleep NOUN 1 obl NN"
HEADER = "Setting NOUN 0 root NN\n| PUNCT 1 punct\nDefault NOUN 1 appos NN\n| PUNCT 1 punct\n"
HEADER += "Meaning NOUN 1 appos NN"
ROW = "hash NOUN 0 root NN\n| PUNCT 1 punct\nBLAKE3 PROPN 1 appos NNP\n| PUNCT 1 punct\n"
ROW += "checksum NOUN 1 appos NN"


def test_a_term_does_what_the_verb_behind_the_colon_says() -> None:
    assert ("--exclude PATTERN", "skips", "files") in triples(build(OPTION))
    asked = OPTION.replace("--exclude NOUN", "Example NOUN").replace(
        "PATTERN NOUN 1 obj", "1 X 1 dep"
    )
    assert not any(label == "skips" for _, label, _ in triples(build(asked)))


def test_a_bullet_is_a_kind_of_what_stands_above_it_and_its_own_bullets_speak_of_it() -> None:
    blocks: list[tuple[str, int | None]] = [("list_item", None), ("list_item", 0), ("list_item", 1)]
    found = triples(build(KINDS, MEMORY, DEPENDS, blocks=blocks))
    assert ("Skilled memory", "is an example of", "memory") in found
    assert ("Skilled memory", "depends on", "sleep") in found


def test_a_single_thing_includes_the_bullets_below_it() -> None:
    above, below = "Sleep NOUN 0 root NN", "dreams NOUN 0 root NNS dream"
    blocks: list[tuple[str, int | None]] = [("list_item", None), ("list_item", 0)]
    assert triples(build(above, below, blocks=blocks)) == [("Sleep", "includes", "dreams")]
    caption = "Evidence NOUN 0 root NN"
    assert triples(build(above, caption, blocks=blocks)) == []
    assert triples(build(caption, below, blocks=blocks)) == []


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
