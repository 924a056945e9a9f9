"""A deed that is caused or prevented goes with who does it; "the same" and "all" stay."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a deed without object": (
        """Heat NOUN 2 nsubj NN
        causes VERB 0 root VBZ cause
        the DET 4 det DT
        ice NOUN 2 obj NN
        to PART 6 mark TO
        melt VERB 2 xcomp VB
        . PUNCT 2 punct .""",
        {("Heat", "causes to melt", "ice")},
        {("Heat", "causes", "ice")},
    ),
    "a deed with object": (
        """A DET 2 det DT
        stimulus NOUN 3 nsubj NN
        causes VERB 0 root VBZ cause
        the DET 6 det DT
        nerve NOUN 6 compound NN
        cell NOUN 3 obj NN
        to PART 8 mark TO
        release VERB 3 xcomp VB
        ions NOUN 8 obj NNS ion
        . PUNCT 3 punct .""",
        {("stimulus", "causes nerve cell to release", "ions")},
        {("stimulus", "causes", "nerve cell")},
    ),
    "a passive deed": (
        """The DET 2 det DT
        law NOUN 3 nsubj NN
        caused VERB 0 root VBD cause
        salt NOUN 3 obj NN
        to PART 7 mark TO
        be AUX 7 aux:pass VB
        taxed VERB 3 xcomp VBN tax
        . PUNCT 3 punct .""",
        {("law", "caused to be taxed", "salt")},
        {("law", "caused", "salt")},
    ),
    "a wish": (
        """The DET 2 det DT
        report NOUN 4 nsubj NN
        has AUX 4 aux VBZ have
        prompted VERB 0 root VBN prompt
        calls NOUN 4 obj NNS call
        for ADP 8 case IN
        all DET 8 det DT
        salt NOUN 5 nmod NN
        to PART 11 mark TO
        be AUX 11 aux:pass VB
        iodised VERB 4 xcomp VBN iodise
        . PUNCT 4 punct .""",
        set(),
        {("report", "has prompted to be iodised", "calls")},
    ),
    "kept from it": (
        """Rules NOUN 2 nsubj NNS rule
        prevent VERB 0 root VBP
        farmers NOUN 2 obj NNS farmer
        from SCONJ 5 mark IN
        selling VERB 2 advcl VBG sell
        grain NOUN 5 obj NN
        . PUNCT 2 punct .""",
        {("farmers", "do not sell", "grain")},
        {("Rules", "do not sell", "grain"), ("Rules", "prevent", "farmers")},
    ),
    "share the same": (
        """Twins NOUN 2 nsubj NNS twin
        share VERB 0 root VBP
        the DET 5 det DT
        same ADJ 5 amod JJ
        genes NOUN 2 obj NNS gene
        . PUNCT 2 punct .""",
        {("Twins", "share same", "genes")},
        {("Twins", "share", "genes")},
    ),
    "the same as": (
        """Earth PROPN 2 nsubj NNP
        has VERB 0 root VBZ have
        the DET 5 det DT
        same ADJ 5 amod JJ
        mass NOUN 2 obj NN
        as ADP 7 case IN
        Venus PROPN 2 obl NNP
        . PUNCT 2 punct .""",
        {("Earth", "has same mass as", "Venus")},
        {("Earth", "has", "mass"), ("mass", "is had as", "Venus")},
    ),
    "in the same place": (
        """The DET 2 det DT
        sects NOUN 3 nsubj NNS sect
        met VERB 0 root VBD meet
        in ADP 7 case IN
        the DET 7 det DT
        same ADJ 7 amod JJ
        town NOUN 3 obl NN
        . PUNCT 3 punct .""",
        {("sects", "met in same", "town")},
        set(),
    ),
    "the same as before": (
        """Ann PROPN 3 nsubj NNP
        Lee PROPN 1 flat NNP
        praised VERB 0 root VBD praise
        the DET 6 det DT
        same ADJ 6 amod JJ
        book NOUN 3 obj NN
        . PUNCT 3 punct .""",
        {("Ann Lee", "praised", "book")},
        set(),
    ),
    "not all": (
        """The DET 2 det DT
        virus NOUN 5 nsubj NN
        does AUX 5 aux VBZ do
        not PART 5 advmod RB
        infect VERB 0 root VB
        all DET 5 obj DT
        of ADP 9 case IN
        the DET 9 det DT
        cells NOUN 6 nmod NNS cell
        . PUNCT 5 punct .""",
        {("virus", "does not infect all", "cells")},
        {("virus", "does not infect", "cells")},
    ),
    "a denied state with its adverb": (
        """The DET 2 det DT
        agent NOUN 6 nsubj:pass NN
        is AUX 6 aux:pass VBZ be
        not PART 6 advmod RB
        easily ADV 6 advmod RB
        recognized VERB 0 root VBN recognize
        . PUNCT 6 punct .""",
        {("agent", "is not easily", "recognized")},
        {("agent", "is not", "recognized")},
    ),
    "helped to it": (
        """Sonar NOUN 2 nsubj NN
        helps VERB 0 root VBZ help
        bats NOUN 2 obj NNS bat
        locate VERB 2 xcomp VB
        moths NOUN 4 obj NNS moth
        . PUNCT 2 punct .""",
        {
            ("Sonar", "helps bats locate", "moths"),
            ("bats", "locate", "moths"),
            ("Sonar", "helps", "bats"),
        },
        set(),
    ),
    "a step taken": (
        """Parliament PROPN 2 nsubj NNP
        took VERB 0 root VBD take
        the DET 5 det DT
        extreme ADJ 5 amod JJ
        step NOUN 2 obj NN
        of SCONJ 7 mark IN
        dispatching VERB 5 acl VBG dispatche
        soldiers NOUN 7 obj NNS soldier
        to ADP 10 case IN
        Boston PROPN 7 obl NNP
        . PUNCT 2 punct .""",
        {("Parliament", "dispatches", "soldiers")},
        {("extreme step", "dispatches", "soldiers")},
    ),
    "so far from": (
        """Bonn PROPN 4 nsubj NNP
        is AUX 4 cop VBZ be
        30 NUM 4 nummod CD
        km NOUN 0 root NNS kilometer
        from ADP 6 case IN
        Cologne PROPN 4 nmod NNP
        . PUNCT 4 punct .""",
        {("Bonn", "is 30 km from", "Cologne")},
        {("Bonn", "is", "30 km")},
    ),
    "a deed with a quality": (
        """Songs NOUN 2 nsubj NNS song
        make VERB 0 root VBP
        listeners NOUN 2 obj NNS listener
        feel VERB 2 xcomp VB
        confident ADJ 4 xcomp JJ
        . PUNCT 2 punct .""",
        set(),
        {("Songs", "make feel", "listeners"), ("Songs", "make", "listeners")},
    ),
    "two brought together": (
        """Critics NOUN 2 nsubj NNS critic
        equate VERB 0 root VBP
        marriage NOUN 2 obj NN
        with ADP 5 case IN
        slavery NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {
            ("Critics", "equate marriage with", "slavery"),
            ("marriage", "is equated with", "slavery"),
        },
        {("Critics", "equate", "marriage")},
    ),
    "two linked": (
        """The DET 2 det DT
        bridge NOUN 3 nsubj NN
        connects VERB 0 root VBZ connect
        Buda PROPN 3 obj NNP
        to ADP 6 case IN
        Pest PROPN 3 obl NNP
        . PUNCT 3 punct .""",
        {("bridge", "connects", "Buda"), ("Buda", "is connected to", "Pest")},
        set(),
    ),
    "where it is put": (
        """Guards NOUN 2 nsubj NNS guard
        placed VERB 0 root VBD place
        soldiers NOUN 2 obj NNS soldier
        at ADP 6 case IN
        the DET 6 det DT
        gate NOUN 2 obl NN
        . PUNCT 2 punct .""",
        {("Guards", "placed soldiers at", "gate")},
        {("Guards", "placed", "soldiers")},
    ),
    "led to a deed": (
        """Anger NOUN 2 nsubj NN
        led VERB 0 root VBD lead
        workers NOUN 2 obj NNS worker
        to PART 5 mark TO
        form VERB 2 xcomp VB
        unions NOUN 5 obj NNS union
        . PUNCT 2 punct .""",
        {("Anger", "led workers to form", "unions"), ("workers", "form", "unions")},
        {("Anger", "led", "workers")},
    ),
    "when people do it": (
        """Nausea NOUN 2 nsubj NN
        arises VERB 0 root VBZ arise
        when ADV 4 advmod WRB
        using VERB 2 advcl VBG use
        headsets NOUN 4 obj NNS headset
        . PUNCT 2 punct .""",
        set(),
        {("Nausea", "uses", "headsets")},
    ),
    "when somebody does it": (
        """Workers NOUN 2 nsubj NNS worker
        gain VERB 0 root VBP
        when ADV 4 advmod WRB
        changing VERB 2 advcl VBG change
        jobs NOUN 4 obj NNS job
        . PUNCT 2 punct .""",
        {("Workers", "change", "jobs")},
        set(),
    ),
    "denied only for long": (
        """Glass NOUN 5 nsubj:pass NN
        can AUX 5 aux MD
        not PART 5 advmod RB
        be AUX 5 aux:pass VB
        stored VERB 0 root VBN store
        for ADP 7 case IN
        long ADV 5 obl JJ
        . PUNCT 5 punct .""",
        set(),
        {("Glass", "can not be", "stored")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_caused_or_shared(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
