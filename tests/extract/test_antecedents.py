"""Whom "it", "he", "they" and "we" mean, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
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
}


@pytest.mark.parametrize("name", list(CASES))
def test_a_pronoun_means_one(name: str) -> None:
    specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found
