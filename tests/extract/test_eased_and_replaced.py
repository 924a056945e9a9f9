"""What is made easy to do, what a successor is, who did what he is blamed for, and
what a quotation keeps together."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, standings, triples


def test_what_is_made_easy_to_do() -> None:
    spec = """Tools NOUN 2 nsubj NNS tool
make VERB 0 root VBP make
work NOUN 2 obj NN
easier ADJ 2 xcomp JJR easy
to PART 6 mark TO
share VERB 4 advcl VB share
. PUNCT 2 punct"""
    assert ("Tools", "make easier to share", "work") in triples(build(spec))


@pytest.mark.parametrize(("verb", "told"), [("replaced", False), ("regarded", True)])
def test_what_the_agent_is_is_not_said_of_the_subject(verb: str, told: bool) -> None:
    spec = f"""Stone NOUN 3 nsubj:pass NN
is AUX 3 aux:pass VBZ be
{verb} VERB 0 root VBN {verb.removesuffix("ed") + "e" * (verb == "replaced")}
by ADP 5 case IN
masons NOUN 3 obl:agent NNS mason
as ADP 7 case IN
material NOUN 3 obl NN
. PUNCT 3 punct"""
    said = any(obj == "material" for _, _, obj in triples(build(spec)))
    assert said is told


def test_who_is_blamed_for_a_deed_did_it() -> None:
    spec = """Critics NOUN 2 nsubj NNS critic
attack VERB 0 root VBP attack
theories NOUN 2 obj NNS theory
for SCONJ 5 mark IN
ignoring VERB 2 advcl VBG ignore
women NOUN 5 obj NNS woman
. PUNCT 2 punct"""
    found = standings(build(spec))
    assert found[("theories", "ignore", "women")].attributed_to == "Critics"


def test_not_until_denies_nothing() -> None:
    spec = """It PRON 6 expl PRP it
is AUX 6 cop VBZ be
not PART 6 advmod RB
until SCONJ 6 mark IN
ponds NOUN 6 nsubj NNS pond
frozen VERB 0 root VBN freeze
hold VERB 6 ccomp VBP hold
fish NOUN 7 obj NN
. PUNCT 6 punct"""
    assert not any(c.negated for c in standings(build(spec)).values())


def test_who_works_till_then_does_not_stop() -> None:
    spec = """Ponds NOUN 4 nsubj NNS pond
do AUX 4 aux VBP do
not PART 4 advmod RB
freeze VERB 0 root VB
water NOUN 4 obj NN
. PUNCT 4 punct"""
    assert [c.negated for c in standings(build(spec)).values()] == [True]


def test_a_quoted_object_is_one_end() -> None:
    spec = """Lee PROPN 2 nsubj NNP
calls VERB 0 root VBZ call
this DET 6 det DT
“ PUNCT 6 punct
drinking VERB 6 compound VBG drink
milk NOUN 2 obj NN
through ADP 8 case IN
straws NOUN 2 obl NNS straw
” PUNCT 6 punct
. PUNCT 2 punct"""
    assert triples(build(spec)) == [("Lee", "calls", "drinking milk through straws")]
