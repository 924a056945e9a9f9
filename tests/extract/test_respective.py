"""What "respectively" keeps apart."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "pairs": (
        """Ports NOUN 5 nsubj:pass NNS port
        and CCONJ 3 cc CC
        mines NOUN 1 conj NNS mine
        were AUX 5 aux:pass VBD be
        founded VERB 0 root VBN found
        by ADP 7 case IN
        Greeks PROPN 5 obl:agent NNPS Greek
        and CCONJ 9 cc CC
        Romans PROPN 7 conj NNPS Roman
        , PUNCT 11 punct ,
        respectively ADV 5 advmod RB
        . PUNCT 5 punct .""",
        {("Greeks", "found", "Ports")},
        {("Greeks", "found", "mines")},
    ),
    "untold": (
        """The DET 2 det DT
        shares NOUN 9 nsubj NNS share
        of ADP 4 case IN
        ports NOUN 2 nmod NNS port
        and CCONJ 6 cc CC
        mines NOUN 4 conj NNS mine
        were AUX 9 cop VBD be
        71 NUM 9 nummod CD
        % SYM 0 root NN
        and CCONJ 12 cc CC
        73 NUM 12 nummod CD
        % SYM 9 conj NN
        , PUNCT 14 punct ,
        respectively ADV 9 advmod RB
        . PUNCT 9 punct .""",
        set(),
        {
            ("shares of ports and mines", "were", "71%"),
            ("shares of ports and mines", "were", "73%"),
        },
    ),
    "together": (
        """Greeks PROPN 4 nsubj NNPS Greek
        and CCONJ 3 cc CC
        Romans PROPN 1 conj NNPS Roman
        founded VERB 0 root VBD found
        ports NOUN 4 obj NNS port
        and CCONJ 7 cc CC
        mines NOUN 5 conj NNS mine
        . PUNCT 4 punct .""",
        {("Romans", "founded", "ports"), ("Greeks", "founded", "mines")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_first_goes_with_the_first(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
