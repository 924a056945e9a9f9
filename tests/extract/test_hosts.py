"""What an apposition, example, bracket or relative clause belongs to, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "an era is no apposition": (
        [
            """The DET 2 det
            pirates NOUN 3 nsubj NNS pirate
            sailed VERB 0 root VBD sail
            in ADP 7 case
            the DET 7 det
            14th ADJ 7 amod JJ
            century NOUN 3 obl NN
            BC PROPN 7 appos NNP BC
            . PUNCT 3 punct""",
        ],
        set(),
        {("14th century", "is", "BC")},
    ),
    "what follows a fronted phrase is the subject": (
        [
            """In ADP 3 case
            the DET 3 det
            treatise NOUN 9 obl NN
            ( PUNCT 5 punct
            1739 NUM 3 nmod:unmarked CD
            ) PUNCT 5 punct
            , PUNCT 8 punct
            Hume PROPN 3 appos NNP Hume
            doubts VERB 0 root VBZ doubt
            causes NOUN 9 obj NNS cause
            . PUNCT 9 punct""",
        ],
        set(),
        {("treatise", "is", "Hume")},
    ),
    "a bracket completes a name": (
        [
            """Workers NOUN 2 nsubj NNS worker
            praised VERB 0 root VBD praise
            Anna PROPN 2 obj NNP Anna
            [ PUNCT 5 punct
            Berg PROPN 3 appos NNP Berg
            ] PUNCT 5 punct
            . PUNCT 2 punct""",
        ],
        {("Workers", "praised", "Anna")},
        {("Anna", "is", "Berg")},
    ),
    "like compares two names": (
        [
            """Kant PROPN 6 nsubj NNP Kant
            , PUNCT 4 punct
            like ADP 4 case
            Hume PROPN 1 nmod NNP Hume
            , PUNCT 1 punct
            read VERB 0 root VBD
            Newton PROPN 6 obj NNP Newton
            . PUNCT 6 punct""",
        ],
        {("Kant", "read", "Newton")},
        {("Hume", "is an example of", "Kant")},
    ),
    "like gives examples of a class": (
        [
            """Children NOUN 2 nsubj NNS Children
            play VERB 0 root VBP
            games NOUN 2 obj NNS game
            like ADP 5 case
            Go PROPN 3 nmod NNP
            . PUNCT 2 punct""",
        ],
        {("Go", "is an example of", "games")},
        set(),
    ),
    "somebody's own thing is no class": (
        [
            """Children NOUN 2 nsubj NNS Children
            have VERB 0 root VBP
            traits NOUN 2 obj NNS trait
            inherited VERB 3 acl VBN inherit
            from ADP 7 case
            their PRON 7 nmod:poss PRP$
            parents NOUN 4 obl NNS parent
            , PUNCT 11 punct
            such ADJ 11 case JJ
            as ADP 9 fixed
            height NOUN 7 nmod NN
            . PUNCT 2 punct""",
        ],
        {("height", "is an example of", "traits")},
        {("height", "is an example of", "parents")},
    ),
    "a bare plural is a class": (
        [
            """Doctors NOUN 2 nsubj NNS doctor
            treat VERB 0 root VBP
            cells NOUN 2 obj NNS cell
            infected VERB 3 acl VBN infect
            with ADP 6 case
            viruses NOUN 4 obl NNS virus
            , PUNCT 10 punct
            such ADJ 10 case JJ
            as ADP 8 fixed
            influenza NOUN 6 nmod NN
            . PUNCT 2 punct""",
        ],
        {("influenza", "is an example of", "viruses")},
        {("influenza", "is an example of", "cells")},
    ),
    "a bracket belongs to the word before it": (
        [
            """Children NOUN 2 nsubj NNS Children
            play VERB 0 root VBP
            Go PROPN 2 obj NNP Go
            and CCONJ 5 cc
            Xiangqi PROPN 3 conj NNP Xiangqi
            ( PUNCT 8 punct
            Chinese ADJ 8 amod JJ Chinese
            Chess NOUN 3 appos NN
            ) PUNCT 8 punct
            . PUNCT 2 punct""",
        ],
        {("Xiangqi", "is", "Chinese Chess")},
        {("Go", "is", "Chinese Chess")},
    ),
    "a domain is nobody": (
        [
            """The DET 2 det
            island NOUN 5 nsubj NN
            is AUX 5 cop VBZ be
            the DET 5 det
            domain NOUN 0 root NN
            of ADP 8 case
            a DET 8 det
            tribe NOUN 5 nmod NN
            who PRON 10 nsubj WP
            guard VERB 5 acl:relcl VBP
            forests NOUN 10 obj NNS forest
            . PUNCT 5 punct""",
        ],
        {("tribe", "guard", "forests")},
        {("domain", "guard", "forests")},
    ),
    "who may reach over a thing": (
        [
            """Patients NOUN 8 nsubj NNS patient
            with ADP 4 case
            the DET 4 det
            illness NOUN 1 nmod NN
            who PRON 6 nsubj WP
            praised VERB 4 acl:relcl VBD praise
            nurses NOUN 6 obj NNS nurse
            recovered VERB 0 root VBN recover
            . PUNCT 8 punct""",
        ],
        {("Patients", "praised", "nurses")},
        {("illness", "praised", "nurses")},
    ),
    "the nearest thing is known as": (
        [
            """The DET 2 det
            city NOUN 3 nsubj NN
            saw VERB 0 root VBD see
            a DET 5 det
            revolution NOUN 3 obj NN
            with ADP 8 case
            the DET 8 det
            invention NOUN 5 nmod NN
            of ADP 11 case
            the DET 11 det
            loom NOUN 8 nmod NN
            , PUNCT 14 punct
            also ADV 14 advmod RB
            known VERB 5 acl VBN know
            as ADP 18 case
            the DET 18 det
            clattering ADJ 18 compound NN
            frame NOUN 14 obl NN
            . PUNCT 3 punct""",
        ],
        {("loom", "is known as", "clattering frame")},
        {("revolution", "is known as", "clattering frame")},
    ),
    "a branch is called": (
        [
            """The DET 2 det
            court NOUN 3 nsubj NN
            needs VERB 0 root VBZ need
            a DET 5 det
            branch NOUN 3 obj NN
            of ADP 7 case
            law NOUN 5 nmod NN
            , PUNCT 9 punct
            called VERB 5 acl VBN call
            equity NOUN 9 xcomp NN
            . PUNCT 3 punct""",
        ],
        {("branch of law", "is called", "equity")},
        {("law", "is called", "equity")},
    ),
    "what comes later has no part in it": (
        [
            """The DET 2 det
            town NOUN 3 nsubj NN
            owns VERB 0 root VBZ own
            the DET 5 det
            dam NOUN 3 obj NN
            , PUNCT 8 punct
            which PRON 8 nsubj WDT
            feeds VERB 5 acl:relcl VBZ feed
            the DET 10 det
            mill NOUN 8 obj NN
            , PUNCT 14 punct
            and CCONJ 14 cc
            the DET 14 det
            weir NOUN 5 conj NN
            . PUNCT 3 punct""",
        ],
        {("dam", "feeds", "mill")},
        {("weir", "feeds", "mill")},
    ),
    "raiders are men and actions are not": (
        [
            """The DET 2 det
            town NOUN 3 nsubj NN
            feared VERB 0 root VBD fear
            the DET 5 det
            actions NOUN 3 obj NNS action
            of ADP 7 case
            raiders NOUN 5 nmod NNS raider
            – PUNCT 9 punct
            men NOUN 5 appos NNS man
            who PRON 11 nsubj WP
            burned VERB 9 acl:relcl VBD burn
            farms NOUN 11 obj NNS farm
            . PUNCT 3 punct""",
        ],
        {("raiders", "is", "men")},
        {("actions of raiders", "is", "men"), ("actions", "is", "men")},
    ),
    "who is busy is no bowl": (
        [
            """Potters NOUN 5 nsubj NNS potter
            were AUX 5 cop VBD be
            busy ADJ 5 amod JJ
            shaping NOUN 5 compound NN shape
            bowls NOUN 0 root NNS bowl
            . PUNCT 5 punct""",
        ],
        set(),
        {("Potters", "were", "bowls")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_belongs_to_what(name: str) -> None:
    specs, said, unsaid = CASES[name]
    found = set(triples(build(*specs)))
    assert said <= found
    assert not unsaid & found
