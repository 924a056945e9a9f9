"""Single clauses on hand-built trees: labels, lemmas, units, acts and what is no concept."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, triples


def test_negation_is_a_field_and_stands_in_the_label_but_not_in_the_key() -> None:
    annotated = build(
        """Models NOUN 4 nsubj NNS model
        do AUX 4 aux VBP
        not PART 4 advmod RB
        use VERB 0 root VB
        memory NOUN 4 obj NN
        . PUNCT 4 punct"""
    )
    relation = extract(annotated).relations[0]
    assert relation.negated
    assert relation.predicate.label == "do not use"
    assert relation.predicate.key == "use"
    assert relation.predicate.family == "uses"


def test_dates_and_idle_phrases_are_no_concepts() -> None:
    annotated = build(
        """In ADP 2 case
        fact NOUN 4 obl NN
        Byron PROPN 4 nsubj NNP
        entered VERB 0 root VBD enter
        Harrow PROPN 4 obj NNP
        in ADP 7 case
        August PROPN 4 obl NNP
        . PUNCT 4 punct"""
    )
    assert triples(annotated) == [("Byron", "entered", "Harrow")]


def test_a_denial_without_complement_names_the_state() -> None:
    annotated = build(
        """Driving NOUN 4 nsubj:pass NN
        is AUX 4 aux:pass VBZ be
        not PART 4 advmod RB
        solved VERB 0 root VBN solve
        . PUNCT 4 punct"""
    )
    assert triples(annotated) == [("Driving", "is not", "solved")]


def test_a_verb_read_as_a_noun_still_relates() -> None:
    annotated = build(
        """Models NOUN 2 nsubj NNS model
        lack NOUN 0 root NN
        memory NOUN 2 obj NN
        . PUNCT 2 punct"""
    )
    assert ("Models", "lack", "memory") in triples(annotated)


def test_lemmas_are_mended_for_display() -> None:
    for text, lemma, shown in (
        ("stripping", "stripp", "strip"),
        ("propelling", "propell", "propel"),
        ("misspelling", "misspell", "misspell"),
        ("dispatching", "dispatche", "dispatch"),
        ("getting", "getting", "get"),
        ("stemming", "stemming", "stem"),
        ("forcing", "forc", "force"),
    ):
        annotated = build(
            f"""Models NOUN 0 root NNS model
            {text} VERB 1 acl VBG {lemma}
            layers NOUN 2 obj NNS layer
            . PUNCT 1 punct"""
        )
        assert ("Models", shown, "layers") in triples(annotated)


@pytest.mark.parametrize("number_role", ["nummod", "obj"])
def test_a_unit_keeps_its_number(number_role: str) -> None:
    head = "5" if number_role == "nummod" else "3"
    annotated = build(
        f"""The DET 2 det
        cache NOUN 3 nsubj NN
        takes VERB 0 root VBZ take
        320 NUM {head} {number_role} CD
        KB PROPN 3 obj NNP
        . PUNCT 3 punct"""
    )
    assert triples(annotated) == [("cache", "takes", "320 KB")]


def test_an_act_equated_with_another_relates_their_objects() -> None:
    annotated = build(
        """To PART 2 mark
        continue VERB 7 csubj VB
        the DET 4 det
        trend NOUN 2 obj NN
        is AUX 7 cop VBZ be
        to PART 7 mark
        guarantee VERB 0 root VB
        upheavals NOUN 7 obj NNS upheaval
        . PUNCT 7 punct"""
    )
    assert ("trend", "guarantee", "upheavals") in triples(annotated)


def test_a_quoted_act_is_one_concept() -> None:
    assert triples(
        build(
            """Nori PROPN 2 nsubj NNP
            calls VERB 0 root VBZ call
            this PRON 5 mark
            “ PUNCT 5 punct
            sucking VERB 2 xcomp VBG suck
            milk NOUN 5 obj NN
            through ADP 9 case
            a DET 9 det
            straw NOUN 5 obl NN
            ” PUNCT 5 punct
            . PUNCT 2 punct"""
        )
    ) == [("Nori", "calls", "sucking milk through a straw")]


@pytest.mark.parametrize(
    ("verb", "before", "said"),
    [
        ("sleeps", "ten NUM 4 nummod CD", False),
        ("grows", "each DET 4 det DT", False),
        ("takes", "two NUM 4 nummod CD", True),
        ("studies", "the DET 4 det DT", True),
    ],
)
def test_a_time_is_an_object_only_of_what_takes_time(verb: str, before: str, said: bool) -> None:
    spec = f"""Moss NOUN 2 nsubj NN
    {verb} VERB 0 root VBZ {verb.removesuffix("s") if verb != "studies" else "study"}
    {before}
    hours NOUN 2 obj NNS hour
    in ADP 6 case
    shade NOUN 2 obl NN
    . PUNCT 2 punct"""
    found = triples(build(spec))
    assert any(label == verb and "hours" in obj for _, label, obj in found) == said
    assert any(label.startswith(verb) and obj == "shade" for _, label, obj in found)
