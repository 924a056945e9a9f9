"""The file of questions loads as a vocabulary, empty and filled in, whatever the names."""

from __future__ import annotations

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.export.review_stub import write_review_stub
from conceptgraph.export.text import replace_surrogates
from conceptgraph.model import Evidence, Predicate, Relation
from conceptgraph.names import normalize
from conceptgraph.query.review import ReviewItem
from conceptgraph.vocabulary import parse_vocabulary

NASTY = ["null", "~", "NO", "1984", "a: b", "a #b", "- a", "{a}", "[b", "&x", "*y", "!z", "'q'",
         '"', "a\nreview:\n- b", "a\u2028b", "\x85", "\x00x", "\ud800x", "%TAG", "x\u202ey", "@a",
         "|", ">", "a, b", "a]", "é", "日本", "👍", "\ufeffa", "a\\b", "C#", "?", "x:"]  # fmt: skip
names = st.one_of(st.sampled_from(NASTY), st.text(max_size=12))


def item(first: str, second: str, label: str | None, denied: bool, sentence: str) -> ReviewItem:
    proof = Evidence("a\nb.md", 0, len(sentence), sentence, "rule")
    if label is None:
        return ReviewItem("apart", (first, second), 0.5, "why\nnot", quotes=(proof,))
    polarity = "denied" if denied else "affirmed"
    relation = Relation("c1", Predicate(label, "key"), "c2", polarity, (proof,))  # type: ignore[arg-type]
    return ReviewItem("claim", (first, second), 0.5, "confidence 0.5", relation, quotes=(proof,))


def stub(items: list[ReviewItem]) -> str:
    out = io.StringIO()
    write_review_stub(items, out)
    return out.getvalue()


@settings(deadline=None, max_examples=300)
@given(names, names, st.one_of(st.none(), names), st.booleans(), names)
def test_it_loads_and_says_what_was_asked(
    first: str, second: str, label: str | None, denied: bool, sentence: str
) -> None:
    text = stub([item(first, second, label, denied, sentence)])
    assert not list(parse_vocabulary(text, "v.yaml").entries())
    given = (first, second, *([] if label is None else [label]))
    asked = [replace_surrogates(" ".join(name.split())) for name in given]
    accepted = parse_vocabulary(text.replace("decision:\n", "decision: accept\n"), "v.yaml")
    rejected = parse_vocabulary(text.replace("decision:\n", "decision: reject\n"), "v.yaml")
    if not all(map(normalize, asked)):
        assert not list(accepted.entries()) and "- " not in text.split("review:")[1]
    elif label is None:
        [merge], [split] = accepted.merges, rejected.splits
        assert [merge.label, *merge.names] == list(split.names) == asked
    else:
        [claim], [pattern] = accepted.relations, rejected.reject_relations
        for found in (claim, pattern):
            assert [found.subject, found.object, found.predicate] == asked
            assert found.polarity == ("denied" if denied else "affirmed")


def test_no_questions_are_an_empty_vocabulary() -> None:
    assert not list(parse_vocabulary(stub([]), "v.yaml").entries())


def test_a_person_reads_plain_names_and_the_quote() -> None:
    text = stub([item("credit assignment", "RL", "lacks", True, "RL lacks it.")])
    assert text.endswith(
        "\n  # 1. Does the text say so? confidence 0.5\n"
        "  #    “RL lacks it.” a b.md\n"
        "  - claim: {subject: credit assignment, predicate: lacks, object: RL, polarity: denied}\n"
        "    decision:\n"
    )
