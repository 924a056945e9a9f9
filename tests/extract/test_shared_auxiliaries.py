"""Auxiliaries that joined verbs share, and reasons that no noun has."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "was": (
        """The DET 2 det DT
        book NOUN 4 nsubj:pass NN
        was AUX 4 aux:pass VBD be
        inscribed VERB 0 root VBN inscribe
        on ADP 6 case IN
        scrolls NOUN 4 obl NNS scroll
        and CCONJ 8 cc CC
        placed VERB 4 conj VBN place
        in ADP 11 case IN
        the DET 11 det DT
        tomb NOUN 8 obl NN
        . PUNCT 4 punct .""",
        {("book", "was placed in", "tomb")},
        {("book", "is placed in", "tomb")},
    ),
    "may be": (
        """An DET 2 det DT a
        action NOUN 4 nsubj NN
        may AUX 4 aux MD
        hurt VERB 0 root VB
        people NOUN 4 obj NNS
        but CCONJ 9 cc CC
        still ADV 9 advmod RB
        be AUX 9 aux:pass VB
        deemed VERB 4 conj VBN deem
        moral ADJ 9 xcomp JJ
        . PUNCT 4 punct .""",
        {("action", "may be deemed", "moral")},
        {("action", "be deemed", "moral")},
    ),
    "because of": (
        """Because ADP 4 case IN
        of ADP 1 fixed IN
        its PRON 4 nsubj PRP$
        nearness ADJ 14 advcl JJ
        to ADP 7 case IN
        the DET 7 det DT
        sea NOUN 4 obl NN
        , PUNCT 4 punct ,
        the DET 10 det DT
        town NOUN 14 nsubj NN
        is AUX 14 cop VBZ be
        a DET 14 det DT
        common ADJ 14 amod JJ
        site NOUN 0 root NN
        for ADP 16 case IN
        floods NOUN 14 nmod NNS flood
        . PUNCT 14 punct .""",
        {("town", "is common site for", "floods")},
        {("town", "is because of", "nearness to the sea"), ("town", "is because of", "nearness")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_joined_verbs_share(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
