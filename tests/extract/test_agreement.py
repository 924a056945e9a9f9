"""Labels agree with the subject that they are shown with."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract

from conceptgraph.extract import find_candidates
from conceptgraph.extract.words.agreement import agreed_label

PAIR = """{first} NOUN 4 nsubj {tag} {lemma}
and CCONJ 3 cc CC
{second} NOUN 1 conj {tag} {lemma}
{verb} VERB 0 root {form} {verb_lemma}
moods NOUN 4 obj NNS mood
. PUNCT 4 punct"""


def triples(*specs: str) -> set[tuple[str, str, str]]:
    return {
        (c.subject.mention.name, agreed_label(c), c.object.mention.name)
        for c in find_candidates(build(*specs))
    }


def pair(first: str, second: str, tag: str, verb: str, form: str, lemma: str) -> str:
    return PAIR.format(
        first=first, second=second, tag=tag, lemma=first, verb=verb, form=form, verb_lemma=lemma
    )


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        (pair("rock", "jazz", "NN", "evoke", "VBP", "evoke"), ("jazz", "evokes", "moods")),
        (pair("rock", "jazz", "NN", "put", "VBD", "put"), ("jazz", "put", "moods")),
        (pair("songs", "hymns", "NNS", "evoke", "VBP", "evoke"), ("hymns", "evoke", "moods")),
    ],
)
def test_each_of_several_subjects_has_its_own_verb(spec: str, said: tuple[str, ...]) -> None:
    assert said in triples(spec)


def test_a_turned_label_has_the_number_of_the_object() -> None:
    spec = """People NOUN 2 nsubj NNS people
view VERB 0 root VBP view
pirates NOUN 2 obj NNS pirate
as ADP 5 case IN
rebels NOUN 2 obl NNS rebel
. PUNCT 2 punct"""
    assert ("pirates", "are viewed as", "rebels") in triples(spec)


def test_a_verb_of_its_own_knows_better_than_the_tagger() -> None:
    spec = """amoebae NOUN 2 nsubj NN amoeba
inhabit VERB 0 root VBP inhabit
ponds NOUN 2 obj NNS pond
. PUNCT 2 punct"""
    assert ("amoebae", "inhabit", "ponds") in triples(spec)


def test_each_of_two_is_one_of_several_things() -> None:
    spec = """Spring NOUN 6 nsubj NN spring
and CCONJ 3 cc CC
autumn NOUN 1 conj NN autumn
are AUX 6 cop VBP be
good ADJ 6 amod JJ
seasons NOUN 0 root NNS season
. PUNCT 6 punct"""
    assert ("autumn", "is one of", "good seasons") in triples(spec)
    assert ("autumn", "are", "good rivals") in triples(
        spec.replace("seasons NOUN 0 root NNS season", "rivals NOUN 0 root NNS rival")
    )


def test_what_is_to_be_done_is_shown_finite() -> None:
    spec = """riches NOUN 5 obj NNS riches
to PART 4 mark TO
be AUX 4 aux:pass VB
found VERB 1 acl VBN find
lure VERB 0 root VBP
in ADP 7 case IN
hills NOUN 4 obl NNS hill
. PUNCT 5 punct"""
    assert ("riches", "are to be found in", "hills") in triples(spec)


def test_a_singular_in_sis_taken_for_a_plural_keeps_its_verb() -> None:
    blocks = [("heading", None), ("list_item", 0)]
    title = "Photosynthesis NOUN 0 root NNS photosynthesis"
    needs = "Needs VERB 0 root VBZ need\nlight NOUN 1 obj NN"
    labels = {r.predicate.label for r in extract(build(title, needs, blocks=blocks)).relations}
    assert labels == {"needs"}


def test_each_of_two_names_that_they_stand_for_is_one() -> None:
    names = """Ann PROPN 4 nsubj NNP
and CCONJ 3 cc CC
Ben PROPN 1 conj NNP
paint VERB 0 root VBP
boats NOUN 4 obj NNS boat
. PUNCT 4 punct"""
    they = """They PRON 2 nsubj PRP they
own VERB 0 root VBP
mills NOUN 2 obj NNS mill
. PUNCT 2 punct"""
    found = triples(names, they)
    assert {("Ann", "owns", "mills"), ("Ben", "owns", "mills")} <= found


def test_an_infinitive_without_its_verb_is_finite() -> None:
    spec = """Heat NOUN 2 nsubj NN
        allows VERB 0 root VBZ allow
        the DET 4 det DT
        enzyme NOUN 2 obj NN
        to PART 6 mark TO
        move VERB 2 xcomp VB
        through ADP 9 case IN
        the DET 9 det DT
        membrane NOUN 6 obl NN
        . PUNCT 2 punct ."""
    assert ("enzyme", "moves through", "membrane") in triples(spec)


def test_each_of_several_is_one_of_them() -> None:
    spec = """Ann PROPN 8 nsubj NNP
        Lee PROPN 1 flat NNP
        and CCONJ 5 cc CC
        other ADJ 5 amod JJ
        women NOUN 1 conj NNS woman
        have AUX 8 aux VBP
        been AUX 8 cop VBN be
        candidates NOUN 0 root NNS candidate
        . PUNCT 8 punct ."""
    found = triples(spec)
    assert ("Ann Lee", "is one of", "candidates") in found
    assert ("women", "are", "candidates") in found
