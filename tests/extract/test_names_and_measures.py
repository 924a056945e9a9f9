"""What is only named, asked for or measured is read as a whole."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "what she calls": (
        """Lind NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        a DET 4 det DT
        champion NOUN 0 root NN
        of ADP 6 case IN
        what PRON 4 nmod WP
        she PRON 8 nsubj PRP
        calls VERB 6 acl:relcl VBZ call
        “ PUNCT 10 punct `` "
        Growth NOUN 8 obj NN
        ” PUNCT 10 punct ''
        . PUNCT 4 punct .""",
        {("Lind", "is champion of", "Growth")},
        {("Lind", "calls", "Growth")},
    ),
    "what is known as": (
        """Sleep NOUN 2 nsubj NN
        triggers VERB 0 root VBZ trigger
        what PRON 2 obj WP
        is AUX 5 aux:pass VBZ be
        known VERB 3 acl:relcl VBN know
        as ADP 8 case IN
        memory NOUN 8 compound NN
        consolidation NOUN 5 obl NN
        . PUNCT 2 punct .""",
        {("Sleep", "triggers", "memory consolidation")},
        set(),
    ),
    "what others call": (
        """The DET 2 det DT
        state NOUN 3 nsubj NN
        entered VERB 0 root VBD enter
        what PRON 3 obj WP
        historians NOUN 6 nsubj NNS historian
        call VERB 4 acl:relcl VBP
        the DET 8 det DT
        Plague PROPN 6 obj NNP
        . PUNCT 3 punct .""",
        {("state", "entered", "Plague")},
        {("historians", "call", "Plague")},
    ),
    "like, of known ones": (
        """The DET 2 det DT
        lords NOUN 10 nsubj NNS lord
        of ADP 4 case IN
        Kent PROPN 2 nmod NNP
        , PUNCT 8 punct ,
        like ADP 8 case IN
        the DET 8 det DT
        Danes PROPN 2 nmod NNPS Dane
        , PUNCT 2 punct ,
        sent VERB 0 root VBD send
        envoys NOUN 10 obj NNS envoy
        . PUNCT 10 punct .""",
        {("lords of Kent", "sent", "envoys")},
        {("Danes", "is an example of", "lords of Kent")},
    ),
    "parts such as": (
        """Areas NOUN 9 nsubj NNS area
        of ADP 4 case IN
        the DET 4 det DT
        brain NOUN 1 nmod NN
        such ADJ 8 case JJ
        as ADP 5 fixed IN
        the DET 8 det DT
        cerebellum NOUN 1 nmod NN
        shrink VERB 0 root VBP
        . PUNCT 9 punct .""",
        {("cerebellum", "is part of", "brain")},
        {("cerebellum", "is an example of", "Areas of the brain")},
    ),
    "in diameter": (
        """The DET 2 det DT
        mirror NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        6.5 NUM 5 nummod CD
        meters NOUN 0 root NNS meter
        in ADP 7 case IN
        diameter NOUN 5 nmod NN
        . PUNCT 5 punct .""",
        {("mirror", "is", "6.5 meters in diameter")},
        {("mirror", "is meters in", "diameter")},
    ),
    "lies between": (
        """Ceres PROPN 2 nsubj NNP
        moves VERB 0 root VBZ move
        in ADP 5 case IN
        the DET 5 det DT
        space NOUN 2 obl NN
        between ADP 7 case IN
        Mars PROPN 5 nmod NNP
        and CCONJ 9 cc CC
        Jupiter PROPN 7 conj NNP
        . PUNCT 2 punct .""",
        set(),
        {("Mars", "has space with", "Jupiter")},
    ),
    "two together": (
        """Neutralism NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        the DET 4 det DT
        coexistence NOUN 0 root NN
        of ADP 6 case IN
        fungi NOUN 4 nmod NN
        and CCONJ 8 cc CC
        bacteria NOUN 6 conj NNS
        . PUNCT 4 punct .""",
        {("Neutralism", "is coexistence of", "fungi and bacteria")},
        {("Neutralism", "is coexistence of", "fungi")},
    ),
    "give rise": (
        """These PRON 4 nsubj DT this
        in ADP 3 case IN
        turn NOUN 4 obl NN
        give VERB 0 root VBP
        rise NOUN 4 obj NN
        to ADP 8 case IN
        the DET 8 det DT
        organs NOUN 4 obl NNS organ
        . PUNCT 4 punct .""",
        set(),
        {("rise", "given to", "organs")},
    ),
    "president of": (
        """World PROPN 2 compound NNP
        Bank PROPN 4 compound NNP
        President PROPN 4 nmod:desc NNP
        Ann PROPN 6 nsubj NNP
        Lee PROPN 4 flat NNP
        described VERB 0 root VBD describe
        the DET 8 det DT
        plan NOUN 6 obj NN
        . PUNCT 6 punct .""",
        {("President Ann Lee", "is president of", "World Bank")},
        {("President Ann Lee", "is", "World Bank")},
    ),
    "seem to be": (
        """Children NOUN 2 nsubj NNS
        seem VERB 0 root VBP
        to PART 5 mark TO
        be AUX 5 aux VB
        solving VERB 2 xcomp VBG solve
        hard ADJ 7 amod JJ
        problems NOUN 5 obj NNS problem
        . PUNCT 2 punct .""",
        {("Children", "seem to be solving", "hard problems")},
        set(),
    ),
    "how long before": (
        """Eclipses NOUN 4 nsubj:pass NNS eclipse
        can AUX 4 aux MD
        be AUX 4 aux:pass VB
        predicted VERB 0 root VBN predict
        centuries NOUN 4 obj NNS century
        in ADP 7 case IN
        advance NOUN 5 nmod NN
        . PUNCT 4 punct .""",
        set(),
        {("Eclipses", "can be predicted", "centuries")},
    ),
    "round times": (
        """Board NOUN 2 compound NN
        games NOUN 3 nsubj NNS game
        date VERB 0 root VBP
        back ADV 3 advmod RB
        thousands NOUN 3 obj NNS thousand
        of ADP 7 case IN
        years NOUN 5 nmod NNS year
        . PUNCT 3 punct .""",
        {("Board games", "date back", "thousands of years")},
        {("Board games", "date back", "years")},
    ),
    "what is asked for": (
        """What DET 2 det WDT
        factors NOUN 3 nsubj NNS factor
        cause VERB 0 root VBP
        joy NOUN 3 obj NN
        ? PUNCT 3 punct .""",
        set(),
        {("factors", "cause", "joy")},
    ),
    "what he considers": (
        """Lind NOUN 2 nsubj NN
        hated VERB 0 root VBD hate
        what PRON 2 obj WP
        he PRON 5 nsubj PRP
        considered VERB 3 acl:relcl VBD consider
        the DET 7 det DT
        faults NOUN 5 obj NNS fault
        of ADP 9 case IN
        laws NOUN 7 nmod NNS law
        . PUNCT 2 punct .""",
        {("Lind", "hated", "faults of laws")},
        set(),
    ),
    "referred to as": (
        """Lee PROPN 2 nsubj NNP
        referred VERB 0 root VBD refer
        to ADP 5 case IN
        the DET 5 det DT
        bank NOUN 2 obl NN
        as ADP 8 case IN
        a DET 8 det DT
        nation NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("bank", "is referred to as", "nation")},
        {("Lee", "referred as", "nation")},
    ),
    "how to build": (
        """Spiders NOUN 2 nsubj NNS spider
        have VERB 0 root VBP
        an DET 5 det DT a
        innate ADJ 5 amod JJ
        sense NOUN 2 obj NN
        of SCONJ 7 case IN
        how ADV 9 advmod WRB
        to PART 9 mark TO
        build VERB 5 acl VB
        webs NOUN 9 obj NNS web
        . PUNCT 2 punct .""",
        {("Spiders", "build", "webs")},
        {("innate sense", "build", "webs")},
    ),
    "a date before a dash": (
        """Incomes NOUN 2 nsubj NNS income
        fell VERB 0 root VBD fall
        since ADP 5 case IN
        the DET 5 det DT
        1970s NOUN 2 obl NNS
        — PUNCT 7 punct :
        effects NOUN 2 parataxis NNS effect
        of ADP 10 case IN
        the DET 10 det DT
        recession NOUN 7 nmod NN
        . PUNCT 2 punct .""",
        set(),
        {("1970s", "are", "effects of the recession")},
    ),
    "given": (
        """Given VERB 3 case VBN give
        the DET 3 det DT
        power NOUN 9 obl NN
        of ADP 5 case IN
        banks NOUN 3 nmod NNS bank
        , PUNCT 3 punct ,
        Lee PROPN 9 nsubj NNP
        has AUX 9 aux VBZ have
        closed VERB 0 root VBN close
        them PRON 9 obj PRP they
        in ADP 12 case IN
        Rome PROPN 9 obl NNP
        . PUNCT 9 punct .""",
        {("Lee", "has closed banks in", "Rome")},
        {("Lee", "has closed given power of", "banks")},
    ),
    "given to somebody named": (
        """The DET 2 det DT
        prize NOUN 4 nsubj:pass NN
        was AUX 4 aux:pass VBD be
        awarded VERB 0 root VBN award
        to ADP 6 case IN
        researchers NOUN 4 obl NNS researcher
        Takaaki PROPN 4 obl:agent NNP
        Kajita PROPN 7 flat NNP
        and CCONJ 10 cc CC
        Arthur PROPN 7 conj NNP
        McDonald PROPN 10 flat NNP
        for ADP 14 case IN
        their PRON 14 nmod:poss PRP$
        work NOUN 4 obl NN
        . PUNCT 4 punct .""",
        {("prize", "was awarded to", "researchers")},
        {("Takaaki Kajita", "awards", "prize")},
    ),
    "what replaces it": (
        """The DET 2 det DT
        bulb NOUN 3 nsubj NN
        replaced VERB 0 root VBD replace
        candles NOUN 3 obj NNS candle
        as ADP 8 case IN
        the DET 8 det DT
        main ADJ 8 amod JJ
        source NOUN 3 obl NN
        of ADP 10 case IN
        light NOUN 8 nmod NN
        . PUNCT 3 punct .""",
        {("bulb", "replaced candles as", "main source of light")},
        {("candles", "is replaced as", "main source of light")},
    ),
    "an object unknown": (
        """The DET 2 det DT
        wars NOUN 4 nsubj NNS war
        would AUX 4 aux MD
        awaken VERB 0 root VB
        them PRON 4 obj PRP they
        to ADP 8 case IN
        the DET 8 det DT
        horrors NOUN 4 obl NNS horror
        . PUNCT 4 punct .""",
        {("wars", "would awaken them to", "horrors")},
        {("wars", "would awaken to", "horrors")},
    ),
    "two who became one of many": (
        """Ada PROPN 6 nsubj NNP
        Lind PROPN 1 flat NNP
        and CCONJ 4 cc CC
        Bo PROPN 1 conj NNP
        Lee PROPN 4 flat NNP
        became VERB 0 root VBD become
        poets NOUN 6 xcomp NNS poet
        . PUNCT 6 punct .""",
        {("Ada Lind", "became one of", "poets"), ("Bo Lee", "became one of", "poets")},
        set(),
    ),
    "two who became it together": (
        """Ada PROPN 6 nsubj NNP
        Lind PROPN 1 flat NNP
        and CCONJ 4 cc CC
        Bo PROPN 1 conj NNP
        Lee PROPN 4 flat NNP
        became VERB 0 root VBD become
        friends NOUN 6 xcomp NNS friend
        . PUNCT 6 punct .""",
        {("Ada Lind", "became", "friends")},
        set(),
    ),
    "examples of many, not of one": (
        """They PRON 2 nsubj PRP
        study VERB 0 root VBP
        planets NOUN 2 obj NNS planet
        in ADP 7 case IN
        our PRON 7 nmod:poss PRP$
        solar ADJ 7 amod JJ
        system NOUN 2 obl NN
        , PUNCT 13 punct ,
        such ADJ 13 case JJ
        as ADP 9 fixed IN
        the DET 13 det DT
        gas NOUN 13 compound NN
        giants NOUN 7 nmod NNS giant
        . PUNCT 2 punct .""",
        set(),
        {("gas giants", "is an example of", "solar system")},
    ),
    "how long one works": (
        """Ana PROPN 3 nsubj NNP
        is AUX 3 aux VBZ be
        working VERB 0 root VBG work
        part NOUN 6 compound NN
        - PUNCT 4 punct HYPH
        time NOUN 3 obj NN
        in ADP 9 case IN
        a DET 9 det DT
        shop NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("Ana", "is working in", "shop")},
        {("Ana", "is working time in", "shop")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_names_parts_and_measures(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
