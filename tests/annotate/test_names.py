"""Rare names that the tagger took for something else."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.names import settle_names

SURNAME = """Nils NOUN 2 compound NNS
Ulmmere VERB 3 nsubj VBD
founded VERB 0 root VBD found
the DET 5 det
school NOUN 3 obj NN
. PUNCT 3 punct"""
GIVEN = """Ulric ADJ 3 nsubj NNP
Lundwick PROPN 1 flat NNP
founded VERB 0 root VBD found
the DET 5 det
school NOUN 3 obj NN
. PUNCT 3 punct"""
PLAIN = """Running VERB 3 nsubj VBG run
water NOUN 1 obj NN
cools VERB 0 root VBZ cool
Turbines VERB 3 obj VBZ turbine
. PUNCT 3 punct"""
HEADING = """Why ADV 3 advmod WRB
Running VERB 3 nsubj VBG run
Cools VERB 0 root VBZ cool
Minds NOUN 3 obj NNS mind"""


@pytest.mark.parametrize(
    ("spec", "names"),
    [
        (SURNAME, ["Nils", "Ulmmere"]),
        (GIVEN, ["Ulric", "Lundwick"]),
        (PLAIN, ["Turbines"]),
        (HEADING, []),
    ],
)
def test_capitals_tell_names(spec: str, names: list[str]) -> None:
    sentence = build(spec).sentences[0]
    settle_names(sentence)
    assert [word.text for word in sentence.words if word.pos == "PROPN"] == names
