"""Whom a pronoun means beside what it owns, names that open a sentence, and those who think."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "it stands for no verb behind whether": (
        [
            """Fishing NOUN 2 nsubj NN
        helps VERB 0 root VBZ help
        people NOUN 2 obj NNS
        . PUNCT 2 punct .""",
            """Whether SCONJ 4 mark IN
        it PRON 4 nsubj PRP
        is AUX 4 aux VBZ be
        teaching VERB 11 advcl VBG teach
        songs NOUN 4 obj NNS song
        or CCONJ 8 cc CC
        mending VERB 4 conj VBG mend
        nets NOUN 7 obj NNS net
        , PUNCT 4 punct ,
        work NOUN 11 nsubj NN
        helps VERB 0 root VBZ help
        people NOUN 11 obj NNS
        . PUNCT 11 punct .""",
        ],
        set(),
        {("Fishing", "is teaching", "songs")},
    ),
    "it stands for no burden": (
        [
            """Taxes NOUN 2 nsubj NNS
        hurt VERB 0 root VBD
        Bonn PROPN 2 obj NNP
        . PUNCT 2 punct .""",
            """Mayors NOUN 2 nsubj NNS mayor
        felt VERB 0 root VBD feel
        that SCONJ 8 mark IN
        it PRON 8 nsubj PRP
        was AUX 8 cop VBD be
        not PART 8 advmod RB
        their PRON 8 nmod:poss PRP$
        burden NOUN 2 ccomp NN
        to PART 10 mark TO
        cut VERB 8 acl VB
        taxes NOUN 10 obj NNS tax
        . PUNCT 2 punct .""",
        ],
        set(),
        {("burden", "cut", "taxes"), ("Bonn", "was not", "burden")},
    ),
    "it is not what it owns": (
        [
            """The DET 3 det DT
        big ADJ 3 amod JJ
        submarine NOUN 4 nsubj NN
        guards VERB 0 root VBZ guard
        ports NOUN 4 obj NNS port
        . PUNCT 4 punct .""",
            """Its PRON 2 nmod:poss PRP$
        size NOUN 3 nsubj NN
        helps VERB 0 root VBZ help
        , PUNCT 7 punct ,
        and CCONJ 7 cc CC
        it PRON 7 nsubj PRP
        sinks VERB 3 conj VBZ sink
        ships NOUN 7 obj NNS ship
        . PUNCT 3 punct .""",
        ],
        {("big submarine", "sinks", "ships")},
        {("size", "sinks", "ships")},
    ),
    "two are not meant by they when one is named since": (
        [
            """Ann PROPN 4 nsubj NNP
        and CCONJ 3 cc CC
        Ben PROPN 1 conj NNP
        fed VERB 0 root VBD feed
        horses NOUN 4 obj NNS horse
        . PUNCT 4 punct .""",
            """Ann PROPN 2 nsubj NNP
        calmed VERB 0 root VBD calm
        farmers NOUN 2 obj NNS farmer
        about ADP 6 case IN
        the DET 6 det DT
        storms NOUN 3 nmod NNS storm
        they PRON 8 nsubj PRP
        feared VERB 6 acl:relcl VBD fear
        . PUNCT 2 punct .""",
        ],
        set(),
        {("Ann", "feared", "storms"), ("Ben", "feared", "storms")},
    ),
    "a name that opens the sentence is meant": (
        [
            """Ann PROPN 2 nsubj NNP
        wrote VERB 0 root VBD write
        books NOUN 2 obj NNS book
        . PUNCT 2 punct .""",
            """Ann PROPN 2 nsubj NNP
        praised VERB 0 root VBD praise
        unions NOUN 2 obj NNS union
        . PUNCT 2 punct .""",
            """For ADP 2 case IN
        Mary PROPN 6 obl NNP
        , PUNCT 2 punct ,
        taste NOUN 6 nsubj NN
        was AUX 6 cop VBD be
        free ADJ 0 root JJ
        , PUNCT 10 punct ,
        and CCONJ 10 cc CC
        she PRON 10 nsubj PRP
        defended VERB 6 conj VBD defend
        art NOUN 10 obj NN
        . PUNCT 6 punct .""",
        ],
        {("Mary", "defended", "art")},
        {("Ann", "defended", "art")},
    ),
    "no example is meant": (
        [
            """An DET 2 det DT a
        example NOUN 5 nsubj NN
        of ADP 4 case IN
        bias NOUN 2 nmod NN
        hurts VERB 0 root VBZ hurt
        firms NOUN 5 obj NNS firm
        . PUNCT 5 punct .""",
            """It PRON 2 nsubj PRP
        feeds VERB 0 root VBZ feed
        birds NOUN 2 obj NNS bird
        . PUNCT 2 punct .""",
        ],
        set(),
        {("example of bias", "feeds", "birds")},
    ),
    "no disorder is he": (
        [
            """The DET 2 det DT
        disorder NOUN 3 nsubj NN
        hurts VERB 0 root VBZ hurt
        people NOUN 3 obj NNS
        . PUNCT 3 punct .""",
            """He PRON 2 nsubj PRP
        feeds VERB 0 root VBZ feed
        birds NOUN 2 obj NNS bird
        . PUNCT 2 punct .""",
        ],
        set(),
        {("disorder", "feeds", "birds")},
    ),
    "no effects think": (
        [
            """The DET 2 det DT
        effects NOUN 5 nsubj NNS effect
        of ADP 4 case IN
        frost NOUN 2 nmod NN
        surprised VERB 0 root VBD surprise
        Ann PROPN 5 obj NNP
        . PUNCT 5 punct .""",
            """They PRON 2 nsubj PRP
        fear VERB 0 root VBP
        rain NOUN 2 obj NN
        . PUNCT 2 punct .""",
        ],
        set(),
        {("effects of frost", "fear", "rain")},
    ),
    "whoever is made to has it": (
        [
            """The DET 2 det DT
        Franks PROPN 3 nsubj NNPS Frank
        won VERB 0 root VBD win
        glory NOUN 3 obj NN
        . PUNCT 3 punct .""",
            """The DET 2 det DT
        Franks PROPN 3 nsubj NNPS Frank
        kept VERB 0 root VBD keep
        peace NOUN 3 obj NN
        . PUNCT 3 punct .""",
            """The DET 2 det DT
        Franks PROPN 3 nsubj NNPS Frank
        feared VERB 0 root VBD fear
        storms NOUN 3 obj NNS storm
        . PUNCT 3 punct .""",
            """The DET 2 det DT
        law NOUN 3 nsubj NN
        makes VERB 0 root VBZ make
        Danes PROPN 3 obj NNPS
        sell VERB 3 xcomp VB
        their PRON 7 nmod:poss PRP$
        crops NOUN 5 obj NNS crop
        . PUNCT 3 punct .""",
        ],
        {("Danes", "sell", "Danes’ crops")},
        {("Danes", "sell", "Franks’ crops")},
    ),
    "who is named before the clause": (
        [
            """Jeff PROPN 2 nsubj NNP
        helps VERB 0 root VBZ help
        towns NOUN 2 obj NNS town
        . PUNCT 2 punct .""",
            """Jeff PROPN 2 nsubj NNP
        sells VERB 0 root VBZ sell
        boats NOUN 2 obj NNS boat
        . PUNCT 2 punct .""",
            """Josh PROPN 5 nsubj NNP
        Kindig PROPN 1 flat NNP
        , PUNCT 1 punct ,
        he PRON 5 nsubj PRP
        builds VERB 0 root VBZ build
        ships NOUN 5 obj NNS ship
        . PUNCT 5 punct .""",
        ],
        {("Josh Kindig", "builds", "ships")},
        {("Jeff", "builds", "ships")},
    ),
    "no storm is a person": (
        [
            """Cyclone NOUN 2 compound NN
        Marco PROPN 3 nsubj NNP
        hit VERB 0 root VBD
        Bonn PROPN 3 obj NNP
        . PUNCT 3 punct .""",
            """Marco PROPN 2 nsubj NNP
        crossed VERB 0 root VBD cross
        Spain PROPN 2 obj NNP
        . PUNCT 2 punct .""",
            """It PRON 2 nsubj PRP
        broke VERB 0 root VBD break
        dams NOUN 2 obj NNS dam
        . PUNCT 2 punct .""",
        ],
        {("Marco", "broke", "dams")},
        {("Bonn", "broke", "dams")},
    ),
    "who shares a subject is not seen by it": (
        [
            """New ADJ 2 amod JJ
        laws NOUN 3 nsubj NNS law
        recognized VERB 0 root VBD recognize
        towns NOUN 3 obj NNS town
        and CCONJ 6 cc CC
        gave VERB 3 conj VBD give
        them PRON 6 iobj PRP they
        rights NOUN 6 obj NNS right
        . PUNCT 3 punct .""",
        ],
        {("New laws", "gave", "towns")},
        {("New laws", "gave", "laws")},
    ),
    "no spider bites itself": (
        [
            """A DET 2 det DT
        spider NOUN 3 nsubj NN
        moves VERB 0 root VBZ move
        to ADP 6 case IN
        the DET 6 det DT
        prey NOUN 3 obl NN
        and CCONJ 8 cc CC
        bites VERB 3 conj VBZ bite
        it PRON 8 obj PRP
        . PUNCT 3 punct .""",
        ],
        set(),
        {("spider", "bites", "spider")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_whom_a_pronoun_means(name: str) -> None:
    specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found
