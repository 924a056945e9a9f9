"""What essays say of themselves, and what stands loosely beside a clause."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "this essay": (
        """This DET 2 det DT
        essay NOUN 4 nsubj NN
        will AUX 4 aux MD
        explore VERB 0 root VB
        the DET 6 det DT
        history NOUN 4 obj NN
        of ADP 8 case IN
        rugs NOUN 6 nmod NNS rug
        as ADP 12 case IN
        an DET 12 det DT a
        art NOUN 12 compound NN
        form NOUN 4 obl NN
        . PUNCT 4 punct .""",
        set(),
        {("history of rugs", "is explored as", "art form")},
    ),
    "offers": (
        """This DET 2 det DT
        essay NOUN 4 nsubj NN
        will AUX 4 aux MD
        explore VERB 0 root VB
        the DET 6 det DT
        effects NOUN 4 obj NNS effect
        of ADP 8 case IN
        noise NOUN 6 nmod NN
        and CCONJ 10 cc CC
        offer VERB 4 conj VB
        solutions NOUN 10 obj NNS solution
        to PART 13 mark TO
        mitigate VERB 10 advcl VB
        its PRON 15 nmod:poss PRP$
        impact NOUN 13 obj NN
        . PUNCT 4 punct .""",
        set(),
        {("essay", "offers solutions to mitigate", "impact")},
    ),
    "own": (
        """Atlantis NOUN 2 nsubj NN
        possessed VERB 0 root VBD possess
        knowledge NOUN 2 obj NN
        beyond ADP 6 case IN
        our PRON 6 nmod:poss PRP$
        own ADJ 3 nmod JJ
        . PUNCT 2 punct .""",
        {("Atlantis", "possessed", "knowledge")},
        {("Atlantis", "possessed knowledge beyond", "own")},
    ),
    "in action": (
        """The DET 2 det DT
        rides NOUN 6 nsubj NNS ride
        are AUX 6 cop VBP be
        a DET 6 det DT
        fine ADJ 6 amod JJ
        example NOUN 0 root NN
        of ADP 8 case IN
        physics NOUN 6 nmod NN
        in ADP 10 case IN
        action NOUN 6 nmod NN
        . PUNCT 6 punct .""",
        {("rides", "are fine example of", "physics")},
        {("rides", "are fine example in", "action")},
    ),
    "with being": (
        """The DET 2 det DT
        industry NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        responsible ADJ 0 root JJ
        for ADP 7 case IN
        carbon NOUN 7 compound NN
        emissions NOUN 4 obl NNS emission
        , PUNCT 15 punct ,
        with ADP 15 case IN
        fast ADJ 11 amod JJ
        fashion NOUN 15 nsubj NN
        being AUX 15 cop VBG be
        a DET 15 det DT
        major ADJ 15 amod JJ
        contributor NOUN 4 obl NN
        . PUNCT 4 punct .""",
        {("fast fashion", "is", "major contributor")},
        {("fast fashion", "is with", "major contributor")},
    ),
    "another": (
        """The DET 2 det DT
        production NOUN 16 nsubj:pass NN
        of ADP 4 case IN
        cotton NOUN 2 nmod NN
        , PUNCT 9 punct ,
        another DET 9 det DT
        commonly ADV 8 advmod RB
        used VERB 9 amod VBN use
        material NOUN 2 appos NN
        in ADP 12 case IN
        fast ADJ 12 amod JJ
        fashion NOUN 9 nmod NN
        , PUNCT 2 punct ,
        has AUX 16 aux VBZ have
        been AUX 16 aux:pass VBN be
        linked VERB 0 root VBN link
        to ADP 18 case IN
        deforestation NOUN 16 obl NN
        . PUNCT 16 punct .""",
        {("cotton", "is", "commonly used material")},
        {("production of cotton", "is", "commonly used material")},
    ),
    "despite": (
        """Despite ADP 3 case IN
        the DET 3 det DT
        benefits NOUN 8 obl NNS benefit
        of ADP 5 case IN
        trade NOUN 3 nmod NN
        , PUNCT 3 punct ,
        there PRON 8 expl EX
        are VERB 0 root VBP be
        also ADV 8 advmod RB
        challenges NOUN 8 nsubj NNS challenge
        . PUNCT 8 punct .""",
        set(),
        {("challenges", "are despite", "benefits of trade")},
    ),
    "come with": (
        """There PRON 2 expl EX
        are VERB 0 root VBP be
        challenges NOUN 2 nsubj NNS challenge
        that PRON 5 nsubj WDT
        come VERB 3 acl:relcl VBP
        with SCONJ 7 mark IN
        adopting VERB 5 advcl VBG adopt
        this DET 9 det DT
        tool NOUN 7 obj NN
        . PUNCT 2 punct .""",
        {("challenges", "come with adopting", "tool")},
        {("challenges", "adopt", "tool")},
    ),
    "with somebody": (
        """The DET 2 det DT
        game NOUN 3 nsubj NN
        goes VERB 0 root VBZ go
        on ADP 3 compound:prt RP
        , PUNCT 8 punct ,
        with SCONJ 8 mark IN
        players NOUN 8 nsubj NNS player
        moving VERB 3 advcl VBG move
        stones NOUN 8 obj NNS stone
        . PUNCT 3 punct .""",
        {("players", "move", "stones")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_essays(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
