"""What stands for an object inside a label, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.extract.phrases.shown_nouns import compound_name


@pytest.mark.parametrize(
    ("spec", "shown"),
    [
        ("credit NOUN 2 compound NN\nassignment NOUN 0 root NN", "credit assignment"),
        ("San PROPN 0 root NNP\nFrancisco PROPN 1 flat NNP", "San Francisco"),
        ("good ADJ 2 amod JJ\nassignment NOUN 0 root NN", "assignment"),
        (
            "credit NOUN 3 compound NN\nfirst ADJ 3 amod JJ\nassignment NOUN 0 root NN",
            "assignment",
        ),
        (
            "bank NOUN 2 compound NN\ncredit NOUN 3 compound NN\nassignment NOUN 0 root NN",
            "assignment",
        ),
    ],
)
def test_compounds_and_names_stay_whole(spec: str, shown: str) -> None:
    [sentence] = build(spec).sentences
    assert compound_name(sentence.root) == shown
