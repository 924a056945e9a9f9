"""Rules inside noun phrases, brackets and quotations, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, triples

from conceptgraph.extract.nouns.abbreviations import find_abbreviations, match_long_form
from conceptgraph.model import Block, Document

CASES = {
    "apposition": (
        """Karpathy PROPN 6 nsubj NNP
        , PUNCT 4 punct
        a DET 4 det
        researcher NOUN 1 appos NN
        , PUNCT 4 punct
        builds VERB 0 root VBZ build
        schools NOUN 6 obj NNS school
        . PUNCT 6 punct""",
        {("Karpathy", "is", "researcher"), ("Karpathy", "builds", "schools")},
    ),
    "examples": (
        """They PRON 2 nsubj PRP
        keep VERB 0 root VBP
        reptiles NOUN 2 obj NNS reptile
        like ADP 6 case
        green ADJ 6 amod
        turtles NOUN 3 nmod NNS turtle
        . PUNCT 2 punct""",
        {("green turtles", "is an example of", "reptiles")},
    ),
    "examples of too common a class": (
        """Farms NOUN 2 nsubj NNS farm
        face VERB 0 root VBP
        problems NOUN 2 obj NNS problem
        such ADJ 7 case
        as ADP 4 fixed
        late ADJ 7 amod
        frost NOUN 3 nmod NN
        and CCONJ 9 cc
        hail NOUN 7 conj NN
        . PUNCT 2 punct""",
        {("Farms", "face", "late frost"), ("Farms", "face", "hail")},
    ),
    "bracketed examples": (
        """Factors NOUN 6 nsubj NNS factor
        ( PUNCT 3 punct
        laws NOUN 1 appos NNS law
        , PUNCT 5 punct
        insurance NOUN 3 conj NN
        ) PUNCT 3 punct
        . PUNCT 1 punct""".replace("6 nsubj", "0 root"),
        {
            ("laws", "is an example of", "Factors"),
            ("insurance", "is an example of", "Factors"),
        },
    ),
    "a bracketed list of parts": (
        """Garbage NOUN 7 nsubj NN
        ( PUNCT 3 punct
        slop NOUN 1 appos NN
        , PUNCT 5 punct
        spam NOUN 3 conj NN
        ) PUNCT 3 punct
        fills VERB 0 root VBZ fill
        books NOUN 7 obj NNS book
        . PUNCT 7 punct""",
        {
            ("Garbage", "includes", "slop"),
            ("Garbage", "includes", "spam"),
            ("Garbage", "fills", "books"),
        },
    ),
    "a bracketed source": (
        """Sales NOUN 7 nsubj NNS sale
        ( PUNCT 3 punct
        source NOUN 1 appos NN
        : PUNCT 5 punct
        Lee PROPN 3 appos NNP
        ) PUNCT 3 punct
        hit VERB 0 root VBP hit
        bottom NOUN 7 obj NN
        . PUNCT 7 punct""",
        {("Sales", "hit", "bottom")},
    ),
    "who thought of it in brackets": (
        """Relativity NOUN 7 nsubj NN
        ( PUNCT 3 punct
        Lee PROPN 1 appos NNP
        , PUNCT 5 punct
        Park PROPN 3 conj NNP
        ) PUNCT 3 punct
        bends VERB 0 root VBZ bend
        light NOUN 7 obj NN
        . PUNCT 7 punct""",
        {("Relativity", "bends", "light")},
    ),
    "jotted down": (
        """Slow ADJ 2 amod
        eyes NOUN 0 root NNS eye
        , PUNCT 5 punct
        slack ADJ 5 amod
        muscles NOUN 2 appos NNS muscle""",
        set(),
    ),
    "bracketed size": (
        """DNA PROPN 6 nsubj NNP
        ( PUNCT 4 punct
        3 NUM 4 nummod CD
        GB NOUN 1 appos NN
        ) PUNCT 4 punct
        guides VERB 0 root VBZ guide
        growth NOUN 6 obj NN
        . PUNCT 6 punct""",
        {("DNA", "is", "3 GB"), ("DNA", "guides", "growth")},
    ),
    "preposition between nouns": (
        """Byron PROPN 2 nsubj NNP
        ended VERB 0 root VBD end
        a DET 5 det
        close ADJ 5 amod JJ
        friendship NOUN 2 obj NN
        with ADP 7 case
        Edleston PROPN 5 nmod NNP
        . PUNCT 2 punct""",
        {("close friendship", "with", "Edleston")},
    ),
    "quoted metaphor": (
        """Pre-training NOUN 2 nsubj NN
        yields VERB 0 root VBZ yield
        a DET 6 det
        “ PUNCT 6 punct
        hazy ADJ 6 amod
        recollection NOUN 2 obj NN
        ” PUNCT 6 punct
        . PUNCT 2 punct""",
        {("Pre-training", "yields", "hazy recollection")},
    ),
    "counting nouns give way": (
        """A DET 2 det
        number NOUN 5 nsubj NN
        of ADP 4 case
        states NOUN 2 nmod NNS state
        lack VERB 0 root VBP
        hospitals NOUN 5 obj NNS hospital
        . PUNCT 5 punct""",
        {("states", "lack", "hospitals")},
    ),
    "hyphen compounds stay whole": (
        """In ADP 4 case
        - PUNCT 3 punct
        context NOUN 4 compound NN
        learning NOUN 5 nsubj NN
        uses VERB 0 root VBZ use
        caches NOUN 5 obj NNS cache
        . PUNCT 5 punct""",
        {("In-context learning", "uses", "caches")},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_rule(name: str) -> None:
    spec, expected = CASES[name]
    assert expected <= set(triples(build(spec)))


def test_a_citation_names_nothing() -> None:
    annotated = build(
        """Stress NOUN 2 nsubj NN
        causes VERB 0 root VBZ cause
        harm NOUN 2 obj NN
        ( PUNCT 5 punct
        Brown PROPN 3 appos NNP
        , PUNCT 7 punct
        2013 NUM 5 nummod CD
        ) PUNCT 5 punct
        . PUNCT 2 punct"""
    )
    assert triples(annotated) == [("Stress", "causes", "harm")]


def test_a_sign_that_is_parsed_as_an_apposition_is_none() -> None:
    annotated = build(
        """Stress NOUN 2 nsubj NN
        causes VERB 0 root VBZ cause
        harm NOUN 2 obj NN
        • PUNCT 3 appos"""
    )
    assert triples(annotated) == [("Stress", "causes", "harm")]


@pytest.mark.parametrize(
    ("noun", "lemma", "expected"),
    [
        ("effects", "effect", {("Songs", "need", "effects of drums and pipes")}),
        ("sorts", "sort", {("Songs", "need", "drums"), ("Songs", "need", "pipes")}),
        ("lack", "lack", {("Songs", "need", "lack of drums and pipes")}),
    ],
)  # fmt: skip
def test_a_noun_keeps_the_two_it_is_of_or_gives_way_to_them(
    noun: str, lemma: str, expected: set[tuple[str, str, str]]
) -> None:
    annotated = build(
        f"""Songs NOUN 2 nsubj NNS song
        need VERB 0 root VBP need
        {noun} NOUN 2 obj NNS {lemma}
        of ADP 5 case
        drums NOUN 3 nmod NNS drum
        and CCONJ 7 cc
        pipes NOUN 5 conj NNS pipe
        . PUNCT 2 punct"""
    )
    assert set(triples(annotated)) == expected


def test_a_date_is_no_mention() -> None:
    annotated = build(
        """Storms NOUN 2 nsubj NNS storm
        hit VERB 0 root VBP hit
        March PROPN 2 obj NNP March
        14 NUM 3 nummod CD
        . PUNCT 2 punct"""
    )
    assert triples(annotated) == []


@pytest.mark.parametrize("adjective", ["crucial", "entire", "different"])
def test_an_adjective_that_only_stresses_is_no_part_of_a_label(adjective: str) -> None:
    annotated = build(
        f"""Foxes NOUN 2 nsubj NNS fox
        need VERB 0 root VBP need
        {adjective} ADJ 4 amod JJ
        forests NOUN 2 obj NNS forest
        . PUNCT 2 punct"""
    )
    assert triples(annotated) == [("Foxes", "need", "forests")]


TITLES = {
    "the noun heads": "food NOUN 2 compound\nwriter NOUN 5 nsubj NN\n"
    "Anna PROPN 2 flat NNP\nLee PROPN 2 flat NNP\n",
    "the name heads": "food NOUN 2 compound\nwriter NOUN 3 nmod:desc NN\n"
    "Anna PROPN 5 nsubj NNP\nLee PROPN 3 flat NNP\n",
}


@pytest.mark.parametrize("name", TITLES)
def test_who_a_person_is_stands_before_the_name(name: str) -> None:
    rest = "likes VERB 0 root VBZ like\neels NOUN 5 obj NNS eel\n. PUNCT 5 punct"
    found = triples(build(TITLES[name] + rest))
    assert set(found) == {("Anna Lee", "likes", "eels"), ("Anna Lee", "is", "food writer")}


def test_a_compound_with_a_short_form_is_no_title() -> None:
    annotated = build(
        """Messenger NOUN 2 compound NN
        RNA PROPN 3 nsubj NNP
        carries VERB 0 root VBZ carry
        codes NOUN 3 obj NNS code
        . PUNCT 3 punct"""
    )
    assert triples(annotated) == [("Messenger RNA", "carries", "codes")]


def test_bare_generic_nouns_are_no_mentions() -> None:
    annotated = build(
        """Things NOUN 2 nsubj NNS thing
        cause VERB 0 root VBP
        harm NOUN 2 obj NN
        . PUNCT 2 punct"""
    )
    assert triples(annotated) == []


def _document(text: str) -> Document:
    return Document("a.txt", text, "a.txt", "", {}, (Block("paragraph", 0, len(text), 0, None),))


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("Reinforcement learning (RL) is noisy.", "RL", "Reinforcement learning"),
        ("A CT (computerized tomography) scan.", "CT", "computerized tomography"),
        ("Large language models (LLMs) forget.", "LLMs", "Large language models"),
        ("Limited liability companies (LLC) pay.", "LLC", "Limited liability companies"),
    ],
)
def test_abbreviations_are_found_in_both_orders(text: str, short: str, long: str) -> None:
    (found,) = find_abbreviations(_document(text))
    assert (found.short, found.long) == (short, long)
    assert text[found.start : found.end].count(short) == 1


def test_a_bracket_that_does_not_spell_is_no_abbreviation() -> None:
    assert find_abbreviations(_document("The dog (NASA) barked.")) == ()
    assert match_long_form("NASA", "a barking dog") is None


def test_an_abbreviation_is_not_also_an_apposition() -> None:
    annotated = build(
        """Reinforcement NOUN 2 compound NN
        learning NOUN 6 nsubj NN
        ( PUNCT 4 punct
        RL PROPN 2 appos NNP
        ) PUNCT 4 punct
        rewards VERB 0 root VBZ reward
        trajectories NOUN 6 obj NNS trajectory
        . PUNCT 6 punct"""
    )
    assert triples(annotated) == [("Reinforcement learning", "rewards", "trajectories")]
    assert len(extract(annotated).abbreviations) == 1


def test_a_participle_in_a_compound_is_a_relation() -> None:
    schools = """Akademia PROPN 3 compound NNP
        - PUNCT 1 punct
        inspired VERB 4 amod VBN inspire
        schools NOUN 5 nsubj NNS school
        teach VERB 0 root VBP
        physics NOUN 5 obj NN
        . PUNCT 5 punct"""
    found = triples(build(schools))
    assert any(p == "is inspired by" and o == "Akademia" for _, p, o in found)
    assert not any(
        "inspired" in p for _, p, _ in triples(build(schools.replace("Akademia", "Pre")))
    )


def test_a_sign_between_nouns_is_a_relation() -> None:
    annotated = build(
        """Demos NOUN 0 root NNS demo
        ≠ SYM 1 dep
        products NOUN 1 appos NNS product
        . PUNCT 1 punct"""
    )
    assert ("Demos", "is not", "products") in triples(annotated)
    assert all(r.negated for r in extract(annotated).relations if r.evidence.rule == "symbol")


def test_et_al_names_nobody() -> None:
    assert triples(
        build(
            """Nori PROPN 4 nsubj NNP
            et X 3 compound FW
            al X 1 conj FW
            propose VERB 0 root VBP
            filters NOUN 4 obj NNS filter
            . PUNCT 4 punct"""
        )
    ) == [("Nori", "propose", "filters")]
