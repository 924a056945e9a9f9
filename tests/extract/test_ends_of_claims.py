"""Ends of a claim: agreement, doers, restrictions, and objects that say nothing alone."""

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
        {("nurses", "are hired to treat", "veterans")},
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
    "the ability to spin": (
        """Spiders NOUN 2 nsubj NNS spider
        have VERB 0 root VBP
        the DET 4 det
        ability NOUN 2 obj NN
        to PART 6 mark
        spin VERB 4 acl VB
        silk NOUN 6 obj NN
        . PUNCT 2 punct""",
        {("Spiders", "spin", "silk")},
        {("Spiders", "have", "ability")},
    ),
    "viewed as a threat": (
        """Voters NOUN 2 nsubj NNS voter
        viewed VERB 0 root VBD view
        Germany PROPN 2 obj NNP
        as ADP 6 case
        a DET 6 det
        threat NOUN 2 obl NN
        . PUNCT 2 punct""",
        {("Germany", "is viewed as", "threat")},
        {("Voters", "viewed", "Germany")},
    ),
    "people they are": (
        """Families NOUN 2 nsubj NNS
        shape VERB 0 root VBP
        the DET 4 det
        people NOUN 2 obj NNS
        they PRON 6 nsubj PRP
        are AUX 4 acl:relcl VBP be
        . PUNCT 2 punct""",
        {("Families", "shape", "people")},
        {("Families", "are", "people")},
    ),
    "drugs that block enzymes": (
        """Drugs NOUN 5 nsubj NNS drug
        that PRON 3 nsubj WDT
        block VERB 1 acl:relcl VBP
        enzymes NOUN 3 obj NNS enzyme
        slow VERB 0 root VBP
        the DET 7 det
        disease NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("Drugs that block enzymes", "slow", "disease"), ("Drugs", "block", "enzymes")},
        {("Drugs", "slow", "disease")},
    ),
    "cells infected with viruses": (
        """Cells NOUN 5 nsubj NNS cell
        infected VERB 1 acl VBN infect
        with ADP 4 case
        viruses NOUN 2 obl NNS virus
        secrete VERB 0 root VBZ
        proteins NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("Cells infected with viruses", "secrete", "proteins")},
        set(),
    ),
    "what has a name goes by it": (
        """A DET 2 det
        protein NOUN 5 nsubj NN
        called VERB 2 acl VBN call
        casein PROPN 3 xcomp NNP
        has VERB 0 root VBZ have
        a DET 7 det
        shape NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("casein", "has", "shape"), ("casein", "is", "protein")},
        {("protein", "has", "shape")},
    ),
    "a process known by its name": (
        """Ideas NOUN 2 nsubj NNS idea
        pass VERB 0 root VBP
        through ADP 5 case
        a DET 5 det
        process NOUN 2 obl NN
        known VERB 5 acl VBN know
        as ADP 8 case
        vetting NOUN 6 obl NN
        . PUNCT 2 punct""",
        {("Ideas", "pass through", "vetting"), ("vetting", "is", "process")},
        {("Ideas", "pass through", "process")},
    ),
    "the one that has a name goes by it too": (
        """The DET 2 det
        process NOUN 5 nsubj NN
        called VERB 2 acl VBN call
        vetting NOUN 3 xcomp NN
        shapes VERB 0 root VBZ shape
        care NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("vetting", "shapes", "care")},
        {("process", "shapes", "care")},
    ),
    "the people are some people": (
        """The DET 2 det
        people NOUN 5 nsubj NNS
        who PRON 4 nsubj WP
        protest VERB 2 acl:relcl VBP
        block VERB 0 root VBP
        the DET 7 det
        road NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("people", "block", "road")},
        set(),
    ),
    "show that it fails and may harm": (
        """Studies NOUN 2 nsubj NNS study
        show VERB 0 root VBP
        that SCONJ 5 mark
        spanking NOUN 5 nsubj NN
        fails VERB 2 ccomp VBZ fail
        and CCONJ 8 cc
        may AUX 8 aux MD
        harm VERB 5 conj VB
        children NOUN 8 obj NNS child
        . PUNCT 2 punct""",
        set(),
        {("Studies", "may harm", "children")},
    ),
    "kept closed": (
        """Guards NOUN 2 nsubj NNS guard
        kept VERB 0 root VBD keep
        the DET 4 det
        door NOUN 2 obj NN
        closed VERB 2 xcomp VBN close
        . PUNCT 2 punct""",
        set(),
        {("Guards", "kept", "door")},
    ),
    "sees as serving": (
        """Theorists NOUN 2 nsubj NNS theorist
        see VERB 0 root VBP
        education NOUN 2 obj NN
        as SCONJ 5 mark
        serving VERB 2 advcl VBG serve
        society NOUN 5 obj NN
        . PUNCT 2 punct""",
        set(),
        {("Theorists", "see", "education")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
