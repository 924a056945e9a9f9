"""What is named from one extreme to the other."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "habitats": (
        """Microbes NOUN 2 nsubj NNS microbe
        live VERB 0 root VBP
        in ADP 5 case IN
        many ADJ 5 amod JJ
        habitats NOUN 2 obl NNS habitat
        , PUNCT 9 punct ,
        from ADP 9 case IN
        hot ADJ 9 amod JJ
        springs NOUN 2 obl NNS spring
        to ADP 12 case IN
        polar ADJ 12 amod JJ
        ice NOUN 9 nmod NN
        . PUNCT 2 punct .""",
        {
            ("hot springs", "is an example of", "habitats"),
            ("polar ice", "is an example of", "habitats"),
        },
        {("Microbes", "live from", "hot springs")},
    ),
    "objects": (
        """The DET 2 det DT
        museum NOUN 3 nsubj NN
        shows VERB 0 root VBZ show
        many ADJ 5 amod JJ
        objects NOUN 3 obj NNS object
        , PUNCT 9 punct ,
        from ADP 9 case IN
        Roman ADJ 9 amod JJ
        coins NOUN 5 nmod NNS coin
        to ADP 12 case IN
        modern ADJ 12 amod JJ
        paintings NOUN 9 nmod NNS painting
        . PUNCT 3 punct .""",
        {("Roman coins", "is an example of", "objects"), ("museum", "shows", "objects")},
        {("museum", "shows objects from", "Roman coins")},
    ),
    "everything": (
        """The DET 2 det DT
        company NOUN 3 nsubj NN
        makes VERB 0 root VBZ make
        everything PRON 3 obj NN
        from ADP 6 case IN
        toothpaste NOUN 3 obl NN
        to ADP 8 case IN
        engines NOUN 6 nmod NNS engine
        . PUNCT 3 punct .""",
        set(),
        {("company", "makes everything from", "toothpaste")},
    ),
    "a way": (
        """The DET 2 det DT
        pilgrims NOUN 3 nsubj NNS pilgrim
        walked VERB 0 root VBD walk
        from ADP 5 case IN
        Rome PROPN 3 obl NNP
        to ADP 7 case IN
        Bari PROPN 3 obl NNP
        . PUNCT 3 punct .""",
        {("pilgrims", "walked from", "Rome")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_extremes_are_examples(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
