"""Who is led into a deed, and deeds that are only given as examples."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "into": (
        """Fake NOUN 2 compound NN
        examples NOUN 3 nsubj NNS example
        fool VERB 0 root VBP
        judges NOUN 3 obj NNS judge
        into SCONJ 6 mark IN
        giving VERB 3 advcl VBG give
        prizes NOUN 6 obj NNS prize
        . PUNCT 3 punct .""",
        {("judges", "give", "prizes")},
        {("Fake examples", "give", "prizes")},
    ),
    "towards": (
        """The DET 2 det DT
        session NOUN 3 nsubj NN
        guides VERB 0 root VBZ guide
        pupils NOUN 3 obj NNS pupil
        towards SCONJ 6 mark IN
        reading VERB 3 advcl VBG read
        books NOUN 6 obj NNS book
        . PUNCT 3 punct .""",
        set(),
        {("session", "reads", "books")},
    ),
    "extraposed": (
        """From ADP 3 case IN
        the DET 3 det DT
        town NOUN 6 obl NN
        it PRON 6 expl PRP
        is AUX 6 cop VBZ be
        easy ADJ 0 root JJ
        to PART 8 mark TO
        take VERB 6 csubj VB
        trips NOUN 8 obj NNS trip
        . PUNCT 6 punct .""",
        set(),
        {("trips", "is easy from", "town"), ("trips", "are easy from", "town")},
    ),
    "e.g.": (
        """Teachers NOUN 2 nsubj NNS teacher
        set VERB 0 root VBD
        better ADJ 4 amod JJR good
        tasks NOUN 2 obj NNS task
        ( PUNCT 8 punct -LRB-
        e.g. ADV 8 advmod FW
        , PUNCT 6 punct ,
        sorting VERB 2 advcl VBG sort
        real ADJ 10 amod JJ
        objects NOUN 8 obj NNS object
        ) PUNCT 8 punct -RRB-
        . PUNCT 2 punct .""",
        {("Teachers", "set", "better tasks")},
        {("better tasks", "sorts", "real objects"), ("Teachers", "sort", "real objects")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_doer_is_found(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
