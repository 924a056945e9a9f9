"""What a reason or answer is, and how long or high a thing is."""

from __future__ import annotations

from tests.extract.trees import build, triples

REASON = """The DET 3 det
main ADJ 3 amod
{noun} NOUN 7 nsubj NN
{prep} ADP 5 case
strikes NOUN 3 nmod NNS strike
was AUX 7 cop VBD be
hunger NOUN 0 root NN
{more}. PUNCT 7 punct"""
WALL = """Walls NOUN 6 nsubj NNS wall
are AUX 6 cop VBP be
{only} ADV 5 advmod
{three} NUM 5 nummod CD
{unit}s NOUN 6 obl:unmarked NNS {unit}
{quality} ADJ 0 root {tag}
. PUNCT 6 punct"""


def test_a_reason_is_told_of_what_it_is() -> None:
    found = triples(build(REASON.format(noun="reason", prep="for", more="")))
    assert found == [("hunger", "was main reason for", "strikes")]


def test_a_reason_that_is_not_and_one_that_is() -> None:
    more = "but CCONJ 9 cc\npride NOUN 7 conj NN\n"
    spec = REASON.format(noun="reason", prep="for", more=more).replace(
        "hunger", "not PART 8 advmod\nhunger"
    )
    spec = spec.replace("7 nsubj", "8 nsubj").replace("7 cop", "8 cop").replace("7 conj", "8 conj")
    spec = spec.replace("9 cc", "10 cc").replace("7 punct", "8 punct")
    assert set(triples(build(spec))) == {
        ("hunger", "was not main reason for", "strikes"),
        ("pride", "was main reason for", "strikes"),
    }


def test_a_thing_with_a_name_of_its_own_is_not_turned() -> None:
    found = triples(build(REASON.format(noun="danger", prep="of", more="")))
    assert ("hunger", "was main danger of", "strikes") not in found


def wall(unit: str, quality: str, tag: str = "JJ") -> list[tuple[str, str, str]]:
    spec = WALL.format(only="about", three="three", unit=unit, quality=quality, tag=tag)
    return triples(build(spec))


def test_how_high_a_thing_is() -> None:
    assert wall("meter", "high") == [("Walls", "are high", "three meters")]


def test_neither_ages_nor_comparisons_are_measures() -> None:
    assert not any(label == "are old" for _, label, _ in wall("year", "old"))
    assert not any(label == "are higher" for _, label, _ in wall("meter", "higher", "JJR"))
