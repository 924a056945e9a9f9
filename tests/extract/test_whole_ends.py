"""Ends that are whole, and phrases that are no ends."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "five words with of": (
        """The DET 3 det DT
        rapid ADJ 3 amod JJ
        turnover NOUN 8 nsubj NN
        of ADP 7 case IN
        cheap ADJ 7 amod JJ
        fashion NOUN 7 compound NN
        goods NOUN 3 nmod NNS good
        harms VERB 0 root VBZ harm
        rivers NOUN 8 obj NNS river
        . PUNCT 8 punct""",
        {("rapid turnover of cheap fashion goods", "harms", "rivers")},
        {("rapid turnover", "of", "cheap fashion goods")},
    ),
    "a long class is no end": (
        """Drought NOUN 3 nsubj NN
        is AUX 3 cop VBZ be
        one NUM 0 root CD
        of ADP 8 case IN
        the DET 8 det DT
        main ADJ 8 amod JJ
        ecological ADJ 8 amod JJ
        effects NOUN 3 nmod NNS effect
        of ADP 12 case IN
        large ADJ 12 amod JJ
        river NOUN 12 compound NN
        dams NOUN 8 nmod NNS dam
        . PUNCT 3 punct""",
        {("Drought", "is one of main ecological effects of", "large river dams")},
        {("main ecological effects", "of", "large river dams")},
    ),
    "what one of them is in": (
        """Lisbon PROPN 3 nsubj NNP
        is AUX 3 cop VBZ be
        one NUM 0 root CD
        of ADP 7 case IN
        the DET 7 det DT
        oldest ADJ 7 amod JJS old
        ports NOUN 3 nmod NNS port
        in ADP 9 case IN
        Europe PROPN 7 nmod NNP
        . PUNCT 3 punct""",
        {("Lisbon", "is one of oldest ports in", "Europe")},
        {("oldest ports", "in", "Europe")},
    ),
    "from one to the other": (
        """From ADP 3 case IN
        ancient ADJ 3 amod JJ
        ports NOUN 9 obl NNS port
        to ADP 6 case IN
        modern ADJ 6 amod JJ
        cities NOUN 3 nmod NNS city
        trade NOUN 9 nsubj NN
        has AUX 9 aux VBZ have
        served VERB 0 root VBN serve
        people NOUN 9 obj NNS
        . PUNCT 9 punct""",
        {("trade", "has served", "people")},
        {
            ("ancient ports", "to", "modern cities"),
            ("trade", "has served people from", "ancient ports"),
        },
    ),
    "became": (
        """The DET 2 det DT
        port NOUN 4 nsubj NN
        has AUX 4 aux VBZ have
        become VERB 0 root VBN
        a DET 7 det DT
        busy ADJ 7 amod JJ
        gateway NOUN 4 xcomp NN
        to ADP 10 case IN
        the DET 10 det DT
        region NOUN 7 nmod NN
        . PUNCT 4 punct""",
        {("port", "has become", "busy gateway"), ("port", "has become busy gateway to", "region")},
        {("busy gateway", "to", "region")},
    ),
    "considered": (
        """They PRON 2 nsubj PRP
        considered VERB 0 root VBD consider
        the DET 4 det DT
        canal NOUN 2 obj NN
        a DET 6 det DT
        threat NOUN 2 xcomp NN
        to ADP 8 case IN
        farming NOUN 6 nmod NN
        . PUNCT 2 punct""",
        {("canal", "is considered threat to", "farming")},
        {("threat", "to", "farming"), ("canal", "is considered", "threat")},
    ),
    "appointed by": (
        """The DET 2 det DT
        monk NOUN 4 nsubj:pass NN
        was AUX 4 aux:pass VBD be
        made VERB 0 root VBN make
        bishop NOUN 4 xcomp NN
        by ADP 8 case IN
        the DET 8 det DT
        patriarch NOUN 5 nmod NN
        . PUNCT 4 punct""",
        {("monk", "was made", "bishop")},
        {("monk", "was made bishop by", "patriarch")},
    ),
    "a center of a kind": (
        """Lalibela PROPN 6 nsubj NNP
        is AUX 6 cop VBZ be
        a DET 6 det DT
        major ADJ 6 amod JJ
        pilgrimage NOUN 6 compound NN
        center NOUN 0 root NN
        for ADP 8 case IN
        Christians PROPN 6 nmod NNPS Christian
        . PUNCT 6 punct""",
        {
            ("Lalibela", "is", "major pilgrimage center"),
            ("Lalibela", "is center for", "Christians"),
        },
        set(),
    ),
    "a pair with a quality": (
        """Sharks NOUN 2 nsubj NNS shark
        smell VERB 0 root VBP smell
        minute ADJ 4 amod JJ
        traces NOUN 2 obj NNS trace
        of ADP 6 case IN
        blood NOUN 4 nmod NN
        and CCONJ 8 cc CC
        sweat NOUN 6 conj NN
        . PUNCT 2 punct""",
        {("Sharks", "smell", "minute traces of blood and sweat")},
        {("minute traces", "of", "blood"), ("minute traces", "of", "sweat")},
    ),
    "what a thing is for": (
        """The DET 2 det DT
        fair NOUN 3 nsubj NN
        yields VERB 0 root VBZ yield
        steady ADJ 5 amod JJ
        revenue NOUN 3 obj NN
        for ADP 8 case IN
        the DET 8 det DT
        town NOUN 5 nmod NN
        . PUNCT 3 punct""",
        {("fair", "yields", "steady revenue"), ("fair", "yields steady revenue for", "town")},
        {("steady revenue", "for", "town")},
    ),
    "a detail in prose": (
        """The DET 2 det DT
        house NOUN 3 nsubj NN
        stands VERB 0 root VBZ stand
        on ADP 6 case IN
        wooden ADJ 6 amod JJ
        pillars NOUN 3 obl NNS pillar
        in ADP 9 case IN
        a DET 9 det DT
        yard NOUN 6 nmod NN
        . PUNCT 3 punct""",
        {("house", "stands on", "wooden pillars")},
        {("wooden pillars", "in", "yard")},
    ),
    "no detail in a note": (
        """wooden ADJ 2 amod JJ
        pillars NOUN 0 root NNS pillar
        in ADP 5 case IN
        a DET 5 det DT
        yard NOUN 2 nmod NN""",
        {("wooden pillars", "in", "yard")},
        set(),
    ),
    "what a deed is about": (
        """They PRON 2 nsubj PRP
        paid VERB 0 root VBD pay
        for ADP 6 case IN
        bold ADJ 6 amod JJ
        night NOUN 6 compound NN
        raids NOUN 2 obl NNS raid
        on ADP 8 case IN
        ports NOUN 6 nmod NNS port
        . PUNCT 2 punct""",
        {("bold night raids", "on", "ports")},
        set(),
    ),
    "an object picked out": (
        """Families NOUN 2 nsubj NNS family
        leave VERB 0 root VBP leave
        areas NOUN 2 obj NNS area
        prone ADJ 3 amod JJ
        to ADP 6 case IN
        frost NOUN 4 obl NN
        . PUNCT 2 punct""",
        {("Families", "leave", "areas prone to frost")},
        {("Families", "leave", "areas")},
    ),
    "an object picked out by a clause": (
        """Clinics NOUN 2 nsubj NNS clinic
        help VERB 0 root VBP help
        people NOUN 2 obj NNS people
        who PRON 5 nsubj WP
        smoke VERB 3 acl:relcl VBP smoke
        pipes NOUN 5 obj NNS pipe
        . PUNCT 2 punct""",
        {("Clinics", "help", "people who smoke pipes"), ("people", "smoke", "pipes")},
        {("Clinics", "help", "people")},
    ),
    "picked out by what went before": (
        """Clinics NOUN 2 nsubj NNS clinic
        help VERB 0 root VBP help
        people NOUN 2 obj NNS people
        who PRON 5 nsubj WP
        smoke VERB 3 acl:relcl VBP smoke
        these DET 7 det DT this
        pipes NOUN 5 obj NNS pipe
        . PUNCT 2 punct""",
        {("Clinics", "help", "people")},
        set(),
    ),
    "a thing of its own": (
        """Sailors NOUN 2 nsubj NNS sailor
        hunt VERB 0 root VBP hunt
        whales NOUN 2 obj NNS whale
        that PRON 5 nsubj WDT
        carry VERB 3 acl:relcl VBP carry
        oil NOUN 5 obj NN
        . PUNCT 2 punct""",
        {("Sailors", "hunt", "whales"), ("whales", "carry", "oil")},
        set(),
    ),
    "a role in a deed": (
        """Trade NOUN 3 nsubj NN
        has AUX 3 aux VBZ have
        played VERB 0 root VBN play
        a DET 6 det DT
        key ADJ 6 amod JJ
        role NOUN 3 obj NN
        in SCONJ 8 mark IN
        shaping VERB 6 acl VBG shape
        towns NOUN 8 obj NNS town
        . PUNCT 3 punct""",
        {("Trade", "has played role in shaping", "towns")},
        {("Trade", "has played", "key role")},
    ),
    "resistance to a deed": (
        """Priests NOUN 2 nsubj NNS priest
        voiced VERB 0 root VBD voice
        opposition NOUN 2 obj NN
        to SCONJ 5 mark IN
        burning VERB 3 acl VBG burn
        books NOUN 5 obj NNS book
        . PUNCT 2 punct""",
        {("Priests", "voiced opposition to burning", "books")},
        set(),
    ),
    "an ability": (
        """The DET 2 det DT
        ability NOUN 6 nsubj NN
        to PART 4 mark TO
        control VERB 2 acl VB
        fire NOUN 4 obj NN
        changed VERB 0 root VBD change
        diets NOUN 6 obj NNS diet
        . PUNCT 6 punct""",
        {("ability to control fire", "changed", "diets")},
        {("ability", "changed", "diets")},
    ),
    "known for an ability": (
        """Moles NOUN 3 nsubj:pass NNS mole
        are AUX 3 aux:pass VBP be
        known VERB 0 root VBN know
        for ADP 6 case IN
        their PRON 6 nmod:poss PRP$
        ability NOUN 3 obl NN
        to PART 8 mark TO
        dig VERB 6 acl VB
        tunnels NOUN 8 obj NNS tunnel
        . PUNCT 3 punct""",
        {("Moles", "are known for", "ability to dig tunnels")},
        {("Moles", "are known for", "ability")},
    ),
    "the process by which": (
        """Osmosis NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        the DET 4 det DT
        process NOUN 0 root NN
        by ADP 6 case IN
        which PRON 8 obl WDT
        water NOUN 8 nsubj NN
        crosses VERB 4 acl:relcl VBZ cross
        walls NOUN 8 obj NNS wall
        . PUNCT 4 punct""",
        {("water", "crosses walls by", "Osmosis")},
        {("water", "crosses walls by", "process")},
    ),
    "the process that": (
        """Osmosis NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        the DET 4 det DT
        process NOUN 0 root NN
        that PRON 6 nsubj WDT
        moves VERB 4 acl:relcl VBZ move
        water NOUN 6 obj NN
        . PUNCT 4 punct""",
        {("Osmosis", "moves", "water")},
        {("process", "moves", "water")},
    ),
    "the mouth of": (
        """Roha PROPN 4 nsubj NNP
        is AUX 4 cop VBZ be
        the DET 4 det DT
        mouth NOUN 0 root NN
        of ADP 8 case IN
        the DET 8 det DT
        grand ADJ 8 amod JJ
        canals NOUN 4 nmod NNS canal
        . PUNCT 4 punct""",
        {("Roha", "is mouth of", "grand canals")},
        {("Roha", "is", "mouth")},
    ),
    "a hyphen in a label": (
        """Mink PROPN 6 nsubj NNP
        was AUX 6 cop VBD be
        the DET 6 det DT
        co NOUN 6 compound NN
        - PUNCT 6 punct HYPH
        author NOUN 0 root NN
        of ADP 9 case IN
        the DET 9 det DT
        act NOUN 6 nmod NN
        . PUNCT 6 punct""",
        {("Mink", "was co-author of", "act")},
        set(),
    ),
    "picked out before a comma": (
        """Families NOUN 2 nsubj NNS family
        leave VERB 0 root VBP leave
        areas NOUN 2 obj NNS area
        prone ADJ 3 amod JJ
        to ADP 6 case IN
        frost NOUN 4 obl NN
        , PUNCT 3 punct
        sadly ADV 2 advmod RB
        . PUNCT 2 punct""",
        {("Families", "leave", "areas prone to frost")},
        {("Families", "leave", "areas")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_whole_ends(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
