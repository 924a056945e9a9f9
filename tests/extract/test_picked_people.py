"""People are named together with what picks them out."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "with a disability": (
        """A DET 2 det DT
        person NOUN 7 nsubj NN
        with ADP 6 case
        a DET 6 det DT
        language NOUN 6 compound NN
        disability NOUN 2 nmod NN
        needs VERB 0 root VBZ need
        a DET 9 det DT
        tutor NOUN 7 obj NN
        . PUNCT 7 punct""",
        {("person with a language disability", "needs", "tutor")},
        {("person", "needs", "tutor"), ("person", "with", "language disability")},
    ),
    "plural": (
        """Students NOUN 4 nsubj NNS student
        with ADP 3 case
        handicaps NOUN 1 nmod NNS handicap
        need VERB 0 root VBP
        support NOUN 4 obj NN
        . PUNCT 4 punct""",
        {("Students with handicaps", "need", "support")},
        {("Students", "need", "support")},
    ),
    "two of them": (
        """Patients NOUN 6 nsubj NNS patient
        with ADP 3 case
        diabetes NOUN 1 nmod NN
        or CCONJ 5 cc CC
        asthma NOUN 3 conj NN
        avoid VERB 0 root VBP
        smoke NOUN 6 obj NN
        . PUNCT 6 punct""",
        {("Patients with diabetes or asthma", "avoid", "smoke")},
        {("Patients", "avoid", "smoke")},
    ),
    "those who": (
        """Those PRON 4 nsubj DT that
        who PRON 3 nsubj WP
        smoke NOUN 1 acl:relcl VBP
        have VERB 0 root VBP
        a DET 7 det DT
        higher ADJ 7 amod JJR high
        risk NOUN 4 obj NN
        . PUNCT 4 punct""",
        {("Those who smoke", "have", "higher risk")},
        set(),
    ),
    "those agree": (
        """Those PRON 5 nsubj DT that
        who PRON 3 nsubj WP
        smoke NOUN 1 acl:relcl NN
        are AUX 5 cop VBP be
        likely ADJ 0 root JJ
        to PART 7 mark TO
        lose VERB 5 xcomp VB
        teeth NOUN 7 obj NNS tooth
        . PUNCT 5 punct""",
        {("Those who smoke", "are likely to lose", "teeth")},
        set(),
    ),
    "anyone": (
        """Anyone PRON 6 nsubj NN
        with ADP 4 case
        a DET 4 det DT
        ticket NOUN 1 nmod NN
        can AUX 6 aux MD
        enter VERB 0 root VB
        the DET 8 det DT
        hall NOUN 6 obj NN
        . PUNCT 6 punct""",
        {("Anyone with a ticket", "can enter", "hall")},
        set(),
    ),
    "a known one": (
        """The DET 2 det DT
        man NOUN 6 nsubj NN
        with ADP 5 case
        the DET 5 det DT
        hat NOUN 2 nmod NN
        sold VERB 0 root VBD sell
        the DET 8 det DT
        horse NOUN 6 obj NN
        . PUNCT 6 punct""",
        {("man", "sold", "horse")},
        {("man with the hat", "sold", "horse")},
    ),
    "no people": (
        """Cars NOUN 5 nsubj NNS car
        with ADP 4 case
        small ADJ 4 amod JJ
        engines NOUN 1 nmod NNS engine
        use VERB 0 root VBP
        petrol NOUN 5 obj NN
        . PUNCT 5 punct""",
        {("Cars", "use", "petrol")},
        {("Cars with small engines", "use", "petrol")},
    ),
    "those compared": (
        """The DET 2 det DT
        wishes NOUN 6 nsubj NNS wish
        of ADP 5 case
        the DET 5 det DT
        majority NOUN 2 nmod NN
        have VERB 0 root VBP
        more ADJ 8 amod JJR
        influence NOUN 6 obj NN
        with ADP 11 case
        the DET 11 det DT
        crown NOUN 8 nmod NN
        than ADP 13 case
        those PRON 6 obl DT that
        of ADP 16 case
        the DET 16 det DT
        minority NOUN 13 nmod NN
        . PUNCT 6 punct""",
        {("wishes of the majority", "have more influence than", "wishes of minority")},
        set(),
    ),
    "that compared": (
        """Her PRON 2 nmod:poss PRP$
        work NOUN 5 nsubj NN
        was AUX 5 cop VBD be
        very ADV 5 advmod RB
        different ADJ 0 root JJ
        from ADP 7 case
        that PRON 5 obl DT
        of ADP 10 case
        the DET 10 det DT
        teacher NOUN 7 nmod NN
        . PUNCT 5 punct""",
        {("work", "was different from", "work of teacher")},
        {("work", "was different from", "teacher")},
    ),
    "those of another": (
        """Those PRON 5 nsubj DT that
        of ADP 4 case
        the DET 4 det DT
        mayor NOUN 1 nmod NN
        won VERB 0 root VBD win
        prizes NOUN 5 obj NNS prize
        . PUNCT 5 punct""",
        set(),
        {("mayor", "won", "prizes")},
    ),
}

CASES["the first to see"] = (
    """Moles NOUN 4 nsubj NNS mole
    were AUX 4 cop VBD be
    the DET 4 det DT
    first ADJ 0 root JJ
    to PART 6 mark TO
    flee VERB 4 acl VB
    . PUNCT 4 punct""",
    set(),
    {("Moles", "were", "first")},
)
CASES["a few of"] = (
    """Moles NOUN 4 nsubj NNS mole
    are AUX 4 cop VBP be
    a DET 4 det DT
    few ADJ 0 root JJ
    of ADP 7 case IN
    the DET 7 det DT
    pests NOUN 4 nmod NNS pest
    . PUNCT 4 punct""",
    {("Moles", "are among", "pests")},
    {("Moles", "are", "few")},
)


@pytest.mark.parametrize("name", list(CASES))
def test_people_keep_what_picks_them_out(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
