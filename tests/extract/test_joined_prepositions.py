"""Two prepositions before one noun, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

SPEC = """Plants NOUN 2 nsubj NNS plant
grow VERB 0 root VBP grow
{first} ADP 6 case IN
{joint} CCONJ 5 cc CC
{second} ADP {hung} IN
water NOUN 2 obl NN
. PUNCT 2 punct"""


@pytest.mark.parametrize(
    ("first", "joint", "second", "said"),
    [
        ("to", "and", "from", "grow from"),
        ("with", "or", "without", None),
        ("into", "and", "of", "grow into"),
    ],
)
def test_one_of_them_is_told(first: str, joint: str, second: str, said: str | None) -> None:
    spec = SPEC.format(first=first, joint=joint, second=second, hung="6 case")
    found = triples(build(spec))
    assert found == ([("Plants", said, "water")] if said else [])
