"""Rules that few texts meet, each with a case in which it speaks or keeps quiet."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "a title that begins with an adjective": (
        """Readers NOUN 2 nsubj NNS reader
        praise VERB 0 root VBP
        The DET 4 det DT
        Last ADJ 2 obj JJ
        of ADP 7 case
        the DET 7 det DT
        Shepherds PROPN 4 nmod NNPS
        . PUNCT 2 punct""",
        {("Readers", "praise", "Last of the Shepherds")},
        set(),
    ),
    "the poor are people": (
        """Laws NOUN 2 nsubj NNS law
        shield VERB 0 root VBP
        the DET 4 det DT
        poor ADJ 2 obj JJ
        . PUNCT 2 punct""",
        {("Laws", "shield", "poor")},
        set(),
    ),
    "a quality without an article is nobody": (
        """Laws NOUN 2 nsubj NNS law
        shield VERB 0 root VBP
        poor ADJ 2 obj JJ
        . PUNCT 2 punct""",
        set(),
        {("Laws", "shield", "poor")},
    ),
    "items of a list are no appositions": (
        """Floods NOUN 2 nsubj NNS flood
        followed VERB 0 root VBD follow
        the DET 4 det DT
        war NOUN 2 obj NN
        , PUNCT 7 punct
        the DET 7 det DT
        drought NOUN 4 appos NN
        , PUNCT 10 punct
        the DET 10 det DT
        strike NOUN 7 conj NN
        and CCONJ 12 cc
        fires NOUN 7 conj NNS fire
        . PUNCT 2 punct""",
        set(),
        {("war", "is", "drought"), ("war", "is", "strike"), ("war", "is", "fires")},
    ),
    "a person may be two things": (
        """Ann PROPN 7 nsubj NNP
        , PUNCT 4 punct
        a DET 4 det DT
        lawyer NOUN 1 appos NN
        and CCONJ 6 cc
        farmer NOUN 4 conj NN
        grew VERB 0 root VBD grow
        rye NOUN 7 obj NN
        . PUNCT 7 punct""",
        {("Ann", "is", "lawyer"), ("Ann", "is", "farmer")},
        set(),
    ),
    "what is sown does not sow": (
        """The DET 2 det DT
        seeds NOUN 7 nsubj NNS seed
        which PRON 4 obj WDT
        sow VERB 2 acl:relcl VB
        in ADP 6 case
        fields NOUN 4 obl NNS field
        feed VERB 0 root VBP
        birds NOUN 7 obj NNS bird
        . PUNCT 7 punct""",
        {("seeds", "feed", "birds"), ("seeds", "sown in", "fields")},
        {("seeds", "sow seeds in", "fields"), ("seeds", "sow in", "fields")},
    ),
    "who is busy shaping bowls is no bowl": (
        """Potters NOUN 5 nsubj NNS potter
        were AUX 5 cop VBD be
        busy ADJ 5 amod JJ
        shaping VERB 5 amod VBG shape
        bowls NOUN 0 root NNS bowl
        . PUNCT 5 punct""",
        set(),
        {("Potters", "were", "bowls"), ("Potters", "were", "busy shaping bowls")},
    ),
    "what a class is for is said of the subject": (
        """Rill NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        an DET 5 det DT
        old ADJ 5 amod JJ
        recipe NOUN 0 root NN
        for ADP 7 case
        bread NOUN 5 nmod NN
        . PUNCT 5 punct""",
        {("Rill", "is old recipe for", "bread")},
        {("old recipe", "for", "bread")},
    ),
    "there is and is": (
        """No DET 2 det DT
        frost NOUN 4 nsubj NN
        is AUX 4 cop VBZ be
        severe ADJ 0 root JJ
        in ADP 6 case
        valleys NOUN 2 nmod NNS valley
        . PUNCT 4 punct""",
        set(),
        {("frost", "is not in", "valleys"), ("frost", "in", "valleys")},
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_what_is_said_and_what_is_not(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found


def test_a_heading_with_a_dash_equates_nothing() -> None:
    spec = """Geology NOUN 0 root NN
    – PUNCT 3 punct
    rocks NOUN 1 appos NNS rock"""
    heading: list[tuple[str, int | None]] = [("heading", None)]
    paragraph: list[tuple[str, int | None]] = [("paragraph", None)]
    assert ("Geology", "is", "rocks") not in triples(build(spec, blocks=heading))
    assert ("Geology", "is", "rocks") in triples(build(spec, blocks=paragraph))
