"""A subject keeps what it is about: "damage to the brain"."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

CASES = {
    "damage to": (
        """Damage NOUN 5 nsubj NN
        to ADP 4 case IN
        the DET 4 det DT
        brain NOUN 1 nmod NN
        causes VERB 0 root VBZ cause
        dementia NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("Damage to the brain", "causes", "dementia")},
        {("Damage", "causes", "dementia"), ("Damage", "to", "brain")},
    ),
    "changes in": (
        """Changes NOUN 4 nsubj NNS change
        in ADP 3 case IN
        diet NOUN 1 nmod NN
        reduce VERB 0 root VBP
        weight NOUN 4 obj NN
        . PUNCT 4 punct .""",
        {("Changes in diet", "reduce", "weight")},
        {("Changes", "reduce", "weight")},
    ),
    "in turn": (
        """These DET 2 det DT this
        changes NOUN 5 nsubj NNS change
        in ADP 4 case IN
        turn NOUN 2 nmod NN
        created VERB 0 root VBD create
        jobs NOUN 5 obj NNS job
        . PUNCT 5 punct .""",
        set(),
        {("changes in turn", "created", "jobs")},
    ),
    "a thing": (
        """The DET 2 det DT
        road NOUN 5 nsubj NN
        to ADP 4 case IN
        Bonn PROPN 2 nmod NNP
        crosses VERB 0 root VBZ cross
        the DET 7 det DT
        river NOUN 5 obj NN
        . PUNCT 5 punct .""",
        {("road", "crosses", "river")},
        {("road to Bonn", "crosses", "river")},
    ),
    "there is": (
        """There PRON 2 expl EX
        are VERB 0 root VBP be
        attractions NOUN 2 nsubj NNS attraction
        on ADP 6 case IN
        the DET 6 det DT
        island NOUN 3 nmod NN
        . PUNCT 2 punct .""",
        {("attractions", "on", "island")},
        set(),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_a_subject_that_relates_is_whole(name: str) -> None:
    spec, said, unsaid = CASES[name]
    found = set(triples(build(spec)))
    assert said <= found
    assert not unsaid & found
