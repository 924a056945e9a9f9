"""What a denial says nothing of."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "only": (
        """These DET 2 det DT this
        disorders NOUN 8 nsubj NNS disorder
        are AUX 8 cop VBP be
        not PART 8 advmod RB
        the DET 8 det DT
        only ADJ 8 amod JJ
        possible ADJ 8 amod JJ
        causes NOUN 0 root NNS cause
        . PUNCT 8 punct .""",
        set(),
        {("disorders", "are not", "possible causes")},
    ),
    "envoys": (
        """The DET 2 det DT
        department NOUN 3 nsubj NN
        had VERB 0 root VBD have
        ten NUM 5 nummod CD
        clerks NOUN 3 obj NNS clerk
        and CCONJ 8 cc CC
        no DET 8 det DT
        envoys NOUN 5 conj NNS envoy
        representing VERB 8 acl VBG represent
        American ADJ 11 amod JJ
        interests NOUN 9 obj NNS interest
        abroad ADV 9 advmod RB
        . PUNCT 3 punct .""",
        set(),
        {
            ("envoys", "represent", "American interests"),
            ("envoys", "do not represent", "American interests"),
        },
    ),
    "enough": (
        """The DET 2 det DT
        star NOUN 4 nsubj NN
        never ADV 4 advmod RB
        gets VERB 0 root VBZ get
        hot ADJ 4 xcomp JJ
        enough ADV 5 advmod RB
        to PART 8 mark TO
        form VERB 5 advcl VB
        iron NOUN 8 obj NN
        . PUNCT 4 punct .""",
        set(),
        {("star", "never gets", "hot")},
    ),
    "almost": (
        """The DET 2 det DT
        nuclei NOUN 5 nsubj NNS nucleus
        were AUX 5 cop VBD be
        almost ADV 5 advmod RB
        stellar ADJ 0 root JJ
        , PUNCT 9 punct ,
        rather ADV 9 cc RB
        than ADP 7 fixed IN
        fuzzy ADJ 5 conj JJ
        in ADP 11 case IN
        appearance NOUN 9 obl NN
        . PUNCT 5 punct .""",
        set(),
        {("nuclei", "were not almost fuzzy in", "appearance")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_no_more_than_denied(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
