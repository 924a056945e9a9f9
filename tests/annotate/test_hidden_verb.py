"""Clauses of nouns only, on hand-built trees."""

from __future__ import annotations

import pytest
from tests.extract.trees import build

from conceptgraph.annotate.hidden_verb import mend_hidden_verb

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
