"""What a claim cannot do without: adverbs, denials, and what bounds it."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
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
    "unknown in Europe": (
        """Tobacco NOUN 3 nsubj NN
        was AUX 3 cop VBD be
        unknown ADJ 0 root JJ
        in ADP 5 case
        Europe PROPN 3 obl NNP
        . PUNCT 3 punct""",
        {("Tobacco", "was unknown in", "Europe")},
        {("Tobacco", "was", "unknown")},
    ),
    "more active than": (
        """Men NOUN 4 nsubj NNS
        are AUX 4 cop VBP be
        more ADV 4 advmod RBR
        active ADJ 0 root JJ
        than ADP 6 case
        women NOUN 4 obl NNS woman
        . PUNCT 4 punct""",
        set(),
        {("Men", "are", "active")},
    ),
    "incidents that are not serious": (
        """The DET 2 det
        law NOUN 3 nsubj NN
        allows VERB 0 root VBZ allow
        incidents NOUN 3 obj NNS incident
        that PRON 8 nsubj WDT
        are AUX 8 cop VBP be
        not PART 8 advmod
        serious ADJ 4 acl:relcl JJ
        . PUNCT 3 punct""",
        set(),
        {("incidents", "are not", "serious")},
    ),
    "with headaches apart": (
        """The DET 3 det
        first ADJ 3 amod JJ
        week NOUN 5 nsubj NN
        was AUX 5 cop VBD be
        rough ADJ 0 root JJ
        , PUNCT 8 punct
        with ADP 8 case
        headaches NOUN 5 obl NNS headache
        . PUNCT 5 punct""",
        {("first week", "was", "rough")},
        {("first week", "was rough with", "headaches")},
    ),
    "turned off": (
        """We PRON 3 nsubj PRP
        can AUX 3 aux MD
        turn VERB 0 root VB
        off ADP 3 compound:prt
        a DET 6 det
        feature NOUN 3 obj NN
        without ADP 9 case
        a DET 9 det
        deploy NOUN 3 obl NN
        . PUNCT 3 punct""",
        {("feature", "turned off without", "deploy")},
        set(),
    ),
    "not taken for": (
        """Do AUX 3 aux VB
        not PART 3 advmod
        take VERB 0 root VB
        credit NOUN 3 obj NN
        for ADP 7 case
        the DET 7 det
        work NOUN 3 obl NN
        of ADP 9 case
        friends NOUN 7 nmod NNS friend
        . PUNCT 3 punct""",
        {("credit", "not taken for", "work of friends")},
        set(),
    ),
    "ties that she has": (
        """Voters NOUN 2 nsubj NNS voter
        value VERB 0 root VBP
        the DET 4 det
        ties NOUN 2 obj NNS tie
        that PRON 7 obj WDT
        Maria PROPN 7 nsubj NNP
        has VERB 4 acl:relcl VBZ have
        with ADP 9 case
        banks NOUN 7 obl NNS bank
        . PUNCT 2 punct""",
        {("Maria", "has ties with", "banks")},
        {("Maria", "has with", "banks")},
    ),
    "believes unlike": (
        """Like ADP 2 case
        Marta PROPN 5 obl NNP
        , PUNCT 2 punct
        Maria PROPN 5 nsubj NNP
        believes VERB 0 root VBZ believe
        in ADP 7 case
        work NOUN 5 obl NN
        . PUNCT 5 punct""",
        {("Maria", "believes in", "work")},
        {("Maria", "believes like", "Marta")},
    ),
    "scene in terms of": (
        """In ADP 2 case
        terms NOUN 10 obl NNS term
        of ADP 4 case
        readers NOUN 2 nmod NNS reader
        , PUNCT 2 punct
        we PRON 10 nsubj PRP
        are AUX 10 cop VBP be
        the DET 10 det
        largest ADJ 10 amod JJS large
        wiki NOUN 0 root NN
        . PUNCT 10 punct""",
        set(),
        {("terms of readers", "are", "largest wiki")},
    ),
    "differ based on": (
        """Outcomes NOUN 2 nsubj NNS outcome
        differ VERB 0 root VBP
        based VERB 2 advcl VBN base
        on ADP 5 case
        gender NOUN 3 obl NN
        . PUNCT 2 punct""",
        {("Outcomes", "differ based on", "gender")},
        {("Outcomes", "are based on", "gender")},
    ),
    "model based on data": (
        """They PRON 2 nsubj PRP
        use VERB 0 root VBP
        a DET 4 det
        model NOUN 2 obj NN
        based VERB 4 acl VBN base
        on ADP 7 case
        data NOUN 5 obl NN
        . PUNCT 2 punct""",
        {("model", "is based on", "data")},
        set(),
    ),
    "begins in the skin": (
        """Mycosis PROPN 12 nsubj NN
        , PUNCT 6 punct
        in ADP 4 case
        which PRON 6 obl WDT
        infection NOUN 6 nsubj NN
        begins VERB 1 acl:relcl VBZ begin
        in ADP 9 case
        the DET 9 det
        skin NOUN 6 obl NN
        , PUNCT 1 punct
        is AUX 12 cop VBZ be
        rare ADJ 0 root JJ
        . PUNCT 12 punct""",
        {("infection", "begins in", "skin")},
        {("infection", "begins in", "Mycosis")},
    ),
    "not only": (
        """Crowds NOUN 4 nsubj NNS crowd
        not PART 4 advmod
        only ADV 4 advmod RB
        heckled VERB 0 root VBD
        the DET 6 det
        marchers NOUN 4 obj NNS marcher
        but CCONJ 8 cc
        became VERB 4 conj VBD become
        violent ADJ 8 xcomp JJ
        . PUNCT 4 punct""",
        {("Crowds", "heckled", "marchers")},
        {("Crowds", "only heckled", "marchers")},
    ),
    "has only reached": (
        """The DET 2 det
        disease NOUN 5 nsubj NN
        has AUX 5 aux VBZ have
        only ADV 5 advmod RB
        reached VERB 0 root VBN reach
        two NUM 7 nummod CD
        towns NOUN 5 obj NNS town
        . PUNCT 5 punct""",
        {("disease", "has only reached", "two towns")},
        set(),
    ),
    "can sometimes be": (
        """Stress NOUN 7 nsubj NN
        can AUX 7 aux MD
        sometimes ADV 7 advmod RB
        be AUX 7 cop VB
        a DET 7 det
        motivating VERB 7 amod VBG motivate
        force NOUN 0 root NN
        . PUNCT 7 punct""",
        {("Stress", "can sometimes be", "motivating force")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
