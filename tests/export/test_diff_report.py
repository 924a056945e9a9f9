"""A diff as text and as JSON."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from html.parser import HTMLParser

from tests.export.conftest import HOSTILE, make_graph

from conceptgraph.export.diff_page import write_diff_page
from conceptgraph.export.diff_report import (
    CLAIM_TITLES,
    describe_claim,
    write_diff_json,
    write_diff_text,
)
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.query.diff import CLAIM_KINDS, GraphDiff, diff_graphs
from conceptgraph.query.reader import DocumentInfo

OLD = ConceptGraph.from_parts(
    [Concept("c1", "RL", "rl"), Concept("c2", "credit assignment", "credit assignment")],
    [
        Relation(
            "c1",
            Predicate("has", "have", "has"),
            "c2",
            "affirmed",
            (Evidence("a.md", 0, 4, "RL has it.", "svo"),),
        )
    ],
    [DocumentInfo("a.md", "A", "a.md", "0", 3, {})],
)
NEW = ConceptGraph.from_parts(
    [Concept("c1", "RL", "rl"), Concept("c2", "credit assignment", "credit assignment")],
    [
        Relation(
            "c1",
            Predicate("does not have", "have", "has"),
            "c2",
            "denied",
            (Evidence("b.md", 0, 4, "RL does not have it.", "svo"),),
        )
    ],
    [DocumentInfo("b.md", "B", "b.md", "1", 3, {})],
)


def graph(*sentences: str, modality: str | None = None) -> ConceptGraph:
    evidence = tuple(
        Evidence("a.md", i, i + len(s), s, "svo", modality=modality)
        for i, s in enumerate(sentences)
    )
    return ConceptGraph.from_parts(
        [Concept("c1", "a", "a"), Concept("c2", "b", "b")],
        [Relation("c1", Predicate("uses", "use"), "c2", "affirmed", evidence)],
        [DocumentInfo("a.md", "A", "a.md", "0", 3, {})],
    )


def as_text(diff: GraphDiff) -> str:
    out = io.StringIO()
    write_diff_text(diff, out)
    return out.getvalue()


def test_text() -> None:
    assert as_text(diff_graphs(OLD, NEW)) == (
        "Documents\n"
        "  - a.md\n"
        "  + b.md\n"
        "\n"
        "Newly denied\n"
        "  - RL — has → credit assignment\n"
        "      “RL has it.” a.md\n"
        "  + RL — does not have (denied) → credit assignment\n"
        "      “RL does not have it.” b.md\n"
    )


def test_no_change_is_no_text() -> None:
    out = io.StringIO()
    write_diff_text(diff_graphs(OLD, OLD), out)
    assert out.getvalue() == ""


def test_json_has_a_change_a_line() -> None:
    out = io.StringIO()
    write_diff_json(diff_graphs(OLD, NEW), out)
    data = json.loads(out.getvalue())
    assert [c["change"] for c in data["documents"]] == ["lost", "new"]
    assert data["concepts"] == []
    (change,) = data["claims"]
    assert change["change"] == "denied"
    assert change["new"][0]["subject_label"] == "RL"
    assert change["new"][0]["evidence"][0]["sentence"] == "RL does not have it."
    assert out.getvalue().count('\n{"change": ') == 3


def test_every_kind_has_a_title() -> None:
    assert tuple(CLAIM_TITLES) == CLAIM_KINDS


def test_quotes_that_both_have_are_shown_once() -> None:
    old = graph("It uses it.")
    text = as_text(diff_graphs(old, graph("It uses it.", "It really does.")))
    assert text == ("Claims with other quotes\n  ~ a — uses → b\n      + “It really does.” a.md\n")
    hedged = as_text(diff_graphs(old, graph("It uses it.", modality="may")))
    assert "      - “It uses it.” a.md\n" in hedged
    assert "      + “It uses it.” (may) a.md\n" in hedged


class Text(HTMLParser):
    """Collects tags and text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_page_shows_everything_and_runs_nothing() -> None:
    diff = diff_graphs(make_graph(HOSTILE[:20]), make_graph(HOSTILE[10:40]))
    out = io.StringIO()
    write_diff_page(diff, out, "old </title><script> → new")
    page = Text()
    page.feed(out.getvalue())
    assert set(page.tags) == {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "nav", "a"),
        *("section", "ul", "li", "p", "blockquote"),
    }
    assert page.attributes == {
        *("lang", "charset", "http-equiv", "content", "name", "id", "href", "class"),
    }
    text = "".join(page.text)
    for change in diff.claims:
        shown = change.new if change.kind == "requoted" else (*change.old, *change.new)
        assert [c for c in map(describe_claim, shown) if c not in text] == []


def test_page_of_equal_graphs() -> None:
    out = io.StringIO()
    write_diff_page(diff_graphs(OLD, OLD), out)
    assert "Both graphs say the same." in out.getvalue()


def test_page_policy_matches_its_style() -> None:
    out = io.StringIO()
    write_diff_page(diff_graphs(OLD, NEW), out)
    style = re.findall(r"<style>(.*?)</style>", out.getvalue(), re.DOTALL)[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in out.getvalue()


def test_hostile_text_stays_on_its_line() -> None:
    diff = diff_graphs(make_graph(HOSTILE[:20]), make_graph(HOSTILE[10:40]))
    out = io.StringIO()
    write_diff_text(diff, out)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", out.getvalue())
    allowed = ("  + ", "  - ", "  ~ ", "      “", "      - “", "      + “")
    kinds = ("  merged: ", "  split: ", "  renamed: ", "  edited: ")
    titles = {"Documents", "Concepts", *CLAIM_TITLES.values(), ""}
    for line in out.getvalue().split("\n"):
        assert line in titles or line.startswith((*allowed, *kinds)), line
    out = io.StringIO()
    write_diff_json(diff, out)
    json.loads(out.getvalue())
