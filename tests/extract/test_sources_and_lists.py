"""Sources, forms of address and lists that only look like appositions."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a law": (
        """The DET 2 det DT
        sale NOUN 8 nsubj NN
        of ADP 4 case
        land NOUN 2 nmod NN
        must AUX 8 aux MD
        be AUX 8 cop VB
        in ADP 8 case
        writing NOUN 0 root NN
        ( PUNCT 10 punct
        Statute PROPN 8 appos NNP Statute
        of ADP 12 case
        Frauds PROPN 10 nmod NNP Frauds
        1677 NUM 10 nmod:unmarked CD
        ) PUNCT 10 punct
        . PUNCT 8 punct""",
        set(),
        {("writing", "is", "Statute of Frauds")},
    ),
    "a report": (
        """The DET 2 det DT
        ships NOUN 3 nsubj NNS ship
        fed VERB 0 root VBD feed
        the DET 6 det DT
        growing VERB 6 amod VBG grow
        town NOUN 3 obj NN
        ( PUNCT 9 punct
        World PROPN 9 compound NNP World
        Association PROPN 6 appos NNP Association
        of ADP 11 case
        Harbours PROPN 9 nmod NNP Harbour
        2004 NUM 11 nmod:unmarked CD
        ) PUNCT 9 punct
        . PUNCT 3 punct""",
        set(),
        {("growing town", "is", "World Association of Harbours")},
    ),
    "a gloss": (
        """The DET 2 det DT
        river NOUN 7 nsubj NN
        ( PUNCT 5 punct
        the DET 5 det DT
        Elbe PROPN 2 appos NNP
        ) PUNCT 5 punct
        floods VERB 0 root VBZ flood
        the DET 9 det DT
        meadows NOUN 7 obj NNS meadow
        . PUNCT 7 punct""",
        {("river", "is", "Elbe")},
        set(),
    ),
    "address": (
        """It PRON 4 nsubj PRP
        is AUX 4 cop VBZ be
        the DET 4 det DT
        Senate PROPN 0 root NNP Senate
        , PUNCT 7 punct
        Madam PROPN 7 nmod:desc NNP Madam
        Speaker PROPN 4 appos NNP Speaker
        , PUNCT 4 punct
        that PRON 11 nsubj WDT
        will AUX 11 aux MD
        fail VERB 4 acl:relcl VB
        . PUNCT 4 punct""",
        set(),
        {("Senate", "in", "Madam Speaker"), ("Senate", "is", "Madam Speaker")},
    ),
    "who holds it": (
        """I PRON 2 nsubj PRP I
        thank VERB 0 root VBP
        the DET 4 det DT
        Speaker PROPN 2 obj NNP Speaker
        , PUNCT 6 punct
        Jim PROPN 4 appos NNP Jim
        Lee PROPN 6 flat NNP Lee
        , PUNCT 11 punct
        for ADP 11 case
        the DET 11 det DT
        time NOUN 2 obl NN
        . PUNCT 2 punct""",
        {("Speaker", "is", "Jim Lee")},
        {("Speaker", "in", "Jim Lee")},
    ),
    "dash of a whole": (
        """Chang PROPN 2 nsubj NNP Chang
        describes VERB 0 root VBZ describe
        their PRON 5 nmod:poss PRP$
        daily ADJ 5 amod JJ
        lives NOUN 2 obj NNS life
        — PUNCT 7 punct
        friendships NOUN 5 appos NNS friendship
        , PUNCT 9 punct
        relationships NOUN 7 conj NNS relationship
        , PUNCT 11 punct
        gadgets NOUN 7 conj NNS gadget
        . PUNCT 2 punct""",
        {("daily lives", "include", "friendships"), ("daily lives", "include", "gadgets")},
        {("daily lives", "is", "friendships")},
    ),
    "dash of a kind": (
        """Three NUM 2 nummod CD
        crops NOUN 10 nsubj NNS crop
        — PUNCT 4 punct
        wheat NOUN 2 appos NN
        , PUNCT 6 punct
        rye NOUN 4 conj NN
        and CCONJ 8 cc CC
        oats NOUN 4 conj NNS oat
        — PUNCT 10 punct
        feed VERB 0 root VBP
        the DET 12 det DT
        valley NOUN 10 obj NN
        . PUNCT 10 punct""",
        {("wheat", "is one of", "Three crops")},
        {("Three crops", "is", "wheat")},
    ),
    "an office of": (
        """Taft PROPN 3 nmod:poss NNP Taft
        ’s PART 1 case POS 's
        Secretary PROPN 11 nsubj NNP Secretary
        of ADP 6 case
        the DET 6 det DT
        Interior PROPN 3 nmod NNP Interior
        , PUNCT 8 punct
        Richard PROPN 3 appos NNP Richard
        Ballinger PROPN 8 flat NNP Ballinger
        , PUNCT 3 punct
        approved VERB 0 root VBD approve
        the DET 13 det DT
        sale NOUN 11 obj NN
        . PUNCT 11 punct""",
        {("Taft’s Secretary of the Interior", "is", "Richard Ballinger")},
        {("Taft’s Secretary of the Interior", "in", "Richard Ballinger")},
    ),
    "several of a kind": (
        """The DET 2 det DT
        church NOUN 3 nsubj NN
        protected VERB 0 root VBD protect
        the DET 5 det DT
        dhimmis NOUN 3 obj NNS dhimmi
        — PUNCT 7 punct
        Christians PROPN 5 appos NNPS Christian
        and CCONJ 10 cc CC
        other ADJ 10 amod JJ
        strangers NOUN 7 conj NNS stranger
        . PUNCT 3 punct""",
        {("Christians", "are among", "dhimmis")},
        {("dhimmis", "is", "Christians")},
    ),
    "two trades": (
        """The DET 2 det DT
        mayor NOUN 9 nsubj NN
        , PUNCT 5 punct
        a DET 5 det DT
        lawyer NOUN 2 appos NN
        and CCONJ 7 cc CC
        farmer NOUN 5 conj NN
        , PUNCT 2 punct
        opened VERB 0 root VBD open
        the DET 11 det DT
        fair NOUN 9 obj NN
        . PUNCT 9 punct""",
        {("mayor", "is", "lawyer"), ("mayor", "is", "farmer")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_stands_beside_a_noun(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
