"""A predicate that lists members, defines by its clause, or keeps its manner."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "types listed": (
        """The DET 4 det DT
        three NUM 4 nummod CD
        main ADJ 4 amod JJ
        types NOUN 10 nsubj NNS type
        of ADP 7 case IN
        cartilage NOUN 7 compound NN
        tissue NOUN 4 nmod NN
        are AUX 10 cop VBP be
        hyaline NOUN 10 compound NN
        cartilage NOUN 0 root NN
        , PUNCT 12 punct ,
        fibrocartilage NOUN 10 conj NN
        , PUNCT 16 punct ,
        and CCONJ 16 cc CC
        elastic ADJ 16 amod JJ
        cartilage NOUN 10 conj NN
        . PUNCT 10 punct .""",
        {("fibrocartilage", "is one of", "three main types of cartilage tissue")},
        {("three main types of cartilage tissue", "are", "fibrocartilage")},
    ),
    "people listed": (
        """His PRON 2 nmod:poss PRP$
        brothers NOUN 5 nsubj NNS brother
        were AUX 5 cop VBD be
        a DET 5 det DT
        baker NOUN 0 root NN
        and CCONJ 8 cc CC
        a DET 8 det DT
        nurse NOUN 5 conj NN
        . PUNCT 5 punct .""",
        {("baker", "was one of", "brothers")},
        {("brothers", "were", "baker")},
    ),
    "a kind described": (
        """Dogs NOUN 3 nsubj NNS dog
        are AUX 3 cop VBP be
        friends NOUN 0 root NNS friend
        and CCONJ 5 cc CC
        guards NOUN 3 conj NNS guard
        . PUNCT 3 punct .""",
        {("Dogs", "are", "friends")},
        {("friends", "is one of", "Dogs")},
    ),
    "a kind in the singular": (
        """Dogs NOUN 4 nsubj NNS dog
        are AUX 4 cop VBP be
        a DET 4 det DT
        friend NOUN 0 root NN
        and CCONJ 7 cc CC
        a DET 7 det DT
        guard NOUN 4 conj NN
        . PUNCT 4 punct .""",
        {("Dogs", "are", "friend")},
        {("friend", "is one of", "Dogs")},
    ),
    "a class that its clause defines": (
        """Bradycardia NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        the DET 4 det DT
        condition NOUN 0 root NN
        in ADP 6 case IN
        which PRON 9 obl WDT
        resting ADJ 8 amod JJ
        rate NOUN 9 nsubj NN
        drops VERB 4 acl:relcl VBZ drop
        below ADP 12 case IN
        60 NUM 12 nummod CD
        bpm NOUN 9 obl NN
        . PUNCT 4 punct .""",
        set(),
        {("Bradycardia", "is", "condition")},
    ),
    "not well received": (
        """These DET 2 det DT this
        ideas NOUN 6 nsubj:pass NNS idea
        were AUX 6 aux:pass VBD be
        not PART 6 advmod RB
        well ADV 6 advmod RB
        received VERB 0 root VBN receive
        by ADP 8 case IN
        Carol PROPN 6 obl:agent NNP
        Gilligan PROPN 8 flat NNP
        . PUNCT 6 punct .""",
        {("ideas", "were not well received by", "Carol Gilligan")},
        {("Carol Gilligan", "does not receive", "ideas")},
    ),
    "whose ally it was": (
        """Germany PROPN 3 nmod:poss NNP
        's PART 1 case POS
        ally NOUN 9 nsubj NN
        , PUNCT 7 punct ,
        the DET 7 det DT
        Soviet ADJ 7 amod NNP
        Union PROPN 3 appos NNP
        , PUNCT 3 punct ,
        attacked VERB 0 root VBD attack
        Poland PROPN 9 obj NNP
        . PUNCT 9 punct .""",
        {("Soviet Union", "is ally of", "Germany"), ("Soviet Union", "attacked", "Poland")},
        {("Germany's ally", "is", "Soviet Union")},
    ),
    "the first time": (
        """This PRON 5 nsubj DT
        was AUX 5 cop VBD be
        the DET 5 det DT
        first ADJ 5 amod JJ
        time NOUN 0 root NN
        Jarrett PROPN 8 nsubj NNP
        had AUX 8 aux VBD have
        thought VERB 5 acl:relcl VBN think
        about ADP 10 case IN
        college NOUN 8 obl NN
        . PUNCT 5 punct .""",
        {("Jarrett", "had thought about", "college")},
        {("Jarrett", "had thought", "first time")},
    ),
    "names that have": (
        """Bans NOUN 2 nsubj NNS Ban
        came VERB 0 root VBD come
        early ADV 2 advmod RB
        in ADP 5 case IN
        countries NOUN 2 obl NNS country
        with ADP 9 case IN
        large ADJ 9 amod JJ
        Protestant ADJ 9 amod JJ
        churches NOUN 5 nmod NNS church
        , PUNCT 13 punct ,
        such ADJ 13 case JJ
        as ADP 11 fixed IN
        Finland PROPN 9 nmod NNP
        . PUNCT 2 punct .""",
        {("Finland", "is an example of", "countries")},
        set(),
    ),
    "prevented from whom": (
        """The DET 2 det DT
        acid NOUN 3 nsubj NN
        prevents VERB 0 root VBZ prevent
        infection NOUN 3 obj NN
        from ADP 6 case IN
        pathogens NOUN 3 obl NNS pathogen
        . PUNCT 3 punct .""",
        {("acid", "prevents", "infection")},
        {("infection", "prevented from", "pathogens")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_predicates_say_it_whole(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
