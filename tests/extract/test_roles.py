"""What somebody has a role in."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.extract import find_candidates

ROLE = """Genes NOUN 2 nsubj NNS gene
play VERB 0 root VBP
{article} DET 5 det
key ADJ 5 amod
role NOUN 2 obj NN
in SCONJ 7 mark
shaping VERB {head} VBG shape
bones NOUN 7 obj NNS bone
and CCONJ 10 cc
guiding VERB 7 conj VBG guide
cells NOUN 10 obj NNS cell
. PUNCT 2 punct"""


@pytest.mark.parametrize("head", ["5 acl", "2 advcl"])
def test_who_plays_a_role_in_a_deed(head: str) -> None:
    found = triples(build(ROLE.format(article="a", head=head)))
    assert set(found) == {
        ("Genes", "play role in shaping", "bones"),
        ("Genes", "play role in guiding", "cells"),
    }


def test_no_role_is_denied() -> None:
    relations = find_candidates(build(ROLE.format(article="no", head="5 acl")))
    assert {r.label for r in relations} == {
        "play no role in shaping",
        "play no role in guiding",
    }
    assert all(r.negated for r in relations)
