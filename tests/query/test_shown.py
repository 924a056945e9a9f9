from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import conceptgraph as cg
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.query.between import Claims
from conceptgraph.query.search import SearchResult
from conceptgraph.query.shown import MOST_ROWS, table

HOSTILE = "<script>alert(1)</script>\" onclick='x' &amp;"


def graph() -> cg.Graph:
    sleep, memory, bold = (
        Concept("c1", "sleep", "sleep", aliases=("rest",)),
        Concept("c2", "memory", "memory"),
        Concept("c3", HOSTILE, "x"),
    )
    quotes = (
        Evidence("a.md", 0, 23, "Sleep supports memory.", "object", confidence=0.6),
        Evidence("b.md", 5, 40, "Sleep may support memory, says Ada.", "object", modality="may",
                 attributed_to="Ada", confidence=0.9),
    )  # fmt: skip
    hostile = Evidence("<i>.md", 0, 9, HOSTILE, "object")
    return cg.Graph(
        ConceptGraph.from_parts(
            [sleep, memory, bold],
            [
                Relation("c1", Predicate("supports", "support"), "c2", "affirmed", quotes),
                Relation("c2", Predicate("<u>", "u"), "c3", "denied", (hostile,)),
            ],
        )
    )


class Rows(HTMLParser):
    """The cells of all tables, as a browser shows them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert {name for name, _ in attrs} <= {"dir", "style"}
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows:
            self.rows[-1][-1] += data


def test_neighbors_are_a_list_that_shows_claims_with_their_best_quote() -> None:
    found = graph().neighbors("memory")
    assert [neighbor.concept.label for neighbor in found] == ["sleep", HOSTILE]
    head, first, second = Rows(found._repr_html_()).rows
    assert head == ["subject", "predicate", "object", "sentence", "source"]
    assert first == [
        "sleep",
        "supports [may, says Ada]",
        "memory",
        "Sleep may support memory, says Ada.",
        "b.md (+1 more)",
    ]
    assert second == ["memory", "<u> [denied]", HOSTILE, HOSTILE, "<i>.md"]


def test_no_text_becomes_markup() -> None:
    asked = graph()
    for shown in (
        asked.neighbors("memory"),
        asked.path("sleep", HOSTILE),
        asked.evidence("memory", HOSTILE),
        asked.search("memory"),
        asked.search(HOSTILE),
    ):
        assert Rows(shown._repr_html_()).tags <= {"table", "thead", "tbody", "tr", "th", "td", "p"}


def test_paths_show_every_hop_under_their_number() -> None:
    found = graph().path("sleep", HOSTILE)
    assert len(found) == 1
    rows = Rows(found._repr_html_()).rows
    assert [row[:2] + row[3:4] for row in rows[1:]] == [
        ["1", "sleep", "memory"],
        ["1", "memory", HOSTILE],
    ]


def test_evidence_and_search_name_their_concepts() -> None:
    assert Rows(graph().evidence("memory", "sleep")._repr_html_()).rows[1][0] == "sleep"
    rows = Rows(graph().search("sleep")._repr_html_()).rows
    assert rows[1] == ["sleep", "rest", ""]
    assert Rows(graph().search("sleeep")._repr_html_()).rows[0][0] == "spelled alike"


def test_nothing_found_is_said() -> None:
    assert "No path is found" in graph().path("sleep", HOSTILE, max_hops=1)._repr_html_()
    assert "No sentence" in Claims([], {})._repr_html_()
    assert "No concept" in SearchResult((), ())._repr_html_()


def test_a_relation_without_evidence_and_many_rows() -> None:
    [relation] = graph().evidence("sleep", "memory")
    bare = replace(relation, evidence=())
    assert Rows(Claims([bare], {})._repr_html_()).rows[1] == ["c1", "supports", "c2", "", ""]
    rows = [("x",)] * (MOST_ROWS + 1_000)
    shown = table(("name",), rows, empty="")
    assert shown.count("<td") == MOST_ROWS
    assert "… and 1,000 more" in shown
