"""What something is seen as is no second object."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.as_objects import mend_as_object

SPEC = """Critics NOUN 2 nsubj NNS critic
see VERB 0 root VBP
models NOUN 2 obj NNS model
as ADP 5 advmod IN
bright ADJ 8 amod JJ
but CCONJ 7 cc CC
frail ADJ 5 conj JJ
ghosts NOUN 2 obj NNS ghost
. PUNCT 2 punct ."""


def test_it_is_what_they_are_seen_as() -> None:
    [sentence] = build(SPEC).sentences
    mend_as_object(sentence)
    ghosts = sentence.words[7]
    assert ghosts.role == "obl"
    assert [c.text for c in ghosts.children_of("case")] == ["as"]


@pytest.mark.parametrize(
    ("old", "new"), [("as ADP 5", "so ADV 5"), ("models NOUN 2 obj", "models NOUN 2 obl")]
)
def test_elsewhere_it_stays_an_object(old: str, new: str) -> None:
    [sentence] = build(SPEC.replace(old, new)).sentences
    mend_as_object(sentence)
    assert sentence.words[7].role == "obj"
