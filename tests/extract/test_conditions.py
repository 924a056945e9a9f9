"""On what condition a claim holds, as the sentence puts it."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings

CASES = {
    "once": (
        """Storms NOUN 2 nsubj NNS storm
        lose VERB 0 root VBP
        strength NOUN 2 obj NN
        once SCONJ 6 mark IN
        they PRON 6 nsubj PRP
        reach VERB 2 advcl VBP
        land NOUN 6 obj NN
        . PUNCT 2 punct""",
        (("Storms", "lose", "strength"), "once they reach land"),
    ),
    "when": (
        """Vents NOUN 2 nsubj NNS vent
        stay VERB 0 root VBP
        open ADJ 2 xcomp JJ
        when ADV 7 advmod WRB
        the DET 6 det DT
        pressure NOUN 7 nsubj NN
        exceeds VERB 2 advcl VBZ exceed
        limits NOUN 7 obj NNS limit
        . PUNCT 2 punct""",
        (("Vents", "stay", "open"), "when the pressure exceeds limits"),
    ),
    "when, of the past": (
        """Vents NOUN 2 nsubj NNS vent
        stayed VERB 0 root VBD stay
        open ADJ 2 xcomp JJ
        when ADV 7 advmod WRB
        the DET 6 det DT
        pressure NOUN 7 nsubj NN
        exceeded VERB 2 advcl VBD exceed
        limits NOUN 7 obj NNS limit
        . PUNCT 2 punct""",
        (("Vents", "stayed", "open"), None),
    ),
    "until, behind a modal": (
        """Seeds NOUN 3 nsubj NNS seed
        may AUX 3 aux MD
        sleep VERB 0 root VB
        in ADP 5 case IN
        soil NOUN 3 obl NN
        until SCONJ 8 mark IN
        rain NOUN 8 nsubj NN
        wakes VERB 3 advcl VBZ wake
        them PRON 8 obj PRP they
        . PUNCT 3 punct""",
        (("Seeds", "may sleep in", "soil"), "until rain wakes them"),
    ),
    "as long as": (
        """Plants NOUN 2 nsubj NNS plant
        store VERB 0 root VBP
        water NOUN 2 obj NN
        as ADV 5 advmod RB
        long ADV 2 advmod RB
        as SCONJ 10 mark IN
        the DET 8 det DT
        soil NOUN 10 nsubj NN
        is AUX 10 cop VBZ be
        moist ADJ 5 advcl JJ
        . PUNCT 2 punct""",
        (("Plants", "store", "water"), "as long as the soil is moist"),
    ),
    "whenever, for both verbs": (
        """Whenever ADV 3 advmod WRB
        rain NOUN 3 nsubj NN
        falls VERB 6 advcl VBZ fall
        , PUNCT 3 punct
        frogs NOUN 6 nsubj NNS frog
        leave VERB 0 root VBP
        ponds NOUN 6 obj NNS pond
        and CCONJ 9 cc CC
        avoid VERB 6 conj VB
        roads NOUN 9 obj NNS road
        . PUNCT 6 punct""",
        (("frogs", "avoid", "roads"), "Whenever rain falls"),
    ),
    "where, of a place named": (
        """In ADP 2 case IN
        China PROPN 9 obl NNP China
        , PUNCT 2 punct
        where ADV 6 advmod WRB
        rain NOUN 6 nsubj NN
        falls VERB 9 advcl VBZ fall
        , PUNCT 6 punct
        farmers NOUN 9 nsubj NNS farmer
        grow VERB 0 root VBP
        rice NOUN 9 obj NN
        . PUNCT 9 punct""",
        (("farmers", "grow", "rice"), None),
    ),
    "where": (
        """Farmers NOUN 2 nsubj NNS farmer
        grow VERB 0 root VBP
        rice NOUN 2 obj NN
        well ADV 2 advmod RB
        where ADV 7 advmod WRB
        rain NOUN 7 nsubj NN
        falls VERB 2 advcl VBZ fall
        . PUNCT 2 punct""",
        (("Farmers", "grow", "rice"), "where rain falls"),
    ),
    "only when": (
        """Turtles NOUN 2 nsubj NNS turtle
        leave VERB 0 root VBP
        the DET 4 det DT
        sea NOUN 2 obj NN
        only ADV 8 advmod RB
        when ADV 8 advmod WRB
        they PRON 8 nsubj PRP
        lay VERB 2 advcl VBP
        eggs NOUN 8 obj NNS egg
        . PUNCT 2 punct""",
        (("Turtles", "leave", "sea"), "only when they lay eggs"),
    ),
    "only belongs to when": (
        """Turtles NOUN 2 nsubj NNS turtle
        leave VERB 0 root VBP
        the DET 4 det DT
        sea NOUN 2 obj NN
        only ADV 8 advmod RB
        when ADV 8 advmod WRB
        they PRON 8 nsubj PRP
        lay VERB 2 advcl VBP
        eggs NOUN 8 obj NNS egg
        . PUNCT 2 punct""",
        (("Turtles", "lay", "eggs"), None),
    ),
    "when, with a modal": (
        """Fungi NOUN 2 nsubj NNS Fungi
        feed VERB 0 root VBP
        on ADP 4 case IN
        logs NOUN 2 obl NNS log
        when ADV 8 advmod WRB
        birds NOUN 8 nsubj NNS bird
        must AUX 8 aux MD
        leave VERB 2 advcl VB
        nests NOUN 8 obj NNS nest
        . PUNCT 2 punct""",
        (("Fungi", "feed on", "logs"), None),
    ),
    "when, hung on as a conjunct": (
        """Mayors NOUN 2 nsubj NNS mayor
        lose VERB 0 root VBP
        power NOUN 2 obj NN
        when ADV 6 advmod WRB
        voters NOUN 6 nsubj NNS voter
        lose VERB 2 conj VBP
        trust NOUN 6 obj NN
        . PUNCT 2 punct""",
        (("Mayors", "lose", "power"), "when voters lose trust"),
    ),
    "a conjunct with and": (
        """Mayors NOUN 2 nsubj NNS mayor
        lose VERB 0 root VBP
        power NOUN 2 obj NN
        and CCONJ 5 cc CC
        voters NOUN 3 conj NNS voter
        lose VERB 2 conj VBP
        trust NOUN 6 obj NN
        . PUNCT 2 punct""",
        (("Mayors", "lose", "power"), None),
    ),
    "when it comes to": (
        """The DET 2 det DT
        law NOUN 3 nsubj NN
        helps VERB 0 root VBZ help
        farmers NOUN 3 obj NNS farmer
        when ADV 7 advmod WRB
        it PRON 7 nsubj PRP
        comes VERB 3 advcl VBZ come
        to ADP 9 case IN
        taxes NOUN 7 obl NNS tax
        . PUNCT 3 punct""",
        (("law", "helps", "farmers"), None),
    ),
    "for an infinitive": (
        """Owls NOUN 2 nsubj NNS owl
        try VERB 0 root VBP
        to PART 4 mark TO
        catch VERB 2 xcomp VB
        mice NOUN 4 obj NNS mouse
        when ADV 8 advmod WRB
        snow NOUN 8 nsubj NN
        melts VERB 2 advcl VBZ melt
        . PUNCT 2 punct""",
        (("Owls", "try to catch", "mice"), "when snow melts"),
    ),
    "if, without its comma": (
        """If SCONJ 3 mark IN
        it PRON 3 nsubj PRP
        rains VERB 6 advcl VBZ rain
        , PUNCT 3 punct
        rivers NOUN 6 nsubj NNS river
        reach VERB 0 root VBP
        towns NOUN 6 obj NNS town
        . PUNCT 6 punct""",
        (("rivers", "reach", "towns"), "If it rains"),
    ),
    "unless, behind a comma": (
        """Dogs NOUN 2 nsubj NNS dog
        guard VERB 0 root VBP
        sheep NOUN 2 obj NNS
        , PUNCT 7 punct
        unless SCONJ 7 mark IN
        wolves NOUN 7 nsubj NNS wolf
        come VERB 2 advcl VBP
        . PUNCT 2 punct""",
        (("Dogs", "guard", "sheep"), "unless wolves come"),
    ),
    "once, behind a comma": (
        """Dogs NOUN 2 nsubj NNS dog
        guard VERB 0 root VBP
        sheep NOUN 2 obj NNS
        , PUNCT 7 punct
        once SCONJ 7 mark IN
        wolves NOUN 7 nsubj NNS wolf
        come VERB 2 advcl VBP
        . PUNCT 2 punct""",
        (("Dogs", "guard", "sheep"), "once wolves come"),
    ),
    "an if that only weakens a word": (
        """Beekeepers NOUN 2 nsubj NNS beekeeper
        remain VERB 0 root VBP
        guests NOUN 2 obj NNS guest
        if SCONJ 7 mark IN
        not PART 7 advmod RB
        only ADV 7 advmod RB
        guests NOUN 2 advcl NNS guest
        . PUNCT 2 punct .""",
        (("Beekeepers", "remain", "guests"), None),
    ),
    "as if": (
        """Lava NOUN 2 nsubj NN
        moves VERB 0 root VBZ move
        stones NOUN 2 obj NNS stone
        as SCONJ 7 mark IN
        if SCONJ 7 mark IN
        ghosts NOUN 7 nsubj NNS ghost
        pushed VERB 2 advcl VBD push
        it PRON 7 obj PRP
        . PUNCT 2 punct .""",
        (("Lava", "moves", "stones"), None),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_condition_of_a_claim(name: str) -> None:
    spec, (triple, condition) = CASES[name]
    assert standings(build(spec))[triple].condition == condition
