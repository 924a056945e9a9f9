"""Expressions that a parser takes apart, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, triples

from conceptgraph.annotate.fixed_expressions import (
    mend_fused_to,
    mend_note_mark,
    mend_referred,
    mend_thanks,
)


@pytest.mark.parametrize(
    ("thanks", "noun"), [("2 obj", "2 obl"), ("2 obl:unmarked", "3 nmod"), ("2 advmod", "2 obl")]
)
def test_thanks_to_is_a_preposition(thanks: str, noun: str) -> None:
    annotated = build(
        f"""Rice NOUN 2 nsubj NN
        thrives VERB 0 root VBZ thrive
        thanks NOUN {thanks} NNS thank
        to ADP 5 case
        rain NOUN {noun} NN
        . PUNCT 2 punct"""
    )
    mend_thanks(annotated.sentences[0])
    assert triples(annotated) == [("Rice", "thrives thanks to", "rain")]


def test_thanks_that_are_given_stay() -> None:
    annotated = build(
        """Ann PROPN 2 nsubj NNP
        gave VERB 0 root VBD give
        thanks NOUN 2 obj NNS thank
        for ADP 5 case
        rain NOUN 3 nmod NN
        . PUNCT 2 punct"""
    )
    mend_thanks(annotated.sentences[0])
    assert annotated.sentences[0].words[2].role == "obj"


def test_a_mark_before_a_note_names_nothing() -> None:
    annotated = build(
        """NB PROPN 6 nsubj NNP
        a DET 3 det
        request NOUN 1 appos NN
        is AUX 6 cop VBZ be
        no DET 6 det
        offer NOUN 0 root NN
        . PUNCT 6 punct"""
    )
    mend_note_mark(annotated.sentences[0])
    assert triples(annotated) == [("request", "is not", "offer")]


def test_a_name_that_looks_like_a_mark_stays() -> None:
    annotated = build(
        """Ps PROPN 2 nsubj NNP
        sells VERB 0 root VBZ sell
        hats NOUN 2 obj NNS hat
        . PUNCT 2 punct"""
    )
    mend_note_mark(annotated.sentences[0])
    assert triples(annotated) == [("Ps", "sells", "hats")]


REFERRED = """Drift NOUN 3 nsubj:pass NN
is AUX 3 aux:pass VBZ be
referred VERB 0 root VBN refer
to ADP 3 obl IN
as ADP 6 case IN
error NOUN 3 obl NN
. PUNCT 3 punct ."""


def test_the_to_of_referred_to_is_a_particle() -> None:
    [sentence] = build(REFERRED).sentences
    mend_referred(sentence)
    assert sentence.words[3].role == "compound:prt"


@pytest.mark.parametrize(
    ("first", "second", "shown", "lemma"),
    [("gon", "na", "going", "go"), ("got", "ta", "has", "have")],
)
def test_what_speech_fuses_is_written_out(first: str, second: str, shown: str, lemma: str) -> None:
    [sentence] = build(f"""Startups NOUN 2 nsubj NNS startup
    {first} ADJ 0 root JJ
    {second} PART 4 mark TO
    win VERB 2 xcomp VB
    . PUNCT 2 punct .""").sentences
    mend_fused_to(sentence)
    verb, to = sentence.words[1:3]
    assert (verb.text, verb.lemma, verb.pos, to.text) == (shown, lemma, "VERB", "to")
