"""The JSON export: shape, order, and characters."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest

from conceptgraph.export import export_graph
from conceptgraph.export.json_format import SCHEMA, write_json
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import FAMILIES


def as_json(graph: ConceptGraph) -> str:
    out = io.StringIO()
    write_json(graph, out)
    return out.getvalue()


def test_keys_of_the_shared_vocabulary(plain_graph: ConceptGraph) -> None:
    data = json.loads(as_json(plain_graph))
    assert data["format"] == "conceptgraph"
    assert data["version"] == 1
    assert {"id", "label", "aliases", "kind", "salience"} <= set(data["concepts"][0])
    relation = data["relations"][0]
    wanted = {"subject", "predicate", "object", "negated", "modality", "attributed_to"}
    assert wanted | {"confidence", "evidence"} <= set(relation)
    assert {"document", "start", "end", "sentence"} <= set(relation["evidence"][0])


def test_what_moves_with_every_edit_stands_on_lines_of_its_own(plain_graph: ConceptGraph) -> None:
    moved = ConceptGraph.from_parts(
        plain_graph.concepts(),
        [
            replace(r, evidence=tuple(replace(e, start=e.start + 7, end=e.end + 7) for e in found))
            for r in plain_graph.relations()
            for found in [r.evidence]
        ],
        plain_graph.documents(),
    )
    lines = zip(as_json(plain_graph).split("\n"), as_json(moved).split("\n"), strict=True)
    changed = [old for old, new in lines if old != new]
    assert changed
    assert all(re.match('^ *"(salience|start)"', line) for line in changed)


def test_one_object_a_line(plain_graph: ConceptGraph) -> None:
    text = as_json(plain_graph)
    assert text.endswith("]\n}\n")
    counts = plain_graph.counts()
    assert text.count('\n{"id": ') == counts["documents"] + counts["concepts"]
    assert text.count('\n{"subject": ') == counts["relations"]
    assert text.count('\n  {"document": ') == counts["evidence"]


def test_hostile_text_comes_back_and_shows_nothing_raw(hostile_graph: ConceptGraph) -> None:
    text = as_json(hostile_graph)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\ufeff]", text)
    assert "𝒳 😀" in text
    labels = {c["id"]: c["label"] for c in json.loads(text)["concepts"]}
    assert labels == {c.id: c.label for c in hostile_graph.concepts()}


def test_empty_graph() -> None:
    data = json.loads(as_json(ConceptGraph()))
    assert (data["documents"], data["concepts"], data["relations"]) == ([], [], [])


def test_qualifiers_of_the_relation_are_those_all_sentences_share(
    plain_graph: ConceptGraph,
) -> None:
    for relation in json.loads(as_json(plain_graph))["relations"]:
        said = {e.get("modality") for e in relation["evidence"]}
        assert relation["modality"] == (said.pop() if len(said) == 1 else None)


def test_absolute_source_is_left_out(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    documents = [replace(d, source=str(tmp_path / d.id)) for d in plain_graph.documents()]
    graph = ConceptGraph.from_parts((), (), documents)
    assert str(tmp_path) not in as_json(graph)


def test_a_failed_export_leaves_the_old_file(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    export_graph(plain_graph, "json", path)
    before = path.read_bytes()

    class Broken(ConceptGraph):
        def relations(self):  # type: ignore[no-untyped-def]
            raise OSError("disk gone")

    with pytest.raises(OSError, match="disk gone"):
        export_graph(Broken(), "json", path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_export_follows_the_schema(hostile_graph: ConceptGraph, plain_graph: ConceptGraph) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(resources.files("conceptgraph.export").joinpath(SCHEMA).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for graph in (hostile_graph, plain_graph, ConceptGraph()):
        validator.validate(json.loads(as_json(graph)))
    known = schema["$defs"]
    data = json.loads(as_json(hostile_graph))
    for name, rows in (("concept", data["concepts"]), ("relation", data["relations"])):
        assert all(set(row) <= set(known[name]["properties"]) for row in rows)
    assert tuple(known["relation"]["properties"]["family"]["enum"]) == FAMILIES
