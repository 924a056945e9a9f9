"""A capitalized particle behind a name is part of a title."""

from __future__ import annotations

from tests.extract.trees import build

from conceptgraph.annotate.titled_names import mend_capital_particle

READ = """They PRON 2 nsubj PRP
read VERB 0 root VBP
Shape PROPN 2 obj NNP
{particle} ADP 2 compound:prt RP
. PUNCT 2 punct ."""


def test_it_belongs_to_the_title() -> None:
    [sentence] = build(READ.format(particle="Up")).sentences
    mend_capital_particle(sentence)
    assert (sentence.words[3].head, sentence.words[3].role) == (sentence.words[2], "flat")


def test_a_plain_particle_stays_with_its_verb() -> None:
    [sentence] = build(READ.format(particle="up")).sentences
    mend_capital_particle(sentence)
    assert sentence.words[3].head is sentence.words[1]
