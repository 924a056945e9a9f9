"""What something serves as, and for what."""

from __future__ import annotations

from tests.extract.trees import build, triples

SERVES = """Wetlands NOUN 2 nsubj NNS wetland
serve VERB 0 root VBP
as ADP 4 case
{noun} NOUN 2 obl NNS filter
{prep} ADP 6 case
{what} NOUN 4 nmod NN
{more}
. PUNCT 2 punct"""
JOINED = """and CCONJ 8 cc
soil NOUN 6 conj NN"""


def serves(prep: str, more: str, noun: str = "filters") -> set[tuple[str, str, str]]:
    spec = SERVES.format(noun=noun, prep=prep, what="water", more=more)
    spec = "\n".join(line for line in spec.splitlines() if line)
    return set(triples(build(spec)))


def test_what_it_serves_for() -> None:
    assert serves("for", "") >= {("Wetlands", "serve as filters for", "water")}
    assert ("Wetlands", "serve as", "filters") not in serves("for", "")


def test_one_thing_stays_in_the_name_and_several_are_ends() -> None:
    assert serves("of", "") == {("Wetlands", "serve as", "filters of water")}
    assert serves("of", JOINED) >= {
        ("Wetlands", "serve as filters of", "water"),
        ("Wetlands", "serve as filters of", "soil"),
    }


def test_what_bounds_the_clause_is_no_part_of_it() -> None:
    assert ("Wetlands", "serve as", "filters") in serves("within", "")
    assert ("Wetlands", "serve as filters within", "water") not in serves("within", "")
