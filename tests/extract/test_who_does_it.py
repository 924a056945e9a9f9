"""Who does it, and what is said whole: subjects sought outward, acts, hosts of examples."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "who is described does it": (
        """Mara PROPN 7 nsubj NNP
        , PUNCT 4 punct
        a DET 4 det
        nurse NOUN 1 appos NN
        who PRON 6 nsubj WP
        sails VERB 4 acl:relcl VBZ sail
        mapped VERB 0 root VBD map
        reefs NOUN 7 obj NNS reef
        charting VERB 8 acl VBG chart
        coasts NOUN 9 obj NNS coast
        . PUNCT 7 punct""",
        {("Mara", "mapped", "reefs"), ("reefs", "chart", "coasts")},
        set(),
    ),
    "a described thing does what its description does": (
        """Lysin NOUN 8 nsubj NN
        , PUNCT 4 punct
        an DET 4 det
        enzyme NOUN 1 appos NN
        that PRON 6 nsubj WDT
        cuts VERB 4 acl:relcl VBZ cut
        walls NOUN 6 obj NNS wall
        kills VERB 0 root VBZ kill
        cells NOUN 8 obj NNS cell
        . PUNCT 8 punct""",
        {("Lysin", "cuts", "walls"), ("Lysin", "kills", "cells")},
        {("enzyme", "cuts", "walls")},
    ),
    "what serves as a thing does what it does": (
        """Ice NOUN 2 nsubj NN
        serves VERB 0 root VBZ serve
        as ADP 5 case
        a DET 5 det
        mirror NOUN 2 obl NN
        that PRON 7 nsubj WDT
        cools VERB 5 acl:relcl VBZ cool
        seas NOUN 7 obj NNS sea
        . PUNCT 2 punct""",
        {("Ice", "cools", "seas")},
        {("mirror", "cools", "seas")},
    ),
    "what is held as something does not become it": (
        """Writing NOUN 2 nsubj NN
        holds VERB 0 root VBZ hold
        rank NOUN 2 obj NN
        as ADP 6 case
        an DET 6 det
        art NOUN 2 obl NN
        that PRON 8 nsubj WDT
        joins VERB 6 acl:relcl VBZ join
        people NOUN 8 obj NNS people
        . PUNCT 2 punct""",
        {("Writing", "joins", "people")},
        {("rank", "joins", "people")},
    ),
    "an apposition that counts": (
        """Firms NOUN 2 nsubj NNS firm
        hired VERB 0 root VBD hire
        staff NOUN 2 obj NN
        , PUNCT 6 punct
        a DET 6 det
        number NOUN 3 appos NN
        that PRON 8 nsubj WDT
        worried VERB 6 acl:relcl VBD worry
        banks NOUN 8 obj NNS bank
        . PUNCT 2 punct""",
        {("Firms", "hired", "staff")},
        {("staff", "worried", "banks")},
    ),
    "a gerund with its object is the subject": (
        """Monitoring VERB 3 csubj VBG monitor
        birds NOUN 1 obj NNS bird
        reveals VERB 0 root VBZ reveal
        change NOUN 3 obj NN
        . PUNCT 3 punct""",
        {("Monitoring birds", "reveals", "change")},
        {("birds", "reveals", "change")},
    ),
    "a goal does not do what it aims at": (
        """The DET 2 det
        goal NOUN 6 nsubj NN
        of SCONJ 4 mark
        defeating VERB 2 acl VBG defeat
        rebels NOUN 4 obj NNS rebel
        cost VERB 0 root VBD cost
        lives NOUN 6 obj NNS life
        . PUNCT 6 punct""",
        {("goal of defeating rebels", "cost", "lives")},
        {("goal", "defeats", "rebels")},
    ),
    "what is studied does not study": (
        """Toxins NOUN 3 nsubj:pass NNS toxin
        are AUX 3 aux:pass VBP be
        studied VERB 0 root VBN study
        to PART 5 mark
        evaluate VERB 3 advcl VB evaluate
        risks NOUN 5 obj NNS risk
        . PUNCT 3 punct""",
        set(),
        {("Toxins", "evaluate", "risks")},
    ),
    "what is used does": (
        """Magnets NOUN 3 nsubj:pass NNS magnet
        are AUX 3 aux:pass VBP be
        used VERB 0 root VBN use
        to PART 5 mark
        detect VERB 3 advcl VB detect
        mines NOUN 5 obj NNS mine
        . PUNCT 3 punct""",
        {("Magnets", "are used to detect", "mines")},
        {("Magnets", "detect", "mines")},
    ),
    "who praised them": (
        """Patients NOUN 8 nsubj NNS patient
        with ADP 4 case
        the DET 4 det
        illness NOUN 1 nmod NN
        who PRON 6 nsubj WP
        praised VERB 4 acl:relcl VBD praise
        doctors NOUN 6 obj NNS doctor
        left VERB 0 root VBD leave
        . PUNCT 8 punct""",
        {("Patients", "praised", "doctors")},
        {("illness", "praised", "doctors")},
    ),
    "became known": (
        """Harkton PROPN 2 nsubj NNP
        became VERB 0 root VBD become
        known VERB 2 xcomp VBN know
        as ADP 6 case
        a DET 6 det
        port NOUN 3 obl NN
        . PUNCT 2 punct""",
        {("Harkton", "became known as", "port")},
        set(),
    ),
    "kept clear, not kept": (
        """Ships NOUN 2 nsubj NNS ship
        keep VERB 0 root VBP keep
        the DET 4 det
        coast NOUN 2 obj NN
        clear ADJ 2 xcomp JJ
        . PUNCT 2 punct""",
        {("Ships", "keep clear", "coast")},
        {("Ships", "keep", "coast")},
    ),
    "prevented from happening": (
        """Locks NOUN 2 nsubj NNS lock
        prevent VERB 0 root VBP prevent
        thieves NOUN 2 obj NNS thief
        from SCONJ 5 mark
        stealing VERB 2 advcl VBG steal
        bikes NOUN 5 obj NNS bike
        . PUNCT 2 punct""",
        set(),
        {("Locks", "prevent", "thieves")},
    ),
    "two ends of a between": (
        """Conflict NOUN 6 nsubj NN
        between ADP 3 case
        genes NOUN 1 nmod NNS gene
        and CCONJ 5 cc
        culture NOUN 3 conj NN
        shapes VERB 0 root VBZ shape
        minds NOUN 6 obj NNS mind
        . PUNCT 6 punct""",
        {("genes", "have conflict with", "culture")},
        {("Conflict", "between", "genes")},
    ),
    "a description belongs to the name before it": (
        """Trade NOUN 9 nsubj NN
        with ADP 3 case
        England PROPN 1 nmod NNP
        , PUNCT 8 punct
        the DET 8 det
        biggest ADJ 8 amod JJS
        cotton NOUN 8 compound NN
        importer NOUN 1 appos NN
        stopped VERB 0 root VBD stop
        . PUNCT 9 punct""",
        {("England", "is", "biggest cotton importer")},
        {("Trade", "is", "biggest cotton importer")},
    ),
    "an empty adjective is no node": (
        """Multipliers NOUN 3 nsubj NNS multiplier
        are AUX 3 cop VBP be
        necessary ADJ 0 root JJ
        . PUNCT 3 punct""",
        set(),
        {("Multipliers", "are", "necessary")},
    ),
    "a share in brackets is no apposition": (
        """Women NOUN 6 nsubj NNS woman
        ( PUNCT 4 punct
        99.2 NUM 4 nummod CD
        percent NOUN 1 appos NN
        ) PUNCT 4 punct
        answered VERB 0 root VBD answer
        questions NOUN 6 obj NNS question
        . PUNCT 6 punct""",
        {("Women", "answered", "questions")},
        {("Women", "is", "99.2 percent")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_does_what(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_a_possessive_belongs_to_the_subject_of_its_clause() -> None:
    often = [
        f"""John PROPN 2 nsubj NNP
        taxed VERB 0 root VBD tax
        {people} PROPN 2 obj NNP
        . PUNCT 2 punct"""
        for people in ("Gaul", "Syria", "Spain", "Egypt", "Thrace")
    ]
    last = """Peter PROPN 2 nsubj NNP
    enlarged VERB 0 root VBD enlarge
    his PRON 4 nmod:poss PRP$
    fleet NOUN 2 obj NN
    . PUNCT 2 punct"""
    assert ("Peter", "enlarged", "Peter’s fleet") in triples(build(*often, last))


def test_entries_of_a_list_of_references_relate_nothing() -> None:
    title = "“ PROPN 0 root\nMelting PROPN 1 flat\nIce PROPN 1 flat\n” PUNCT 1 punct\n"
    journal = "Notes PROPN 6 nsubj\nfill VERB 1 acl\npages NOUN 6 obj\n"
    entry = title + journal + "doi PROPN 1 flat\n( PUNCT 1 punct\n2011 NUM 1 dep\n) PUNCT 1 punct"
    assert triples(build(entry)) == []
    assert triples(build(entry.replace("doi PROPN", "see PROPN"))) != []
