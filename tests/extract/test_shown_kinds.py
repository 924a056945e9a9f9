"""Labels show the kind of the thing that stands in them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a purpose": (
        """The DET 2 det DT
        device NOUN 3 nsubj NN
        uses VERB 0 root VBZ use
        magnetic ADJ 5 amod JJ
        fields NOUN 3 obj NNS field
        to PART 7 mark TO
        stimulate VERB 3 advcl VB
        cells NOUN 7 obj NNS cell
        . PUNCT 3 punct .""",
        {("device", "uses magnetic fields to stimulate", "cells")},
        set(),
    ),
    "a light verb": (
        """Smoking NOUN 3 nsubj NN
        may AUX 3 aux MD
        have VERB 0 root VB
        a DET 6 det DT
        negative ADJ 6 amod JJ
        effect NOUN 3 obj NN
        on ADP 8 case IN
        health NOUN 6 nmod NN
        . PUNCT 3 punct .""",
        {("Smoking", "may have negative effect on", "health")},
        set(),
    ),
    "a place": (
        """Firms NOUN 2 nsubj NNS firm
        use VERB 0 root VBP
        iodised VERB 4 amod VBN iodise
        salt NOUN 2 obj NN
        in ADP 6 case IN
        bread NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Firms", "use iodised salt in", "bread")},
        set(),
    ),
    "placed": (
        """People NOUN 2 nsubj NNS
        recall VERB 0 root VBP
        daily ADJ 4 amod JJ
        experiences NOUN 2 obj NNS experience
        during ADP 6 case IN
        sleep NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {
            ("People", "recall", "daily experiences"),
            ("People", "recall daily experiences during", "sleep"),
        },
        set(),
    ),
    "serving": (
        """During ADP 3 case IN
        the DET 3 det DT
        war NOUN 7 obl NN
        , PUNCT 3 punct ,
        films NOUN 7 nsubj NNS film
        had AUX 7 aux VBD have
        served VERB 0 root VBN serve
        as ADP 11 case IN
        a DET 11 det DT
        welcome ADJ 11 amod JJ
        diversion NOUN 7 obl NN
        . PUNCT 7 punct .""",
        {("films", "had served as", "welcome diversion")},
        {("films", "had served during", "war")},
    ),
    "these": (
        """At ADP 3 case IN
        these DET 3 det DT this
        speeds NOUN 7 obl NNS speed
        , PUNCT 3 punct ,
        the DET 6 det DT
        impact NOUN 7 nsubj NN
        produces VERB 0 root VBZ produce
        an DET 9 det DT a
        explosion NOUN 7 obj NN
        . PUNCT 7 punct .""",
        {("impact", "produces", "explosion")},
        {("impact", "produces explosion at", "speeds")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_kind_is_shown(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
