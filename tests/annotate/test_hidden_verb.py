"""Clauses of nouns only, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.hidden_verb import (
    mend_compound,
    mend_hidden_verb,
    mend_noun_with_object,
    mend_noun_with_subject,
    mend_order,
)

CHAINED = """Caffeine NOUN 2 compound NN
blocks NOUN 3 compound NNS block
adenosine NOUN 0 root NN
. PUNCT 3 punct"""
TAGGED = """Karpathy PROPN 2 compound NNP
critiques NOUN 4 compound VBZ critique
reinforcement NOUN 4 compound NN
learning NOUN 0 root NN"""
LONG_SUBJECT = """The DET 5 det DT
winter NOUN 3 compound NN
storm NOUN 5 compound NN
floods NOUN 5 compound VBZ flood
towns NOUN 0 root NNS town
. PUNCT 5 punct"""


@pytest.mark.parametrize(
    ("spec", "subject", "verb", "obj"),
    [
        (CHAINED, "Caffeine", "blocks", "adenosine"),
        (TAGGED, "Karpathy", "critiques", "learning"),
    ],
)
def test_the_verb_becomes_the_root(spec: str, subject: str, verb: str, obj: str) -> None:
    [sentence] = build(spec).sentences
    mend_hidden_verb(sentence)
    root = sentence.root
    assert (root.text, root.pos, root.tag, root.head) == (verb, "VERB", "VBZ", None)
    assert [w.text for w in root.children_of("nsubj")] == [subject]
    assert [w.text for w in root.children_of("obj")] == [obj]
    assert sum(word.head is None for word in sentence.words) == 1
    for word in sentence.words:
        assert all(child.head is word for child in word.children)


def test_what_stands_before_the_subject_belongs_to_it() -> None:
    [sentence] = build(LONG_SUBJECT).sentences
    mend_hidden_verb(sentence)
    [storm] = sentence.root.children_of("nsubj")
    assert storm.text == "storm"
    assert [w.text for w in storm.children] == ["The", "winter"]


@pytest.mark.parametrize(
    "spec",
    [
        "\n".join(CHAINED.splitlines()[:-1]),  # a heading: no final stop
        """Sales NOUN 3 compound NNS sale
        growth NOUN 3 compound NN
        rates NOUN 0 root NNS rate
        . PUNCT 3 punct""",
        """Bees NOUN 3 nsubj NNS bee
        are AUX 3 cop VBP be
        insects NOUN 0 root NNS insect
        . PUNCT 3 punct""",
        """The DET 4 det DT
        computer NOUN 3 compound NN
        graphics NOUN 4 compound NNS graphic
        card NOUN 0 root NN
        . PUNCT 4 punct""",
    ],
)
def test_noun_phrases_stay_what_they_are(spec: str) -> None:
    [sentence] = build(spec).sentences
    before = [(word.head, word.role, word.tag) for word in sentence.words]
    mend_hidden_verb(sentence)
    assert [(word.head, word.role, word.tag) for word in sentence.words] == before


@pytest.mark.parametrize(
    ("spec", "root"),
    [
        ("Transform NOUN 0 root VB\nboundaries NOUN 1 obj NNS", "boundaries"),
        ("Continent NOUN 0 root NN\n– PUNCT 3 punct\ncontinent NOUN 1 appos NN", "Continent"),
        ("Plates NOUN 2 nsubj NNS\nmove VERB 0 root VBP\nfast ADV 2 advmod RB", "move"),
    ],
)
def test_two_nouns_are_one(spec: str, root: str) -> None:
    [sentence] = build(spec).sentences
    mend_compound(sentence)
    assert sentence.root.text == root  # the dash of the second stands apart: two things


def test_a_dash_that_touches_both_makes_one_noun() -> None:
    [sentence] = build("Continent NOUN 0 root NN\n- PUNCT 3 punct\nocean NOUN 1 appos NN").sentences
    for left, right in zip(sentence.words, sentence.words[1:], strict=False):
        shift = right.start - left.end
        right.start, right.end = right.start - shift, right.end - shift
    mend_compound(sentence)
    assert sentence.root.text == "ocean"
    assert [word.text for word in sentence.root.children_of("compound")] == ["Continent"]


def test_a_noun_with_an_object_is_a_verb() -> None:
    [sentence] = build(
        """FULL ADJ 2 amod JJ
        syncs NOUN 0 root NN sync
        the DET 4 det DT
        log NOUN 2 obj NN"""
    ).sentences
    mend_noun_with_object(sentence)
    root = sentence.root
    assert (root.text, root.pos, root.tag) == ("syncs", "VERB", "VBZ")
    assert [(word.text, word.pos) for word in root.children_of("nsubj")] == [("FULL", "PROPN")]


@pytest.mark.parametrize(
    ("pos", "name", "root"), [("VERB", "NOUN", "Write"), ("NOUN", "PROPN", "Write"),
                              ("NOUN", "NOUN", "notes")],
)  # fmt: skip
def test_an_entry_that_begins_with_a_verb_is_an_order(pos: str, name: str, root: str) -> None:
    [sentence] = build(
        f"""Write {pos} 3 compound VB
        release NOUN 3 compound NN
        notes NOUN 0 root NNS note
        ( PUNCT 5 punct
        Sofia {name} 3 appos
        ) PUNCT 5 punct"""
    ).sentences
    mend_order(sentence)
    assert sentence.root.text == root
    if root == "Write":
        assert [word.text for word in sentence.root.children_of("obj")] == ["notes"]


@pytest.mark.parametrize(("cop", "pos"), [("det", "VERB"), ("cop", "NOUN")])
def test_a_plural_with_a_singular_subject_is_a_verb(cop: str, pos: str) -> None:
    subject = "A DET 2 det\nmodel NOUN 3 nsubj NN\n"
    verb = "restarts NOUN 0 root NNS restart\nfrom ADP 5 case\nscratch NOUN 3 nmod NN"
    linked = "A DET 2 det\nmodel NOUN 4 nsubj NN\nis AUX 4 cop VBZ be\n"
    linked += verb.replace(" 5 case", " 6 case").replace(" 3 nmod", " 4 nmod")
    sentence = build(linked if cop == "cop" else subject + verb).sentences[0]
    mend_noun_with_subject(sentence)
    assert sentence.root.text == "restarts" and sentence.root.pos == pos
    assert bool(sentence.root.children_of("obl")) == (pos == "VERB")
