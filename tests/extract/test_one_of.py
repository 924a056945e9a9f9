"""What is one of several, and what is only said of one of them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "picked by a name": (
        """One NUM 7 nsubj CD
        of ADP 5 case
        the DET 5 det DT
        oldest ADJ 5 amod JJS old
        crops NOUN 1 nmod NNS crop
        is AUX 7 cop VBZ be
        barley NOUN 0 root NN
        . PUNCT 7 punct""",
        {("barley", "is one of", "oldest crops")},
        {("oldest crops", "is", "barley")},
    ),
    "one of them": (
        """The DET 2 det DT
        judgment NOUN 4 nsubj NN
        was AUX 4 cop VBD be
        one NUM 0 root CD
        of ADP 7 case
        those DET 7 det DT that
        mistakes NOUN 4 nmod NNS mistake
        . PUNCT 4 punct""",
        {("judgment", "was one of", "mistakes")},
        {("judgment", "was", "mistakes")},
    ),
    "bounded": (
        """Lisbon PROPN 3 nsubj NNP Lisbon
        is AUX 3 cop VBZ be
        one NUM 0 root CD
        of ADP 7 case
        the DET 7 det DT
        oldest ADJ 7 amod JJS old
        cities NOUN 3 nmod NNS city
        in ADP 9 case
        Europe PROPN 7 nmod NNP Europe
        . PUNCT 3 punct""",
        {("Lisbon", "is one of oldest cities in", "Europe")},
        {("Lisbon", "is", "oldest cities"), ("Lisbon", "is one of", "oldest cities")},
    ),
    "with its clause": (
        """Salt PROPN 3 nsubj NNP Salt
        was AUX 3 cop VBD be
        one NUM 0 root CD
        of ADP 7 case
        the DET 7 det DT
        first ADJ 7 amod JJ
        goods NOUN 3 nmod NNS
        that PRON 10 obj WDT
        merchants NOUN 10 nsubj NNS merchant
        carried VERB 7 acl:relcl VBD carry
        . PUNCT 3 punct""",
        {("Salt", "was one of", "first goods that merchants carried")},
        set(),
    ),
    "two are picked": (
        """Two NUM 7 nsubj CD
        of ADP 5 case
        the DET 5 det DT
        largest ADJ 5 amod JJS large
        lakes NOUN 1 nmod NNS lake
        are AUX 7 cop VBP be
        Huron PROPN 0 root NNP Huron
        and CCONJ 9 cc CC
        Ladoga PROPN 7 conj NNP Ladoga
        . PUNCT 7 punct""",
        {("Huron", "is one of", "largest lakes"), ("Ladoga", "is one of", "largest lakes")},
        {("largest lakes", "are", "Huron")},
    ),
    "among": (
        """Rust NOUN 9 nsubj NN
        and CCONJ 3 cc CC
        mildew NOUN 1 conj NN
        are AUX 9 cop VBP be
        among ADP 9 case
        the DET 9 det DT
        most ADV 8 advmod RBS
        common ADJ 9 amod JJ
        diseases NOUN 0 root NNS disease
        of ADP 11 case
        wheat NOUN 9 nmod NN
        . PUNCT 9 punct""",
        {("Rust", "are among", "most common diseases of wheat")},
        {("Rust", "are", "most common diseases")},
    ),
    "turned": (
        """Among ADP 3 case
        the DET 3 det DT
        causes NOUN 9 nmod NNS cause
        of ADP 6 case
        the DET 6 det DT
        war NOUN 3 nmod NN
        was AUX 9 cop VBD be
        the DET 9 det DT
        murder NOUN 0 root NN
        of ADP 12 case
        an DET 12 det DT a
        archduke NOUN 9 nmod NN
        . PUNCT 9 punct""",
        {("murder of an archduke", "was one of", "causes of the war")},
        set(),
    ),
    "denied": (
        """Glass NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        not PART 4 advmod RB
        one NUM 0 root CD
        of ADP 7 case
        the DET 7 det DT
        conductors NOUN 4 nmod NNS conductor
        . PUNCT 4 punct""",
        {("Glass", "is not one of", "conductors")},
        {("Glass", "is not", "conductors")},
    ),
    "pretended": (
        """Some DET 2 det DT
        spies NOUN 3 nsubj NNS spy
        spend VERB 0 root VBP
        years NOUN 3 obj NNS year
        pretending VERB 4 acl VBG pretend
        to PART 8 mark TO
        be AUX 8 cop VB
        one NUM 5 xcomp CD
        of ADP 11 case
        the DET 11 det DT
        workers NOUN 8 nmod NNS worker
        . PUNCT 3 punct""",
        {("spies", "pretend to be one of", "workers")},
        {("spies", "pretends to be", "workers")},
    ),
    "beside a name": (
        """Carla PROPN 10 nsubj NNP Carla
        Weaver PROPN 1 flat NNP Weaver
        , PUNCT 4 punct
        one NUM 1 appos CD
        of ADP 8 case
        the DET 8 det DT
        original ADJ 8 amod JJ
        members NOUN 4 nmod NNS member
        , PUNCT 10 punct
        left VERB 0 root VBD leave
        the DET 12 det DT
        club NOUN 10 obj NN
        . PUNCT 10 punct""",
        {("Carla Weaver", "is one of", "original members")},
        {("Carla Weaver", "is", "original members")},
    ),
    "taken for": (
        """Vermeer NOUN 3 nsubj:pass NN
        is AUX 3 aux:pass VBZ be
        known VERB 0 root VBN know
        as ADP 5 case
        one NUM 3 obl CD
        of ADP 9 case
        the DET 9 det DT
        best ADJ 9 amod JJS good
        painters NOUN 5 nmod NNS painter
        of ADP 11 case
        light NOUN 9 nmod NN
        . PUNCT 3 punct""",
        {("Vermeer", "is known as one of", "best painters of light")},
        {("Vermeer", "is known as", "best painters of light")},
    ),
    "all its qualities": (
        """Rye PROPN 3 nsubj NNP
        is AUX 3 cop VBZ be
        one NUM 0 root CD
        of ADP 9 case
        the DET 9 det DT
        oldest ADJ 9 amod JJS old
        and CCONJ 8 cc CC
        hardiest ADJ 6 conj JJ
        crops NOUN 3 nmod NNS crop
        in ADP 11 case
        Poland PROPN 9 nmod NNP Poland
        . PUNCT 3 punct""",
        {("Rye", "is one of oldest and hardiest crops in", "Poland")},
        {("Rye", "is one of crops in", "Poland")},
    ),
    "stays one": (
        """The DET 2 det DT
        mill NOUN 3 nsubj NN
        remains VERB 0 root VBZ remain
        one NUM 3 obj CD
        of ADP 8 case
        the DET 8 det DT
        oldest ADJ 8 amod JJS old
        buildings NOUN 4 nmod NNS building
        . PUNCT 3 punct""",
        {("mill", "remains one of", "oldest buildings")},
        {("mill", "remains", "oldest buildings")},
    ),
    "only described": (
        """One NUM 7 nsubj CD
        of ADP 4 case
        the DET 4 det DT
        girls NOUN 1 nmod NNS girl
        is AUX 7 cop VBZ be
        a DET 7 det DT
        swimmer NOUN 0 root NN
        . PUNCT 7 punct""",
        set(),
        {("girls", "is", "swimmer"), ("swimmer", "is one of", "girls")},
    ),
    "some described": (
        """Some DET 6 nsubj DT
        of ADP 4 case
        the DET 4 det DT
        boats NOUN 1 nmod NNS boat
        are AUX 6 cop VBP be
        ferries NOUN 0 root NNS ferry
        . PUNCT 6 punct""",
        {("boats", "are", "ferries")},
        {("ferries", "are among", "boats")},
    ),
    "most are no members": (
        """Most ADJ 6 nsubj JJS
        of ADP 4 case
        the DET 4 det DT
        members NOUN 1 nmod NNS member
        are AUX 6 cop VBP be
        farmers NOUN 0 root NNS farmer
        . PUNCT 6 punct""",
        {("members", "are", "farmers")},
        {("farmers", "are among", "members")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_one_of_several(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
