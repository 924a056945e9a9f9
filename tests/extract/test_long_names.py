"""Names of several words are never cut inside."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "title as subject": (
        """The PROPN 2 det NNP The
        Last PROPN 6 nsubj NNP Last
        of ADP 5 case IN
        the DET 5 det DT
        Buccaneers PROPN 2 nmod NNPS Buccaneer
        inspired VERB 0 root VBD inspire
        two NUM 8 nummod CD
        films NOUN 6 obj NNS film
        . PUNCT 6 punct .""",
        {("Last of the Buccaneers", "inspired", "two films")},
        set(),
    ),
    "of and of": (
        """The DET 2 det DT
        Critique NOUN 8 nsubj NN
        of ADP 5 case IN
        the DET 5 det DT
        Doctrine PROPN 2 nmod NNP Doctrine
        of ADP 7 case IN
        Signs PROPN 5 nmod NNPS Sign
        appeared VERB 0 root VBD appear
        in ADP 10 case IN
        Leipzig PROPN 8 obl NNP Leipzig
        . PUNCT 8 punct .""",
        {("Critique of the Doctrine of Signs", "appeared in", "Leipzig")},
        set(),
    ),
    "an office": (
        """The DET 2 det DT
        Ministry PROPN 7 nsubj NNP Ministry
        of ADP 4 case IN
        Food PROPN 2 nmod NNP Food
        and CCONJ 6 cc CC
        Agriculture PROPN 2 conj NNP Agriculture
        banned VERB 0 root VBD ban
        the DET 9 det DT
        import NOUN 7 obj NN
        . PUNCT 7 punct .""",
        {("Ministry of Food and Agriculture", "banned", "import")},
        {("Agriculture", "banned", "import")},
    ),
    "an office for": (
        """The DET 2 det DT
        Office PROPN 10 nsubj NNP Office
        of ADP 6 case IN
        the DET 6 det DT
        High ADJ 6 amod JJ High
        Commissioner PROPN 2 nmod NNP Commissioner
        for ADP 9 case IN
        Human ADJ 9 amod NNP Human
        Rights PROPN 6 nmod NNPS Right
        criticized VERB 0 root VBD criticize
        the DET 12 det DT
        law NOUN 10 obj NN
        . PUNCT 10 punct .""",
        {("Office of the High Commissioner for Human Rights", "criticized", "law")},
        set(),
    ),
    "joined inside": (
        """Congress PROPN 2 nsubj NNP Congress
        created VERB 0 root VBD create
        the DET 4 det DT
        Department PROPN 2 obj NNP Department
        of ADP 6 case IN
        Commerce PROPN 4 nmod NNP Commerce
        and CCONJ 8 cc CC
        Labor PROPN 6 conj NNP Labor
        . PUNCT 2 punct .""",
        {("Congress", "created", "Department of Commerce and Labor")},
        {("Department", "of", "Commerce")},
    ),
    "a common noun before": (
        """The DET 2 det DT
        opening NOUN 9 nsubj NN
        of ADP 5 case IN
        the DET 5 det DT
        Museum PROPN 2 nmod NNP Museum
        of ADP 8 case IN
        Danish ADJ 8 amod NNP Danish
        Art PROPN 5 nmod NNP Art
        attracted VERB 0 root VBD attract
        crowds NOUN 9 obj NNS crowd
        . PUNCT 9 punct .""",
        {("opening of the Museum of Danish Art", "attracted", "crowds")},
        {("opening of the Museum", "attracted", "crowds")},
    ),
    "long before a name": (
        """The DET 4 det DT
        slow ADJ 4 amod JJ
        official ADJ 4 amod JJ
        approval NOUN 10 nsubj NN
        of ADP 7 case IN
        the DET 7 det DT
        Republic PROPN 4 nmod NNP Republic
        of ADP 9 case IN
        Kosovo PROPN 7 nmod NNP Kosovo
        surprised VERB 0 root VBD surprise
        diplomats NOUN 10 obj NNS diplomat
        . PUNCT 10 punct .""",
        {("slow official approval of the Republic of Kosovo", "surprised", "diplomats")},
        set(),
    ),
    "versus": (
        """The DET 3 det DT
        Supreme ADJ 3 amod NNP Supreme
        Court PROPN 4 nsubj NNP Court
        decided VERB 0 root VBD decide
        Brown PROPN 7 amod NNP Brown
        v. X 7 case NN
        Board PROPN 4 obj NNP Board
        of ADP 9 case IN
        Education PROPN 7 nmod NNP Education
        . PUNCT 4 punct .""",
        {("Supreme Court", "decided", "Brown v. Board of Education")},
        set(),
    ),
    "hyphens": (
        """The DET 2 det DT
        act NOUN 3 nsubj NN
        banned VERB 0 root VBD ban
        federal ADJ 5 amod JJ
        recognition NOUN 3 obj NN
        of ADP 10 case IN
        same ADJ 9 amod JJ
        - PUNCT 7 punct HYPH
        sex NOUN 10 compound NN
        unions NOUN 5 nmod NNS union
        . PUNCT 3 punct .""",
        {("act", "banned", "federal recognition of same-sex unions")},
        {("act", "banned", "federal recognition")},
    ),
    "king of two countries": (
        """The DET 2 det DT
        king NOUN 7 nsubj NN
        of ADP 4 case IN
        France PROPN 2 nmod NNP France
        and CCONJ 6 cc CC
        Navarre PROPN 4 conj NNP Navarre
        fled VERB 0 root VBD flead
        to ADP 9 case IN
        Turin PROPN 7 obl NNP Turin
        . PUNCT 7 punct .""",
        {("king of France and Navarre", "fled to", "Turin")},
        {("king", "of", "France"), ("king", "of", "Navarre")},
    ),
    "common nouns": (
        """The DET 2 det DT
        price NOUN 9 nsubj NN
        of ADP 5 case IN
        the DET 5 det DT
        bread NOUN 2 nmod NN
        of ADP 8 case IN
        the DET 8 det DT
        poor ADJ 5 nmod JJ
        doubled VERB 0 root VBD double
        the DET 11 det DT
        deficit NOUN 9 obj NN
        . PUNCT 9 punct .""",
        set(),
        {("price of the bread of the poor", "doubled", "deficit")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_a_name_is_one_end(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
