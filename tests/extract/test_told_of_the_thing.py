"""Examples, eras, ages and denials told of the thing itself."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "an example": (
        """An DET 2 det DT a
        example NOUN 7 nsubj NN
        of ADP 5 case IN
        this DET 5 det DT
        approach NOUN 2 nmod NN
        is AUX 7 cop VBZ be
        deontology NOUN 0 root NN
        . PUNCT 7 punct .""",
        {("deontology", "is an example of", "approach")},
        {("approach", "is", "deontology")},
    ),
    "one strategy": (
        """One NUM 2 nummod CD
        strategy NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        rehearsal NOUN 0 root NN
        . PUNCT 4 punct .""",
        {("rehearsal", "is", "strategy")},
        {("strategy", "is", "rehearsal")},
    ),
    "later": (
        """The DET 3 det DT
        Soviet ADJ 3 amod NNP
        Union PROPN 8 nsubj NNP
        ( PUNCT 6 punct -LRB-
        later ADV 6 advmod JJR late
        Russia PROPN 3 appos NNP
        ) PUNCT 6 punct -RRB-
        continued VERB 0 root VBD continue
        to PART 10 mark TO
        make VERB 8 xcomp VB
        advances NOUN 10 obj NNS advance
        . PUNCT 8 punct .""",
        {("Soviet Union", "is later", "Russia")},
        {("Soviet Union", "is", "Russia")},
    ),
    "not without": (
        """The DET 2 det DT
        history NOUN 8 nsubj NN
        of ADP 4 case IN
        flight NOUN 2 nmod NN
        is AUX 8 cop VBZ be
        not PART 8 advmod RB
        without ADP 8 case IN
        dangers NOUN 0 root NNS danger
        . PUNCT 8 punct .""",
        set(),
        {("history of flight", "is not without", "dangers")},
    ),
    "as a child": (
        """Ann PROPN 2 nsubj NNP
        learned VERB 0 root VBD learn
        her PRON 4 nmod:poss PRP$
        letters NOUN 2 obj NNS letter
        as ADP 7 case IN
        a DET 7 det DT
        child NOUN 2 obl NN
        . PUNCT 2 punct .""",
        set(),
        {("letters", "are learned as", "child")},
    ),
    "centuries": (
        """Games NOUN 6 nsubj NNS game
        have AUX 6 aux VBP
        been AUX 6 cop VBN be
        a DET 6 det DT
        popular ADJ 6 amod JJ
        form NOUN 0 root NN
        of ADP 8 case IN
        entertainment NOUN 6 nmod NN
        for ADP 10 case IN
        centuries NOUN 6 nmod NNS century
        . PUNCT 6 punct .""",
        {("Games", "is popular form of", "entertainment")},
        {("Games", "is popular form for", "centuries")},
    ),
    "which came": (
        """They PRON 2 nsubj PRP
        play VERB 0 root VBP
        games NOUN 2 obj NNS game
        like ADP 5 case IN
        Backgammon PROPN 3 nmod NNP
        , PUNCT 8 punct ,
        which PRON 8 nsubj WDT
        originated VERB 3 acl:relcl VBD originate
        in ADP 10 case IN
        Persia PROPN 8 obl NNP
        . PUNCT 2 punct .""",
        {("Backgammon", "originated in", "Persia")},
        {("games", "originated in", "Persia")},
    ),
    "like a star": (
        """It PRON 4 nsubj PRP
        was AUX 4 cop VBD be
        an DET 4 det DT a
        explosion NOUN 0 root NN
        in ADP 6 case IN
        space NOUN 4 nmod NN
        , PUNCT 11 punct ,
        like ADP 11 case IN
        a DET 11 det DT
        bursting VERB 11 amod VBG
        star NOUN 4 nmod NN
        . PUNCT 4 punct .""",
        set(),
        {("bursting star", "is an example of", "explosion")},
    ),
    "joint": (
        """The DET 2 det DT
        joint NOUN 0 root NN
        between ADP 5 case IN
        the DET 5 det DT
        neck NOUN 2 nmod NN
        and CCONJ 9 cc CC
        the DET 8 det DT
        head NOUN 9 nsubj NN
        bends VERB 2 conj NNS bend
        . PUNCT 2 punct .""",
        set(),
        {("neck", "has joint with", "head")},
    ),
    "only source": (
        """Mines NOUN 6 nsubj NNS mine
        were AUX 6 cop VBD be
        not PART 6 advmod RB
        the DET 6 det DT
        only ADJ 6 amod JJ
        source NOUN 0 root NN
        of ADP 8 case IN
        wealth NOUN 6 nmod NN
        . PUNCT 6 punct .""",
        {("Mines", "were not the only source of", "wealth")},
        set(),
    ),
    "thirst": (
        """They PRON 2 nsubj PRP
        showed VERB 0 root VBD show
        a DET 4 det DT
        thirst NOUN 2 obj NN
        for ADP 6 case IN
        knowledge NOUN 4 nmod NN
        and CCONJ 8 cc CC
        adventure NOUN 6 conj NN
        that PRON 10 nsubj WDT
        drives VERB 6 acl:relcl VBZ drive
        research NOUN 10 obj NN
        . PUNCT 2 punct .""",
        {("thirst", "drives", "research")},
        {("adventure", "drives", "research")},
    ),
    "decision": (
        """With ADP 11 mark IN
        the DET 3 det DT
        decision NOUN 11 nsubj:pass NN
        to PART 5 mark TO
        move VERB 3 acl VB
        the DET 7 det DT
        capital NOUN 5 obj NN
        , PUNCT 3 punct ,
        builders NOUN 11 nsubj:pass NNS builder
        were AUX 11 aux:pass VBD be
        hired VERB 0 root VBN hire
        . PUNCT 11 punct .""",
        set(),
        {("builders", "were hired with", "decision")},
    ),
    "same word": (
        """Basic ADJ 2 amod JJ
        liberties NOUN 4 nsubj NNS liberty
        are AUX 4 cop VBP be
        liberties NOUN 0 root NNS liberty
        such ADJ 7 case JJ
        as ADP 5 fixed IN
        freedom NOUN 4 nmod NN
        of ADP 9 case IN
        speech NOUN 7 nmod NN
        . PUNCT 4 punct .""",
        {("freedom of speech", "is an example of", "liberties")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_told_of_the_thing(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
