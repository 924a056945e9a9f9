"""What "these", "another", "including" and brackets speak of."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "another": (
        """Another DET 3 det DT
        pressing ADJ 3 amod JJ
        issue NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        opioid ADJ 6 compound JJ
        abuse NOUN 0 root NN
        . PUNCT 6 punct .""",
        {("opioid abuse", "is", "pressing issue")},
        {("pressing issue", "is", "opioid abuse")},
    ),
    "newer": (
        """A DET 4 det DT
        more ADV 3 advmod RBR
        recent ADJ 4 amod JJ
        method NOUN 6 nsubj NN
        is AUX 6 cop VBZ be
        surgery NOUN 0 root NN
        . PUNCT 6 punct .""",
        {("surgery", "is", "more recent method")},
        {("more recent method", "is", "surgery")},
    ),
    "including": (
        """There PRON 2 expl EX
        are VERB 0 root VBP be
        other ADJ 4 amod JJ
        factors NOUN 2 nsubj NNS factor
        that PRON 6 nsubj WDT
        have VERB 4 acl:relcl VBP
        an DET 8 det DT a
        impact NOUN 6 obj NN
        on ADP 10 case IN
        health NOUN 8 nmod NN
        as ADV 6 advmod RB
        well ADV 11 fixed RB
        , PUNCT 15 punct ,
        including VERB 15 case VBG include
        age NOUN 6 obl NN
        , PUNCT 17 punct ,
        diet NOUN 15 conj NN
        , PUNCT 20 punct ,
        and CCONJ 20 cc CC
        stress NOUN 15 conj NN
        . PUNCT 2 punct .""",
        {("factors", "includes", "age"), ("factors", "includes", "stress")},
        {("impact", "includes", "age")},
    ),
    "semicolon": (
        """There PRON 2 expl EX
        are VERB 0 root VBP be
        levels NOUN 2 nsubj NNS level
        of ADP 6 case IN
        various ADJ 6 amod JJ
        ions NOUN 3 nmod NNS ion
        including VERB 8 case VBG include
        calcium NOUN 6 nmod NN
        , PUNCT 10 punct ,
        potassium NOUN 8 conj NN
        , PUNCT 13 punct ,
        and CCONJ 13 cc CC
        sodium NOUN 8 conj NN
        ; PUNCT 16 punct :
        body NOUN 16 compound NN
        temperature NOUN 8 conj NN
        ; PUNCT 18 punct :
        hypoxia NOUN 8 conj NN
        ; PUNCT 22 punct :
        and CCONJ 22 cc CC
        pH NOUN 22 compound NN
        balance NOUN 8 conj NN
        . PUNCT 2 punct .""",
        {("ions", "includes", "calcium")},
        {("ions", "includes", "body temperature")},
    ),
    "or": (
        """The DET 2 det DT
        stars NOUN 3 nsubj NNS star
        form VERB 0 root VBP
        a DET 6 det DT
        spherical ADJ 6 amod JJ
        halo NOUN 3 obj NN
        ( PUNCT 9 punct -LRB-
        or CCONJ 9 cc CC
        cloud NOUN 6 conj NN
        ) PUNCT 9 punct -RRB-
        . PUNCT 3 punct .""",
        {("spherical halo", "is also called", "cloud")},
        {("stars", "form", "cloud")},
    ),
    "and": (
        """They PRON 2 nsubj PRP
        lost VERB 0 root VBD lose
        personal ADJ 4 amod JJ
        property NOUN 2 obj NN
        ( PUNCT 6 punct -LRB-
        houses NOUN 4 appos NNS house
        and CCONJ 8 cc CC
        land NOUN 6 conj NN
        ) PUNCT 6 punct -RRB-
        . PUNCT 2 punct .""",
        {("personal property", "includes", "houses"), ("personal property", "includes", "land")},
        {("personal property", "is", "houses")},
    ),
    "behind bracket": (
        """They PRON 2 nsubj PRP
        emphasized VERB 0 root VBD emphasize
        attributions NOUN 2 obj NNS attribution
        ( PUNCT 9 punct -LRB-
        i.e. ADV 9 advmod RB
        , PUNCT 5 punct ,
        a DET 9 det DT
        mental ADJ 9 amod JJ
        explanation NOUN 3 appos NN
        ) PUNCT 9 punct -RRB-
        that PRON 12 nsubj WDT
        fostered VERB 3 acl:relcl VBD foster
        hope NOUN 12 obj NN
        . PUNCT 2 punct .""",
        {("attributions", "fostered", "hope")},
        {("mental explanation", "fostered", "hope")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_lists_and_brackets(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
