"""What a "what" clause is equated with takes part in it."""

from __future__ import annotations

from tests.extract.trees import build, triples

NEEDED = """What PRON {root} nsubj WP
farmers NOUN 3 nsubj NNS farmer
need VERB 1 acl:relcl VBP
{copula}
rain NOUN 0 root NN
and CCONJ {last} cc
sun NOUN {root} conj NN
. PUNCT {root} punct"""


def needed(copula: str, root: int) -> set[tuple[str, str, str]]:
    return set(triples(build(NEEDED.format(copula=copula, root=root, last=root + 2))))


def test_what_they_need() -> None:
    assert needed("is AUX 5 cop VBZ be", 5) == {
        ("farmers", "need", "rain"),
        ("farmers", "need", "sun"),
    }


def test_what_they_may_or_do_not_need() -> None:
    assert ("farmers", "need", "rain") not in needed("may AUX 6 aux MD\nbe AUX 6 cop VB", 6)
    assert ("farmers", "need", "rain") not in needed("is AUX 6 cop VBZ be\nnot PART 6 advmod RB", 6)
