"""Whom "it", "he", "they" and "we" mean, on hand-built trees: one antecedent or none."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "the duty of owners to clear": (
        [
            """The DET 2 det
            council NOUN 3 nsubj NN
            met VERB 0 root VBD meet
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            was AUX 4 cop VBD be
            the DET 4 det
            duty NOUN 0 root NN
            of ADP 6 case
            owners NOUN 4 nmod NNS owner
            to PART 8 mark
            clear VERB 4 csubj VB
            the DET 10 det
            ditch NOUN 8 obj NN
            . PUNCT 4 punct""",
        ],
        set(),
        {("council", "was", "duty"), ("council", "was duty of", "owners")},
    ),
    "who pays is picked out": (
        [
            """The DET 2 det
            reactor NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            the DET 4 det
            operator NOUN 0 root NN
            who PRON 6 nsubj WP
            pays VERB 4 acl:relcl VBZ pay
            the DET 8 det
            fine NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("operator", "pays", "fine")},
        {("reactor", "is", "operator")},
    ),
    "these that stop are picked out": (
        [
            """The DET 2 det
            reactor NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            these DET 4 det DT this
            valves NOUN 0 root NNS valve
            that PRON 6 nsubj WDT
            stop VERB 4 acl:relcl VBP
            the DET 8 det
            leak NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("valves", "stop", "leak")},
        {("reactor", "is", "valves")},
    ),
    "the organ that cleans is what it is": (
        [
            """The DET 2 det
            kidney NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 4 nsubj PRP
            is AUX 4 cop VBZ be
            the DET 4 det
            organ NOUN 0 root NN
            that PRON 6 nsubj WDT
            cleans VERB 4 acl:relcl VBZ clean
            blood NOUN 6 obj NN
            . PUNCT 4 punct""",
        ],
        {("kidney", "is", "organ")},
        set(),
    ),
    "the weather": (
        [
            """The DET 2 det
            valley NOUN 3 nsubj NN
            flooded VERB 0 root VBD flood
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            is AUX 3 aux VBZ be
            raining VERB 0 root VBG rain
            ash NOUN 3 obj NN
            . PUNCT 3 punct""",
        ],
        set(),
        {("valley", "is raining", "ash")},
    ),
    "the day": (
        [
            """The DET 2 det
            valley NOUN 3 nsubj NN
            flooded VERB 0 root VBD flood
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            was AUX 3 cop VBD be
            Tuesday PROPN 0 root NNP Tuesday
            . PUNCT 3 punct""",
        ],
        set(),
        {("valley", "was", "Tuesday")},
    ),
    "my first time": (
        [
            """The DET 2 det
            ferry NOUN 3 nsubj NN
            left VERB 0 root VBD leave
            . PUNCT 3 punct""",
            """It PRON 5 nsubj PRP
            was AUX 5 cop VBD be
            my PRON 5 nmod:poss PRP$
            first ADJ 5 amod JJ
            time NOUN 0 root NN
            on ADP 8 case
            the DET 8 det
            island NOUN 5 nmod NN
            . PUNCT 5 punct""",
        ],
        set(),
        {("ferry", "was", "first time"), ("ferry", "was first time on", "island")},
    ),
    "whatever it is": (
        [
            """The DET 2 det
            barn NOUN 3 nsubj NN
            burned VERB 0 root VBD burn
            . PUNCT 3 punct""",
            """Whether SCONJ 5 mark
            it PRON 5 nsubj PRP
            is AUX 5 cop VBZ be
            a DET 5 det
            shed NOUN 11 advcl NN
            or CCONJ 8 cc
            a DET 8 det
            house NOUN 5 conj NN
            , PUNCT 5 punct
            insurance NOUN 11 nsubj NN
            covers VERB 0 root VBZ cover
            the DET 13 det
            loss NOUN 11 obj NN
            . PUNCT 11 punct""",
        ],
        {("insurance", "covers", "loss")},
        {("barn", "is", "shed"), ("barn", "is", "house")},
    ),
    "what is believed": (
        [
            """The DET 2 det
            survey NOUN 3 nsubj NN
            ended VERB 0 root VBD end
            . PUNCT 3 punct""",
            """It PRON 3 nsubj PRP
            is AUX 3 aux:pass VBZ be
            believed VERB 0 root VBN believe
            that SCONJ 6 mark
            frogs NOUN 6 nsubj NNS frog
            eat VERB 3 ccomp VBP
            wasps NOUN 6 obj NNS wasp
            . PUNCT 3 punct""",
        ],
        {("frogs", "eat", "wasps")},
        {("survey", "is believed", "wasps")},
    ),
    "what makes sense": (
        [
            """The DET 2 det
            plan NOUN 3 nsubj NN
            failed VERB 0 root VBD fail
            . PUNCT 3 punct""",
            """It PRON 2 nsubj PRP
            makes VERB 0 root VBZ make
            sense NOUN 2 obj NN
            to PART 5 mark
            train VERB 3 acl VB
            guards NOUN 5 obj NNS guard
            . PUNCT 2 punct""",
        ],
        set(),
        {("plan", "makes", "sense"), ("plan", "train", "guards")},
    ),
    "the subject of the clause before": (
        [
            """The DET 2 det
            volcano NOUN 3 nsubj NN
            erupted VERB 0 root VBD erupt
            . PUNCT 3 punct""",
            """When ADV 4 advmod WRB
            the DET 3 det
            lava NOUN 4 nsubj NN
            cools VERB 7 advcl VBZ cool
            , PUNCT 4 punct
            it PRON 7 nsubj PRP
            forms VERB 0 root VBZ form
            basalt NOUN 7 obj NN
            . PUNCT 7 punct""",
        ],
        {("lava", "forms", "basalt")},
        {("volcano", "forms", "basalt")},
    ),
    "the subject of the clause joined": (
        [
            """The DET 2 det
            mill NOUN 3 nsubj NN
            uses VERB 0 root VBZ use
            a DET 5 det
            turbine NOUN 3 obj NN
            , PUNCT 9 punct
            and CCONJ 9 cc
            it PRON 9 nsubj PRP
            powers VERB 3 conj VBZ power
            the DET 11 det
            village NOUN 9 obj NN
            . PUNCT 3 punct""",
        ],
        {("mill", "powers", "village")},
        {("turbine", "powers", "village")},
    ),
    "nothing belongs to its own part": (
        [
            """Pipes NOUN 2 nsubj NNS pipe
            burst VERB 0 root VBD
            . PUNCT 2 punct""",
            """The DET 2 det
            valves NOUN 6 nsubj NNS valve
            on ADP 5 case
            their PRON 5 nmod:poss PRP$
            pumps NOUN 2 nmod NNS pump
            leak VERB 0 root VBP
            water NOUN 6 obj NN
            . PUNCT 6 punct""",
        ],
        set(),
        {("valves", "have", "pumps")},
    ),
    "she and he": (
        [
            """Mary PROPN 3 nsubj NNP Mary
            Carter PROPN 1 flat NNP Carter
            met VERB 0 root VBD meet
            Tom PROPN 3 obj NNP Tom
            Baker PROPN 4 flat NNP Baker
            . PUNCT 3 punct""",
            """She PRON 2 nsubj PRP
            sold VERB 0 root VBD sell
            paintings NOUN 2 obj NNS painting
            , PUNCT 7 punct
            and CCONJ 7 cc
            he PRON 7 nsubj PRP
            bought VERB 2 conj VBD buy
            books NOUN 7 obj NNS book
            . PUNCT 2 punct""",
        ],
        {("Mary Carter", "sold", "paintings"), ("Tom Baker", "bought", "books")},
        {("Mary Carter", "bought", "books")},
    ),
    "both who are joined": (
        [
            """The DET 2 det
            fox NOUN 6 nsubj NN
            and CCONJ 5 cc
            the DET 5 det
            badger NOUN 2 conj NN
            fought VERB 0 root VBD fight
            . PUNCT 6 punct""",
            """They PRON 2 nsubj PRP
            ate VERB 0 root VBD
            eggs NOUN 2 obj NNS egg
            . PUNCT 2 punct""",
        ],
        {("fox", "ate", "eggs"), ("badger", "ate", "eggs")},
        set(),
    ),
    "two of one clause are not the same": (
        [
            """The DET 2 det
            sailors NOUN 3 nsubj NNS sailor
            caught VERB 0 root VBD catch
            traders NOUN 3 obj NNS trader
            . PUNCT 3 punct""",
            """They PRON 2 nsubj PRP
            sold VERB 0 root VBD sell
            them PRON 2 obj PRP they
            to ADP 6 case
            the DET 6 det
            duke NOUN 2 obl NN
            . PUNCT 2 punct""",
        ],
        set(),
        {
            ("traders", "sold", "traders"),
            ("sailors", "sold", "sailors"),
            ("sailors", "sold to", "traders"),
        },
    ),
    "a study transports nothing": (
        [
            """In ADP 3 case
            this DET 3 det
            study NOUN 6 obl NN
            , PUNCT 3 punct
            we PRON 6 nsubj PRP
            explore VERB 0 root VBP
            rivers NOUN 6 obj NNS river
            . PUNCT 6 punct""",
            """Canals NOUN 2 nsubj NNS canal
            changed VERB 0 root VBD change
            how ADV 5 advmod WRB
            we PRON 5 nsubj PRP
            transport VERB 2 ccomp VBP
            grain NOUN 5 obj NN
            . PUNCT 2 punct""",
        ],
        {("study", "explore", "rivers")},
        {("study", "transport", "grain")},
    ),
    "a very dark sky is one among others": (
        [
            """The DET 2 det
            painter NOUN 3 nsubj NN
            saw VERB 0 root VBD see
            a DET 7 det
            very ADV 6 advmod RB
            dark ADJ 7 amod JJ
            sky NOUN 3 obj NN
            . PUNCT 3 punct""",
            """The DET 2 det
            sky NOUN 3 nsubj NN
            hides VERB 0 root VBZ hide
            stars NOUN 3 obj NNS star
            . PUNCT 3 punct""",
        ],
        {("sky", "hides", "stars")},
        set(),
    ),
    "a kind is taken up": (
        [
            """The DET 2 det
            painter NOUN 3 nsubj NN
            bought VERB 0 root VBD buy
            a DET 6 det
            canvas NOUN 6 compound NN
            frame NOUN 3 obj NN
            . PUNCT 3 punct""",
            """The DET 2 det
            frame NOUN 3 nsubj NN
            holds VERB 0 root VBZ hold
            mirrors NOUN 3 obj NNS mirror
            . PUNCT 3 punct""",
        ],
        {("canvas frame", "holds", "mirrors")},
        set(),
    ),
    "an unknown stays unknown": (
        [
            """Critics NOUN 2 nsubj NNS critic
            reject VERB 0 root VBP
            the DET 4 det
            mill NOUN 2 obj NN
            or CCONJ 7 cc
            the DET 7 det
            dam NOUN 4 conj NN
            . PUNCT 2 punct""",
            """It PRON 2 nsubj PRP
            failed VERB 0 root VBD fail
            . PUNCT 2 punct""",
            """It PRON 2 nsubj PRP
            feeds VERB 0 root VBZ feed
            towns NOUN 2 obj NNS town
            . PUNCT 2 punct""",
        ],
        set(),
        {("mill", "feeds", "towns"), ("dam", "feeds", "towns")},
    ),
    "the subject stands for its class": (
        [
            """The DET 2 det
            moss NOUN 5 nsubj NN
            is AUX 5 cop VBZ be
            a DET 5 det
            fern NOUN 0 root NN
            . PUNCT 5 punct""",
            """It PRON 2 nsubj PRP
            drinks VERB 0 root VBZ drink
            fog NOUN 2 obj NN
            . PUNCT 2 punct""",
        ],
        {("moss", "drinks", "fog")},
        {("fern", "drinks", "fog")},
    ),
    "a common noun can be she": (
        [
            """The DET 2 det
            nurse NOUN 3 nsubj NN
            opened VERB 0 root VBD open
            the DET 5 det
            clinic NOUN 3 obj NN
            because SCONJ 8 mark
            she PRON 8 nsubj PRP
            treated VERB 3 advcl VBD treat
            burns NOUN 8 obj NNS burn
            . PUNCT 3 punct""",
        ],
        {("nurse", "treated", "burns")},
        {("clinic", "treated", "burns")},
    ),
    "what is joined has its owner beside it": (
        [
            """The DET 2 det
            lake NOUN 3 nsubj NN
            froze VERB 0 root VBD
            . PUNCT 3 punct""",
            """Storms NOUN 2 nsubj NNS storm
            sank VERB 0 root VBD sink
            the DET 4 det
            Titania PROPN 2 obj NNP Titania
            and CCONJ 7 cc
            its PRON 7 nmod:poss PRP$
            boats NOUN 4 conj NNS boat
            . PUNCT 2 punct""",
        ],
        {("Storms", "sank", "Titania’s boats")},
        {("Storms", "sank", "lake’s boats")},
    ),
    "a nurse and her horse": (
        [
            """Tom PROPN 3 nsubj NNP Tom
            Baker PROPN 1 flat NNP Baker
            sailed VERB 0 root VBD sail
            . PUNCT 3 punct""",
            """Guards NOUN 2 nsubj NNS guard
            saw VERB 0 root VBD see
            a DET 4 det
            nurse NOUN 2 obj NN
            and CCONJ 7 cc
            her PRON 7 nmod:poss PRP$
            horse NOUN 4 conj NN
            . PUNCT 2 punct""",
        ],
        {("Guards", "saw", "nurse"), ("Guards", "saw", "horse")},
        {("Guards", "saw", "Tom Baker’s horse")},
    ),
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
}


@pytest.mark.parametrize("name", list(CASES))
def test_a_pronoun_means_one_or_nobody(name: str) -> None:
    specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found
