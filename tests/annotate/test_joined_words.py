"""Words that a hyphen or "&" makes one, on hand-built trees as the parser makes them."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.joined_words import (
    find_chains,
    mend_ampersands,
    mend_hyphen_chains,
    mend_noun_tags,
)
from conceptgraph.annotate.second_subject import mend_second_head

IN_LAW = """Her PRON 2 nmod:poss PRP$
mother NOUN 14 nsubj NN
- PUNCT 4 punct HYPH
in ADP 6 case IN
- PUNCT 4 punct HYPH
law NOUN 2 nmod NN
and CCONJ 9 cc CC
her PRON 9 nmod:poss PRP$
sister NOUN 6 conj NN
- PUNCT 11 punct HYPH
in ADP 13 case IN
- PUNCT 11 punct HYPH
law NOUN 2 nmod NN
sing VERB 0 root VBP
. PUNCT 14 punct ."""
SHOPS = """Marks NOUN 4 nsubj NNS mark
& CCONJ 3 cc CC
Spencer PROPN 1 conj NNP Spencer
opened VERB 0 root VBD open
stores NOUN 4 obj NNS store
. PUNCT 4 punct ."""
FRIENDS = """Ann PROPN 6 nsubj NNP Ann
Lee PROPN 1 flat NNP Lee
& CCONJ 4 cc CC
Ben PROPN 1 conj NNP Ben
Orr PROPN 4 flat NNP Orr
sang VERB 0 root VBD sing
. PUNCT 6 punct ."""
SPICES = """Salt NOUN 4 nsubj NN
& CCONJ 3 cc CC
pepper NOUN 1 conj NN
season VERB 0 root VBP season
soups NOUN 4 obj NNS soup
. PUNCT 4 punct ."""
SPREAD = """The DET 2 det DT
spread NOUN 10 nsubj NN
of ADP 4 case IN
knowledge NOUN 2 nmod NN
and CCONJ 7 cc CC
the DET 7 det DT
rise NOUN 4 conj NN
of ADP 9 case IN
cities NOUN 7 nmod NNS city
ended VERB 0 root VBD end
. PUNCT 10 punct ."""


def test_what_follows_a_chain_hangs_on_its_head() -> None:
    [sentence] = build(IN_LAW).sentences
    mend_hyphen_chains(sentence)
    words = sentence.words
    assert find_chains(words) == [(1, 5), (8, 12)]
    assert (words[8].role, words[8].head) == ("conj", words[1])
    assert (words[12].role, words[12].head) == ("nmod", words[8])
    assert all(child.head is word for word in words for child in word.children)


def test_short_chains_and_bare_hyphens_are_none() -> None:
    [sentence] = build("cost NOUN 3 compound\n- PUNCT 3 punct\ncut NOUN 0 root").sentences
    assert find_chains(sentence.words) == []


def test_two_capitalized_words_are_one_name() -> None:
    [sentence] = build(SHOPS).sentences
    mend_ampersands(sentence)
    words = sentence.words
    assert [w.role for w in words[:3]] == ["nsubj", "flat", "flat"]
    assert {words[0].pos, words[2].pos} == {"PROPN"}


@pytest.mark.parametrize("spec", [FRIENDS, SPICES])
def test_two_persons_and_two_things_are_two(spec: str) -> None:
    [sentence] = build(spec).sentences
    mend_ampersands(sentence)
    assert [w.role for w in sentence.words].count("conj") == 1


def test_a_noun_by_its_tag_and_place_is_a_noun() -> None:
    [sentence] = build(
        "keys ADJ 2 nsubj NNS key\nopen VERB 0 root VBP\nold ADJ 2 xcomp JJ"
    ).sentences
    mend_noun_tags(sentence)
    assert [w.pos for w in sentence.words] == ["NOUN", "VERB", "ADJ"]


@pytest.mark.parametrize(("role", "pos"), [("nsubj", "NOUN"), ("obj", "ADJ")])
def test_what_has_a_compound_is_a_noun(role: str, pos: str) -> None:
    [sentence] = build(
        f"su PROPN 2 compound NNP\nkey ADJ 3 {role} JJ\nopens VERB 0 root VBZ"
    ).sentences
    mend_noun_tags(sentence)
    assert sentence.words[1].pos == pos


def test_a_noun_with_article_and_of_is_joined_to_the_noun_like_it() -> None:
    [sentence] = build(SPREAD).sentences
    mend_second_head(sentence)
    rise = sentence.words[6]
    assert (rise.role, rise.head and rise.head.text) == ("conj", "spread")


def test_an_inner_noun_with_an_article_keeps_what_is_joined_to_it() -> None:
    spec = """The DET 2 det DT
spread NOUN 11 nsubj NN
of ADP 5 case IN
the DET 5 det DT
news NOUN 2 nmod NN
and CCONJ 8 cc CC
the DET 8 det DT
rise NOUN 5 conj NN
of ADP 10 case IN
cities NOUN 8 nmod NNS city
ended VERB 0 root VBD end
. PUNCT 11 punct ."""
    [sentence] = build(spec).sentences
    mend_second_head(sentence)
    rise = sentence.words[7]
    assert rise.head is not None and rise.head.text == "news"
