"""What "do not" is said of, and what there is no reason for."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

CASES = {
    "do not": (
        """The DET 2 det DT
        cells NOUN 5 nsubj NNS cell
        do AUX 5 aux VBP
        not PART 5 advmod RB
        enter VERB 0 root VB
        the DET 7 det DT
        blood NOUN 5 obj NN
        and CCONJ 9 cc CC
        trigger VERB 5 conj VB
        disease NOUN 9 obj NN
        . PUNCT 5 punct .""",
        {
            ("cells", "do not enter", "blood", None, True),
            ("cells", "do not trigger", "disease", None, True),
        },
    ),
    "no reason": (
        """There PRON 2 expl EX
        is VERB 0 root VBZ be
        no DET 5 det DT
        obvious ADJ 5 amod JJ
        reason NOUN 2 nsubj NN
        why ADV 11 advmod WRB
        the DET 8 det DT
        ratio NOUN 11 nsubj NN
        should AUX 11 aux MD
        be AUX 11 cop VB
        similar ADJ 5 acl:relcl JJ
        for ADP 14 case IN
        all DET 14 det DT
        galaxies NOUN 11 obl NNS galaxy
        . PUNCT 2 punct .""",
        {("ratio", "should be similar for", "galaxies", "no reason", False)},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_shared_do(name: str) -> None:
    spec, said = CASES[name]
    found = {
        (r.subject.name, r.predicate.label, r.object.name, r.evidence.modality, r.negated)
        for r in extract(build(spec)).relations
    }
    assert said <= found
