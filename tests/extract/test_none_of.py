"""None of several is denied of all; what leads, needs and identifies is read as a whole."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "none of": (
        """None PRON 5 nsubj NN
        of ADP 4 case IN
        the DET 4 det DT
        ducks NOUN 1 nmod NNS duck
        swims VERB 0 root VBZ swim
        in ADP 8 case IN
        the DET 8 det DT
        lake NOUN 5 obl NN
        . PUNCT 5 punct .""",
        {("ducks", "does not swim in", "lake")},
        {("ducks", "swim in", "lake"), ("ducks", "swims in", "lake")},
    ),
    "neither of": (
        """Neither CCONJ 5 nsubj DT
        of ADP 4 case IN
        the DET 4 det DT
        brothers NOUN 1 nmod NNS brother
        had VERB 0 root VBD have
        children NOUN 5 obj NNS child
        . PUNCT 5 punct .""",
        {("brothers", "did not have", "children")},
        {("brothers", "had", "children")},
    ),
    "none of, as agent's object": (
        """None PRON 7 nsubj NN
        of ADP 4 case IN
        the DET 4 det DT
        ducks NOUN 1 nmod NNS duck
        is AUX 7 cop VBZ be
        a DET 7 det DT
        swan NOUN 0 root NN
        . PUNCT 7 punct .""",
        {("ducks", "is not", "swan")},
        {("ducks", "is", "swan")},
    ),
    "yet to be done": (
        """The DET 2 det DT
        city NOUN 3 nsubj NN
        has VERB 0 root VBZ have
        yet ADV 3 advmod RB
        to PART 6 mark TO
        build VERB 3 xcomp VB
        a DET 8 det DT
        subway NOUN 6 obj NN
        . PUNCT 3 punct .""",
        {("city", "has yet to build", "subway")},
        {("city", "has to build", "subway")},
    ),
    "neither nor": (
        """The DET 2 det DT
        drug NOUN 4 nsubj NN
        neither PART 4 cc:preconj CC
        cures VERB 0 root VBZ cure
        nor CCONJ 6 cc CC
        prevents VERB 4 conj VBZ prevent
        malaria NOUN 6 obj NN
        . PUNCT 4 punct .""",
        {("drug", "does not cure", "malaria"), ("drug", "does not prevent", "malaria")},
        set(),
    ),
    "a past denied": (
        """Lee PROPN 2 nsubj NNP
        denied VERB 0 root VBD deny
        that SCONJ 6 mark IN
        the DET 5 det DT
        firm NOUN 6 nsubj NN
        sold VERB 2 ccomp VBD sell
        data NOUN 6 obj NN
        . PUNCT 2 punct .""",
        {("firm", "did not sell", "data")},
        {("firm", "sold", "data")},
    ),
    "a link not found": (
        """Researchers NOUN 2 nsubj NNS researcher
        failed VERB 0 root VBD fail
        to PART 4 mark TO
        find VERB 2 xcomp VB
        a DET 6 det DT
        link NOUN 4 obj NN
        between ADP 8 case IN
        coffee NOUN 6 nmod NN
        and CCONJ 10 cc CC
        cancer NOUN 8 conj NN
        . PUNCT 2 punct .""",
        set(),
        {("coffee", "has link with", "cancer")},
    ),
    "a link found": (
        """Researchers NOUN 2 nsubj NNS researcher
        found VERB 0 root VBD find
        a DET 4 det DT
        link NOUN 2 obj NN
        between ADP 6 case IN
        coffee NOUN 4 nmod NN
        and CCONJ 8 cc CC
        cancer NOUN 6 conj NN
        . PUNCT 2 punct .""",
        {("coffee", "has link with", "cancer")},
        set(),
    ),
    "never by anybody": (
        """The DET 2 det DT
        treaty NOUN 5 nsubj:pass NN
        was AUX 5 aux:pass VBD be
        never ADV 5 advmod RB
        ratified VERB 0 root VBN ratify
        by ADP 7 case IN
        France PROPN 5 obl:agent NNP
        . PUNCT 5 punct .""",
        {("France", "does not ratify", "treaty")},
        {("France", "does not never ratify", "treaty")},
    ),
    "the most of its kind": (
        """The DET 3 det DT
        most ADV 3 advmod RBS
        impressive ADJ 10 nsubj JJ
        of ADP 6 case IN
        the DET 6 det DT
        temples NOUN 3 nmod NNS temple
        was AUX 10 cop VBD be
        the DET 10 det DT
        Templo PROPN 10 compound NNP
        Mayor PROPN 0 root NNP
        . PUNCT 10 punct .""",
        {("Templo Mayor", "was most impressive of", "temples")},
        {("impressive", "was", "Templo Mayor")},
    ),
    "most of a group": (
        """Most ADJ 6 nsubj JJS
        of ADP 4 case IN
        the DET 4 det DT
        members NOUN 1 nmod NNS member
        are AUX 6 cop VBP be
        farmers NOUN 0 root NNS farmer
        . PUNCT 6 punct .""",
        set(),
        {("farmers", "are most of", "members")},
    ),
    "what a deed needs": (
        """It PRON 3 nsubj PRP
        would AUX 3 aux MD
        require VERB 0 root VB
        the DET 6 det DT
        most ADJ 6 amod JJS
        energy NOUN 3 obj NN
        to PART 8 mark TO
        break VERB 6 acl VB
        iron NOUN 8 obj NN
        into ADP 11 case IN
        particles NOUN 8 obl NNS particle
        . PUNCT 3 punct .""",
        set(),
        {("energy", "break", "iron")},
    ),
    "who is needed": (
        """The DET 2 det DT
        firm NOUN 3 nsubj NN
        needs VERB 0 root VBZ need
        workers NOUN 3 obj NNS worker
        to PART 6 mark TO
        pick VERB 3 xcomp VB
        grapes NOUN 6 obj NNS grape
        . PUNCT 3 punct .""",
        {("workers", "pick", "grapes")},
        set(),
    ),
    "known by its clause": (
        """The DET 3 det DT
        main ADJ 3 amod JJ
        sensation NOUN 10 nsubj NN
        associated VERB 3 acl VBN associate
        with ADP 8 case IN
        the DET 8 det DT
        parietal ADJ 8 amod JJ
        lobe NOUN 4 obl NN
        is AUX 10 cop VBZ be
        somatosensation NOUN 0 root NN
        . PUNCT 10 punct .""",
        {("main sensation associated with the parietal lobe", "is", "somatosensation")},
        {("main sensation", "is", "somatosensation")},
    ),
    "a hyphened quality": (
        """A DET 3 det DT
        rational ADJ 3 amod JJ
        person NOUN 7 nsubj NN
        is AUX 7 cop VBZ be
        self NOUN 7 compound NN
        - PUNCT 5 punct HYPH
        interested ADJ 0 root JJ
        in ADP 9 case IN
        politics NOUN 7 obl NN
        . PUNCT 7 punct .""",
        {("rational person", "is self-interested in", "politics")},
        {("rational person", "is interested in", "politics")},
    ),
    "considered it because": (
        """The DET 2 det DT
        germ NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        considered VERB 0 root VBN consider
        a DET 6 det DT
        pest NOUN 4 xcomp NN
        because ADP 10 case IN
        of ADP 7 fixed IN
        its PRON 10 nmod:poss PRP$
        spores NOUN 4 obl NNS spore
        . PUNCT 4 punct .""",
        {("germ", "is considered", "pest")},
        {("germ", "is considered because of", "spores")},
    ),
    "an age": (
        """Many ADJ 2 amod JJ
        people NOUN 6 nsubj NNS
        are AUX 6 cop VBP be
        above ADP 6 case IN
        the DET 6 det DT
        age NOUN 0 root NN
        of ADP 8 case IN
        50 NUM 6 nmod CD
        . PUNCT 6 punct .""",
        {("people", "are above", "age of 50")},
        {("people", "are above", "age")},
    ),
    "allowed to grow": (
        """Sunlight NOUN 2 nsubj NN
        allows VERB 0 root VBZ allow
        plants NOUN 2 obj NNS plant
        to PART 5 mark TO
        grow VERB 2 xcomp VB
        . PUNCT 2 punct .""",
        {("Sunlight", "allows to grow", "plants")},
        {("Sunlight", "allows", "plants")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_none_most_and_needs(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


NEEDS = """The DET 2 det DT
work NOUN 3 nsubj NN
requires VERB 0 root VBZ require
fuel NOUN 3 obj NN
to PART 6 mark TO
heat VERB 3 xcomp VB
water NOUN 6 obj NN
. PUNCT 3 punct"""


def test_what_is_needed_for_a_deed_does_not_do_it() -> None:
    assert ("fuel", "heat", "water") not in triples(build(NEEDS))
    people = NEEDS.replace("fuel NOUN 3 obj NN", "workers NOUN 3 obj NNS worker")
    assert ("workers", "heat", "water") in triples(build(people))
