"""What a claim cannot do without: number, adverbs, denials, and who is not the doer."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "were agrees with stripes": (
        """It PRON 2 nsubj PRP
        shows VERB 0 root VBZ show
        stripes NOUN 2 obj NNS stripe
        near ADP 6 case
        the DET 6 det
        pole NOUN 3 nmod NN
        , PUNCT 10 punct
        which PRON 10 nsubj:pass WDT
        were AUX 10 aux:pass VBD be
        named VERB 6 acl:relcl VBN name
        tigers NOUN 10 xcomp NNS tiger
        . PUNCT 2 punct""",
        {("stripes", "were named", "tigers")},
        {("pole", "were named", "tigers")},
    ),
    "includes agrees with no noun": (
        """Farmers NOUN 2 nsubj NNS farmer
        make VERB 0 root VBP
        informed VERB 4 amod VBN inform
        choices NOUN 2 obj NNS choice
        , PUNCT 7 punct
        which PRON 7 nsubj WDT
        includes VERB 4 acl:relcl VBZ include
        tests NOUN 7 obj NNS test
        . PUNCT 2 punct""",
        {("Farmers", "make", "informed choices")},
        {("informed choices", "includes", "tests")},
    ),
    "nurses treat": (
        """Towns NOUN 2 nsubj NNS town
        hired VERB 0 root VBD hire
        nurses NOUN 2 obj NNS nurse
        to PART 5 mark
        treat VERB 2 advcl VB
        veterans NOUN 5 obj NNS veteran
        . PUNCT 2 punct""",
        {("nurses", "treat", "veterans")},
        {("Towns", "treat", "veterans")},
    ),
    "drones do not see": (
        """Drones NOUN 5 nsubj:pass NNS drone
        can AUX 5 aux MD
        not PART 5 advmod
        be AUX 5 aux:pass VB
        used VERB 0 root VBN use
        to PART 7 mark
        see VERB 5 advcl VB
        mines NOUN 7 obj NNS mine
        . PUNCT 5 punct""",
        set(),
        {("Drones", "see", "mines"), ("Drones", "can not be", "used")},
    ),
    "who was hired does not move": (
        """With ADP 3 case
        the DET 3 det
        decision NOUN 11 obl NN
        to PART 5 mark
        move VERB 3 acl VB
        the DET 7 det
        capital NOUN 5 obj NN
        , PUNCT 3 punct
        architects NOUN 11 nsubj:pass NNS architect
        were AUX 11 aux:pass VBD be
        hired VERB 0 root VBN hire
        . PUNCT 11 punct""",
        set(),
        {("architects", "move", "capital")},
    ),
    "officers investigate": (
        """The DET 2 det
        law NOUN 3 nsubj NN
        gives VERB 0 root VBZ give
        officers NOUN 3 iobj NNS officer
        an DET 6 det
        incentive NOUN 3 obj NN
        to PART 8 mark
        investigate VERB 6 acl VB
        crimes NOUN 8 obj NNS crime
        . PUNCT 3 punct""",
        {("officers", "investigate", "crimes")},
        {("law", "investigate", "crimes")},
    ),
    "no longer": (
        """The DET 2 det
        team NOUN 5 nsubj NN
        no ADV 4 advmod RB
        longer ADV 5 advmod RBR long
        reads VERB 0 root VBZ read
        from ADP 8 case
        the DET 8 det
        primary NOUN 5 obl NN
        . PUNCT 5 punct""",
        {("team", "no longer reads from", "primary")},
        set(),
    ),
    "inversely": (
        """The DET 2 det
        price NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        inversely ADV 5 advmod RB
        related ADJ 0 root JJ
        to ADP 7 case
        demand NOUN 5 obl NN
        . PUNCT 5 punct""",
        {("price", "is inversely related to", "demand")},
        set(),
    ),
    "swept away": (
        """The DET 3 det
        rising VERB 3 amod VBG rise
        seas NOUN 4 nsubj NNS sea
        swept VERB 0 root VBD sweep
        away ADV 4 advmod RB
        homes NOUN 4 obj NNS home
        . PUNCT 4 punct""",
        {("rising seas", "swept away", "homes")},
        set(),
    ),
    "not fully": (
        """The DET 2 det
        danger NOUN 6 nsubj:pass NN
        was AUX 6 aux:pass VBD be
        not PART 6 advmod
        fully ADV 6 advmod RB
        understood VERB 0 root VBN understand
        by ADP 8 case
        doctors NOUN 6 obl:agent NNS doctor
        . PUNCT 6 punct""",
        {("doctors", "do not fully understand", "danger")},
        set(),
    ),
    "without realizing": (
        """Without SCONJ 2 mark
        realizing VERB 7 advcl VBG realize
        its PRON 4 nmod:poss PRP$
        importance NOUN 2 obj NN
        , PUNCT 2 punct
        Hook PROPN 7 nsubj NNP
        coined VERB 0 root VBD coin
        the DET 9 det
        term NOUN 7 obj NN
        . PUNCT 7 punct""",
        {("Hook", "does not realize", "importance")},
        set(),
    ),
    "not intended to be": (
        """Bail NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        not PART 4 advmod
        intended VERB 0 root VBN intend
        to PART 8 mark
        be AUX 8 cop VB
        a DET 8 det
        punishment NOUN 4 xcomp NN
        . PUNCT 4 punct""",
        {("Bail", "is not intended to be", "punishment")},
        {("Bail", "is", "punishment"), ("Bail", "is not", "intended")},
    ),
    "led to be": (
        """Fear NOUN 2 nsubj NN
        leads VERB 0 root VBZ lead
        people NOUN 2 obj NNS
        to PART 6 mark
        be AUX 6 cop VB
        selfish ADJ 2 xcomp JJ
        . PUNCT 2 punct""",
        {("people", "are led to be", "selfish")},
        {("people", "is", "selfish")},
    ),
    "are based": (
        """Incidents NOUN 3 nsubj:pass NNS incident
        are AUX 3 aux:pass VBP be
        reviewed VERB 0 root VBN review
        , PUNCT 5 punct
        based VERB 3 advcl VBN base
        on ADP 8 case
        a DET 8 det
        template NOUN 5 obl NN
        . PUNCT 3 punct""",
        {("Incidents", "are based on", "template")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
