"""The amount a claim states is a field of its evidence, as it stands in the text."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

CASES = {
    "of the object": (
        """Galaxies NOUN 2 nsubj NNS galaxy
        contain VERB 0 root VBP contain
        about ADV 5 advmod RB
        200 NUM 5 compound CD
        billion NUM 6 nummod CD
        stars NOUN 2 obj NNS star
        . PUNCT 2 punct""",
        "about 200 billion stars",
    ),
    "a share of the subject": (
        """Roughly ADV 2 advmod RB
        40 NUM 3 nummod CD
        percent NOUN 6 nsubj NN
        of ADP 5 case
        patients NOUN 3 nmod NNS patient
        need VERB 0 root VBP need
        surgery NOUN 6 obj NN
        . PUNCT 6 punct""",
        "Roughly 40 percent of patients",
    ),
    "a rate": (
        """Caches NOUN 2 nsubj NNS cache
        use VERB 0 root VBP use
        320 NUM 4 nummod CD
        KB NOUN 2 obj NN
        per ADP 6 case
        token NOUN 4 nmod NN
        . PUNCT 2 punct""",
        "320 KB per token",
    ),
    "the year of a name": (
        """The DET 3 det
        1920 NUM 3 nummod CD
        Treaty PROPN 4 nsubj NNP
        ended VERB 0 root VBD end
        wars NOUN 4 obj NNS war
        . PUNCT 4 punct""",
        None,
    ),
    "the number of a name": (
        """Voyager PROPN 3 nsubj NNP
        2 NUM 1 nummod CD
        passed VERB 0 root VBD pass
        Neptune PROPN 3 obj NNP
        . PUNCT 3 punct""",
        None,
    ),
    "the place in a formula": (
        """Enzymes NOUN 2 nsubj NNS enzyme
        need VERB 0 root VBP need
        a DET 5 det
        3'-OH NUM 5 nummod CD
        group NOUN 2 obj NN
        . PUNCT 2 punct""",
        None,
    ),
    "a number as predicate": (
        """Today ADV 5 advmod RB
        the DET 3 det
        wage NOUN 5 nsubj NN
        is AUX 5 cop VBZ be
        $ SYM 0 root $
        7 NUM 5 nummod CD
        . PUNCT 5 punct""",
        "$ 7",
    ),
    "most of the subject": (
        """Most ADJ 2 amod JJS
        residents NOUN 3 nsubj NNS resident
        reject VERB 0 root VBP reject
        plans NOUN 3 obj NNS plan
        . PUNCT 3 punct""",
        "Most residents",
    ),
    "a majority": (
        """A DET 2 det
        majority NOUN 5 nsubj NN
        of ADP 4 case
        voters NOUN 2 nmod NNS voter
        reject VERB 0 root VBP reject
        plans NOUN 5 obj NNS plan
        . PUNCT 5 punct""",
        "A majority of voters",
    ),
    "many of a passive subject": (
        """Many ADJ 6 nsubj:pass JJ
        of ADP 4 case
        the DET 4 det
        fish NOUN 1 nmod NN
        were AUX 6 aux:pass VBD be
        caught VERB 0 root VBN catch
        by ADP 8 case
        trawlers NOUN 6 obl:agent NNS trawler
        . PUNCT 6 punct""",
        "Many of the fish",
    ),
    "many of the object": (
        """Caches NOUN 2 nsubj NNS cache
        hold VERB 0 root VBP hold
        many ADJ 4 amod JJ
        keys NOUN 2 obj NNS key
        . PUNCT 2 punct""",
        None,
    ),
    "none": (
        """Caches NOUN 2 nsubj NNS cache
        save VERB 0 root VBP save
        energy NOUN 2 obj NN
        . PUNCT 2 punct""",
        None,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_quantity_of_a_claim(name: str) -> None:
    spec, expected = CASES[name]
    annotated = build(spec)
    claim = extract(annotated).relations[0]
    assert claim.evidence.quantity == expected
    assert expected is None or expected in annotated.document.text


def test_a_clause_of_the_noun_speaks_of_all_of_them() -> None:
    annotated = build(
        """One NUM 7 nsubj CD
        of ADP 4 case IN
        the DET 4 det DT
        mills NOUN 1 nmod NNS mill
        grinding VERB 4 acl VBG grind
        corn NOUN 5 obj NN
        needs VERB 0 root VBZ need
        new ADJ 9 amod JJ
        sails NOUN 7 obj NNS sail
        . PUNCT 7 punct"""
    )
    found = {
        (r.predicate.label, r.object.name): r.evidence.quantity
        for r in extract(annotated).relations
    }
    assert found[("grind", "corn")] is None
    assert found[("need", "new sails")] == "One of the mills"


def test_not_a_few_are_many() -> None:
    annotated = build(
        """Not PART 5 advmod RB not
        a DET 4 det DT
        few ADJ 4 amod JJ
        farmers NOUN 5 nsubj NNS farmer
        grow VERB 0 root VBP grow
        oats NOUN 5 obj NNS oat
        . PUNCT 5 punct"""
    )
    assert [r.negated for r in extract(annotated).relations] == [False]
