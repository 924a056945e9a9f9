"""What goes beyond a sentence: pronouns, bullets, headings, the whole door."""

from __future__ import annotations

import pytest
from tests.extract.trees import build, extract, triples

from conceptgraph.annotate.tree import AnnotatedDocument
from conceptgraph.extract import extract_document
from conceptgraph.extract.discourse.speakers import find_we
from conceptgraph.extract.words.persons import find_persons
from conceptgraph.model import Document

BYRON = """Mary PROPN 3 nsubj NNP
Shelley PROPN 1 flat NNP
wrote VERB 0 root VBD write
novels NOUN 3 obj NNS novel
. PUNCT 3 punct"""
SHE = """She PRON 2 nsubj PRP
admired VERB 0 root VBD admire
Byron PROPN 2 obj NNP
. PUNCT 2 punct"""


def test_a_pronoun_stands_for_the_person_named_before() -> None:
    annotated = build(BYRON, SHE)
    assert ("Mary Shelley", "admired", "Byron") in triples(annotated)
    relation = next(r for r in extract(annotated).relations if "admired" in r.predicate.label)
    assert [span.role for span in relation.evidence.context] == ["antecedent"]
    span = relation.evidence.context[0]
    assert annotated.document.text[span.start : span.end] == "Mary Shelley"
    assert relation.evidence.sentence == "She admired Byron."


def test_it_does_not_stand_for_a_person() -> None:
    it = SHE.replace("She", "It")
    assert not any(s == "Mary Shelley" for s, p, _ in triples(build(BYRON, it)) if p == "admired")


def test_a_possessive_pronoun_before_a_noun_names_the_possessor() -> None:
    annotated = build(
        BYRON,
        """Her PRON 2 nmod:poss PRP$
        mother NOUN 3 nsubj NN
        taught VERB 0 root VBD teach
        women NOUN 3 obj NNS woman
        . PUNCT 3 punct""",
    )
    found = [r.subject for r in extract(annotated).relations if r.predicate.label == "taught"]
    assert [(m.text, m.name) for m in found] == [("mother", "Mary Shelley’s mother")]


def test_persons_are_told_from_places() -> None:
    annotated = build(
        BYRON,
        """She PRON 2 nsubj PRP
        lived VERB 0 root VBD live
        in ADP 4 case
        Geneva PROPN 2 obl NNP
        . PUNCT 2 punct""",
    )
    persons = find_persons(annotated.sentences)
    assert "Shelley" in persons
    assert "Geneva" not in persons


def test_we_in_a_study_is_the_study() -> None:
    annotated = build(
        """In ADP 3 case
        this DET 3 det
        study NOUN 5 obl NN
        we PRON 5 nsubj PRP
        examine VERB 0 root VBP
        stress NOUN 5 obj NN
        . PUNCT 5 punct"""
    )
    found = find_we(annotated.sentences)
    assert found is not None
    assert found[1].text == "study"
    assert ("study", "examine", "stress") in triples(annotated)


LACK = """Models NOUN 2 nsubj NNS model
lack VERB 0 root VBP
subsystems NOUN 2 obj NNS subsystem
: PUNCT 2 punct"""


def test_a_list_completes_the_sentence_above_it() -> None:
    annotated = build(
        LACK,
        """No DET 2 det
        amygdala NOUN 0 root NN
        . PUNCT 2 punct""",
        """Limited ADJ 2 amod
        planning NOUN 0 root NN
        . PUNCT 2 punct""",
        blocks=[("list_item", None), ("list_item", 0), ("list_item", 0)],
    )
    found = triples(annotated)
    assert ("Models", "lack", "amygdala") in found
    assert ("Models", "have limited", "planning") in found
    relation = next(r for r in extract(annotated).relations if r.object.name == "amygdala")
    assert relation.evidence.context[0].role == "parent"
    assert relation.evidence.sentence == "No amygdala."


def test_a_bullet_without_a_subject_takes_the_one_above() -> None:
    annotated = build(
        """To PART 2 mark
        explain VERB 0 root VB
        well ADV 2 advmod
        : PUNCT 2 punct""",
        """Find VERB 0 root VB
        the DET 3 det
        essence NOUN 1 obj NN
        . PUNCT 1 punct""",
        blocks=[("list_item", None), ("list_item", 0)],
    )
    assert ("explaining well", "find", "essence") in triples(annotated)


def test_this_way_is_the_way_of_the_bullet_above() -> None:
    annotated = build(
        """Boosting NOUN 3 nsubj NN
        is AUX 3 cop VBZ be
        noisy ADJ 0 root JJ
        : PUNCT 3 punct""",
        """Humans NOUN 4 nsubj NNS human
        do AUX 4 aux VBP
        not PART 4 advmod RB
        learn VERB 0 root VB
        this DET 6 det DT
        way NOUN 4 obl:unmarked NN
        . PUNCT 4 punct""",
        blocks=[("list_item", None), ("list_item", 0)],
    )
    [relation] = [
        r for r in extract_document(annotated).relations if r.evidence.rule == "same manner"
    ]
    assert (relation.subject.name, relation.predicate.label, relation.object.name) == (
        "Humans",
        "do not learn like",
        "Boosting",
    )
    assert relation.negated
    assert relation.evidence.context[0].role == "parent"


def test_code_and_boilerplate_give_nothing() -> None:
    for kind in ("code", "boilerplate"):
        assert triples(build(BYRON, blocks=[(kind, None)])) == []


def test_an_empty_document_gives_an_empty_extraction() -> None:
    empty = AnnotatedDocument(Document("e", "", "e", "", {}, ()), ())
    found = extract_document(empty)
    assert (found.mentions, found.relations, found.abbreviations) == ((), (), ())


def test_a_language_without_our_word_lists_goes_through() -> None:
    annotated = build(
        """Die DET 2 det
        Evolution NOUN 3 nsubj NN
        formt VERB 0 root VVFIN formen
        Tiere NOUN 3 obj NN Tier
        in ADP 7 case
        allen DET 7 det
        Meeren NOUN 3 obl NN Meer
        . PUNCT 3 punct"""
    )
    assert ("Evolution", "formt", "Tiere") in triples(annotated)
    assert ("Evolution", "formt Tiere in", "Meeren") in triples(annotated)


def test_the_same_trees_give_the_same_extraction() -> None:
    assert extract(build(BYRON, SHE)) == extract(build(BYRON, SHE))


def test_a_bare_definite_noun_takes_up_the_one_fuller_phrase() -> None:
    first = """Language NOUN 2 compound NN
    training NOUN 3 nsubj NN
    helps VERB 0 root VBZ help
    adults NOUN 3 obj NNS adult
    . PUNCT 3 punct"""
    second = """The DET 2 det
    training NOUN 3 nsubj NN
    takes VERB 0 root VBZ take
    effort NOUN 3 obj NN
    . PUNCT 3 punct"""
    assert ("Language training", "takes", "effort") in triples(build(first, second))
    other = first.replace("Language", "Sports")
    assert ("training", "takes", "effort") in triples(build(first, other, second))


def test_a_name_is_given_to_what_a_definite_noun_takes_up() -> None:
    found = triples(
        build(
            """Ann PROPN 2 nsubj NNP
            likes VERB 0 root VBZ like
            language NOUN 4 compound NN
            training NOUN 2 obj NN
            . PUNCT 2 punct""",
            """The DET 2 det
            training NOUN 4 nsubj:pass NN
            is AUX 4 aux:pass VBZ be
            called VERB 0 root VBN call
            immersion NOUN 4 xcomp NN
            . PUNCT 4 punct""",
        )
    )
    assert ("language training", "is called", "immersion") in found


def test_a_list_completes_a_line_that_ends_in_a_preposition() -> None:
    annotated = build(
        """An DET 2 det
        offer NOUN 3 nsubj NN
        ends VERB 0 root VBZ end
        by ADP 3 dep""",
        "rejection NOUN 0 root NN",
        "death NOUN 0 root NN",
        blocks=[("paragraph", None), ("list_item", 0), ("list_item", 0)],
    )
    found = triples(annotated)
    assert ("offer", "ends by", "rejection") in found
    assert ("offer", "ends by", "death") in found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("must AUX 2 aux MD\nmatch VERB 0 root VB\noffers NOUN 2 obj NNS offer", True),
        ("needs VERB 0 root VBZ need\nwords NOUN 1 obj NNS word", True),
        ("match VERB 0 root VB\noffers NOUN 1 obj NNS offer", False),
        ("They PRON 2 nsubj PRP\nmatch VERB 0 root VBP\noffers NOUN 2 obj NNS offer", False),
    ],
)
def test_a_paragraph_without_a_subject_takes_its_heading(words: str, said: bool) -> None:
    blocks: list[tuple[str, int | None]] = [("heading", None), ("paragraph", 0)]
    found = triples(build("Acceptance NOUN 0 root NN", words, blocks=blocks))
    assert any(subject == "Acceptance" for subject, _, _ in found) == said


def test_a_denial_under_a_heading_reaches_its_phrase() -> None:
    annotated = build(
        "Acceptance NOUN 0 root NN",
        """does AUX 3 aux VBZ do
        not PART 3 advmod
        apply VERB 0 root VB
        to ADP 5 case
        telex NOUN 3 obl NN""",
        blocks=[("heading", None), ("list_item", 0)],
    )
    assert ("Acceptance", "does not apply to", "telex") in triples(annotated)
