"""Several graphs into one."""

from __future__ import annotations

import io

from conceptgraph.export.json_format import write_json
from conceptgraph.export.merge import merge_graphs
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.query.diff import diff_graphs
from conceptgraph.query.reader import DocumentInfo


def graph(
    document: str, *claims: tuple[str, str, str], sha256: str = "0", label: str = "RL"
) -> ConceptGraph:
    names = {name for subject, _, object_ in claims for name in (subject, object_)}
    return ConceptGraph.from_parts(
        [
            Concept(f"c_{name}", label if name == "rl" else name, name, definition=sha256)
            for name in names
        ],
        [
            Relation(
                f"c_{subject}",
                Predicate(verb, verb),
                f"c_{object_}",
                "affirmed",
                (Evidence(document, 0, 5, f"{subject} {verb} {object_}", "svo"),),
            )
            for subject, verb, object_ in claims
        ],
        [DocumentInfo(document, document, document, sha256, 3, {})],
    )


def as_json(graph: ConceptGraph) -> str:
    out = io.StringIO()
    write_json(graph, out)
    return out.getvalue()


def test_claims_of_both_with_united_evidence() -> None:
    one = graph("a.md", ("rl", "lacks", "credit"), ("rl", "is", "hard"))
    other = graph("b.md", ("rl", "lacks", "credit"), ("llm", "uses", "rl"))
    merged = merge_graphs([one, other])
    assert merged.problems == ()
    assert dict(merged.graph.counts()) == {
        "documents": 2,
        "concepts": 4,
        "relations": 3,
        "evidence": 4,
    }
    assert max(merged.graph.get_analysis(c.id).salience for c in merged.graph.concepts()) == 1


def test_a_graph_merged_with_itself_says_the_same() -> None:
    one = graph("a.md", ("rl", "lacks", "credit"))
    assert diff_graphs(one, merge_graphs([one, one]).graph).is_empty


def test_the_first_label_wins_and_the_other_is_an_alias() -> None:
    one = graph("a.md", ("rl", "lacks", "credit"))
    other = graph("b.md", ("rl", "lacks", "credit"), label="R.L.", sha256="1")
    merged = merge_graphs([one, other]).graph.get_concept("c_rl")
    assert (merged.label, merged.aliases, merged.definition) == ("RL", ("R.L.",), "0")
    assert merge_graphs([other, one]).graph.get_concept("c_rl").label == "R.L."


def test_another_version_of_a_document_is_a_problem_and_not_mixed_in() -> None:
    one = graph("a.md", ("rl", "lacks", "credit"))
    other = graph("a.md", ("rl", "has", "credit"), ("llm", "uses", "tools"), sha256="1")
    merged = merge_graphs([one, other])
    assert [problem.where for problem in merged.problems] == ["a.md"]
    assert [r.predicate.label for r in merged.graph.relations()] == ["lacks"]
    assert {c.id for c in merged.graph.concepts()} == {"c_rl", "c_credit"}


def test_nothing_merges_to_nothing() -> None:
    assert merge_graphs([]).graph.counts()["concepts"] == 0


def test_disjoint_graphs_merge_alike_in_any_order() -> None:
    one = graph("a.md", ("rl", "lacks", "credit"))
    other = graph("b.md", ("llm", "uses", "tools"))
    assert as_json(merge_graphs([one, other]).graph) == as_json(merge_graphs([other, one]).graph)
