"""Superlatives and what a claim is said of only within bounds, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.extract import find_candidates

CASES = {
    "superlative with domain": (
        """Kotor PROPN 5 nsubj NNP Kotor
        is AUX 5 cop VBZ be
        the DET 5 det DT
        largest ADJ 5 amod JJS large
        town NOUN 0 root NN
        on ADP 8 case IN
        the DET 8 det DT
        bay NOUN 5 nmod NN
        . PUNCT 5 punct .""",
        {("Kotor", "is largest town on", "bay")},
        {("Kotor", "is", "largest town")},
    ),
    "most with domain": (
        """Iron NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        the DET 6 det DT
        most ADV 5 advmod RBS
        common ADJ 6 amod JJ
        metal NOUN 0 root NN
        on ADP 8 case IN
        Earth PROPN 6 nmod NNP Earth
        . PUNCT 6 punct .""",
        {("Iron", "is most common metal on", "Earth")},
        {("Iron", "is", "common metal"), ("Iron", "is metal on", "Earth")},
    ),
    "superlative alone": (
        """Rhode PROPN 2 compound NNP Rhode
        Island PROPN 6 nsubj NNP Island
        is AUX 6 cop VBZ be
        the DET 6 det DT
        smallest ADJ 6 amod JJS small
        state NOUN 0 root NN
        . PUNCT 6 punct .""",
        {("Rhode Island", "is", "smallest state")},
        set(),
    ),
    "first to": (
        """Ada PROPN 5 nsubj NNP Ada
        was AUX 5 cop VBD be
        the DET 5 det DT
        first ADJ 5 amod JJ
        person NOUN 0 root NN
        to PART 7 mark TO
        publish VERB 5 acl VB
        an DET 9 det DT a
        algorithm NOUN 7 obj NN
        . PUNCT 5 punct .""",
        {("Ada", "was", "first person to publish an algorithm")},
        {("Ada", "was", "first person")},
    ),
    "first to, long": (
        """Ada PROPN 5 nsubj NNP Ada
        was AUX 5 cop VBD be
        the DET 5 det DT
        first ADJ 5 amod JJ
        person NOUN 0 root NN
        to PART 7 mark TO
        publish VERB 5 acl VB
        a DET 12 det DT
        long ADJ 12 amod JJ
        and CCONJ 11 cc CC
        careful ADJ 9 conj JJ
        description NOUN 7 obj NN
        of ADP 16 case IN
        such DET 16 det:predet PDT
        an DET 16 det DT a
        algorithm NOUN 12 nmod NN
        . PUNCT 5 punct .""",
        set(),
        {("Ada", "was", "first person")},
    ),
    "became the first": (
        """Two NUM 2 nummod CD
        pilots NOUN 6 nsubj NNS pilot
        were AUX 6 cop VBD be
        the DET 6 det DT
        first ADJ 6 amod JJ
        humans NOUN 0 root NNS human
        to PART 8 mark TO
        cross VERB 6 acl VB
        the DET 10 det DT
        strait NOUN 8 obj NN
        . PUNCT 6 punct .""",
        {("Two pilots", "were", "first humans to cross the strait")},
        {("Two pilots", "were", "first humans")},
    ),
    "relational noun": (
        """Rust NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det DT
        slow ADJ 5 amod JJ
        form NOUN 0 root NN
        of ADP 7 case IN
        decay NOUN 5 nmod NN
        . PUNCT 5 punct .""",
        {("Rust", "is slow form of", "decay")},
        {("Rust", "is", "slow form")},
    ),
    "class noun": (
        """Senet PROPN 4 nsubj NNP Senet
        was AUX 4 cop VBD be
        a DET 4 det DT
        game NOUN 0 root NN
        of ADP 6 case IN
        chance NOUN 4 nmod NN
        . PUNCT 4 punct .""",
        {("Senet", "was", "game"), ("Senet", "was game of", "chance")},
        set(),
    ),
    "relational apposition": (
        """Chaturanga PROPN 8 nsubj NNP Chaturanga
        , PUNCT 4 punct ,
        the DET 4 det DT
        precursor NOUN 1 appos NN
        of ADP 6 case IN
        chess NOUN 4 nmod NN
        , PUNCT 8 punct ,
        spread VERB 0 root VBD
        to ADP 10 case IN
        Persia PROPN 8 obl NNP Persia
        . PUNCT 8 punct .""",
        {("Chaturanga", "is precursor of", "chess")},
        {("Chaturanga", "is", "precursor")},
    ),
    "alone": (
        """Pleasure NOUN 5 nsubj NN
        alone ADV 1 advmod RB
        does AUX 5 aux VBZ do
        not PART 5 advmod RB
        satisfy VERB 0 root VB
        critics NOUN 5 obj NNS critic
        . PUNCT 5 punct .""",
        {("Pleasure alone", "does not satisfy", "critics")},
        {("Pleasure", "does not satisfy", "critics")},
    ),
    "the emergence of the view": (
        """The DET 2 det DT
        emergence NOUN 8 nsubj NN
        of ADP 5 case IN
        the DET 5 det DT
        view NOUN 2 nmod NN
        called VERB 5 acl VBN call
        stoicism NOUN 6 xcomp NN
        changed VERB 0 root VBD change
        Rome PROPN 8 obj NNP Rome
        . PUNCT 8 punct .""",
        set(),
        {("emergence of the view", "is called", "stoicism")},
    ),
    "sponsors of the law": (
        """Sponsors NOUN 10 nsubj NNS sponsor
        of ADP 4 case IN
        the DET 4 det DT
        law NOUN 1 nmod NN
        known VERB 4 acl VBN know
        as ADP 9 case IN
        the DET 9 det DT
        Corn PROPN 9 compound NNP Corn
        Act PROPN 5 obl NNP Act
        left VERB 0 root VBD leave
        parliament NOUN 10 obj NN
        . PUNCT 10 punct .""",
        {("law", "is known as", "Corn Act")},
        {("Sponsors of the law", "are known as", "Corn Act")},
    ),
    "a phase": (
        """Sleep NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        a DET 5 det DT
        resting ADJ 5 amod JJ
        phase NOUN 0 root NN
        of ADP 8 case IN
        the DET 8 det DT
        cell NOUN 5 nmod NN
        . PUNCT 5 punct .""",
        {("Sleep", "is", "resting phase")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_bounds_stay(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_a_denied_superlative_with_its_clause_stays_denied() -> None:
    spec = """Moss NOUN 4 nsubj NN
    is AUX 4 cop VBZ be
    a DET 4 det DT
    plant NOUN 0 root NN
    , PUNCT 9 punct
    not PART 9 advmod
    the DET 9 det DT
    first ADJ 9 amod JJ
    organism NOUN 4 conj NN
    to PART 11 mark
    colonise VERB 9 acl VB
    land NOUN 11 obj NN
    . PUNCT 4 punct"""
    found = {c.object.mention.name: c.negated for c in find_candidates(build(spec))}
    assert found["plant"] is False
    assert found["first organism to colonise land"] is True
