"""Places in places, spans, scarce things and other names."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "nova scotia": (
        """The DET 2 det DT
        British PROPN 3 nsubj NNP
        took VERB 0 root VBD take
        the DET 7 det DT
        massive ADJ 7 amod JJ
        French ADJ 7 amod JJ
        fortress NOUN 3 obj NN
        at ADP 9 case IN
        Louisbourg PROPN 7 nmod NNP
        on ADP 13 case IN
        Cape PROPN 12 compound NNP
        Breton PROPN 13 compound NNP
        Island PROPN 7 nmod NNP
        , PUNCT 15 punct ,
        Nova PROPN 7 appos NNP
        Scotia PROPN 15 flat NNP
        . PUNCT 3 punct .""",
        {("Cape Breton Island", "in", "Nova Scotia")},
        {("Nova Scotia", "is", "massive French fortress")},
    ),
    "span": (
        """The DET 2 det DT
        movement NOUN 10 nsubj NN
        from ADP 5 case IN
        a DET 5 det DT
        state NOUN 2 nmod NN
        of ADP 7 case IN
        potential NOUN 5 nmod NN
        to ADP 9 case IN
        actuality NOUN 7 nmod NN
        makes VERB 0 root VBZ make
        sense NOUN 10 obj NN
        of ADP 13 case IN
        change NOUN 11 nmod NN
        . PUNCT 10 punct .""",
        {("movement", "makes sense of", "change")},
        {("potential", "to", "actuality")},
    ),
    "few": (
        """Workers NOUN 2 nsubj NNS worker
        labored VERB 0 root VBD labor
        with ADP 5 case IN
        few ADJ 5 amod JJ
        breaks NOUN 2 obl NNS break
        in ADP 8 case IN
        dangerous ADJ 8 amod JJ
        conditions NOUN 2 obl NNS condition
        . PUNCT 2 punct .""",
        {("Workers", "labored with few", "breaks")},
        {("Workers", "labored with", "breaks")},
    ),
    "another": (
        """Power NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        held VERB 0 root VBN hold
        by ADP 7 case IN
        a DET 7 det DT
        single ADJ 7 amod JJ
        person NOUN 3 obl:agent NN
        ( PUNCT 13 punct -LRB-
        or CCONJ 13 cc CC
        a DET 13 det DT
        very ADV 12 advmod RB
        small ADJ 13 amod JJ
        group NOUN 7 conj NN
        ) PUNCT 13 punct -RRB-
        that PRON 16 nsubj WDT
        wields VERB 7 acl:relcl VBZ wield
        authority NOUN 16 obj NN
        . PUNCT 3 punct .""",
        {("single person", "wields", "authority")},
        {("single person", "is also called", "small group")},
    ),
    "watchmaker": (
        """Training NOUN 7 nsubj NN
        for ADP 3 case IN
        years NOUN 1 nmod NNS year
        as ADP 6 case IN
        a DET 6 det DT
        watchmaker NOUN 1 nmod NN
        takes VERB 0 root VBZ take
        money NOUN 7 obj NN
        . PUNCT 7 punct .""",
        set(),
        {("Training", "is", "watchmaker"), ("training", "is", "watchmaker")},
    ),
    "years old": (
        """The DET 2 det DT
        galaxies NOUN 3 nsubj NNS galaxy
        contain VERB 0 root VBP
        stars NOUN 3 obj NNS star
        that PRON 7 nsubj WDT
        are AUX 7 cop VBP be
        billions NOUN 4 acl:relcl NNS billion
        of ADP 9 case IN
        years NOUN 7 nmod NNS year
        old ADJ 7 amod JJ
        . PUNCT 3 punct .""",
        {("galaxies", "contain", "stars")},
        {("stars", "are", "years")},
    ),
    "birth": (
        """The DET 2 det DT
        queen NOUN 3 nsubj NN
        gave VERB 0 root VBD give
        birth NOUN 3 obj NN
        to ADP 7 case IN
        a DET 7 det DT
        son NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("queen", "gave birth to", "son")},
        {("queen", "gave", "birth")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_places_and_spans(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
