"""Graphs of single sentences and essays, in the form the public scorers read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.quality.gold import prediction
from conceptgraph.annotate import Annotator
from conceptgraph.extract import extract_document
from conceptgraph.read import read_bytes


def triples_of(texts: list[str], annotator: Annotator) -> list[dict[str, Any]]:
    """Nodes and triples of each text, a graph for each."""
    documents = [
        read_bytes(text.encode("utf-8"), f"{i}.txt", ".txt").document
        for i, text in enumerate(texts)
    ]
    graphs = []
    for annotated, text in zip(annotator.annotate(documents), texts, strict=True):
        found = prediction(extract_document(annotated), text.encode("utf-8"))
        labels = {concept["id"]: concept["label"] for concept in found["concepts"]}
        graphs.append(
            {
                "nodes": sorted(set(labels.values())),
                "triples": [
                    [labels[r["subject"]], r["predicate"], labels[r["object"]]]
                    for r in found["relations"]
                ],
            }
        )
    return graphs


def write_metacademy(shared: Path, out: Path, annotator: Annotator) -> None:
    """A line per sentence, for ``score_pairs.py OUT dev``."""
    pairs = json.loads((shared / "benchmarks/metacademy/pairs.dev.json").read_text("utf-8"))
    graphs = triples_of([pair["sentence"] for pair in pairs], annotator)
    out.write_text("".join(json.dumps(graph) + "\n" for graph in graphs), "utf-8")


def write_mine(shared: Path, out: Path, annotator: Annotator) -> None:
    """A graph per essay, for ``mine_retrieve.py OUT ...``."""
    essays = json.loads((shared / "benchmarks/mine/data/dev.json").read_text("utf-8"))
    graphs = triples_of([essay["text"].strip("`\n ") for essay in essays], annotator)
    out.write_text(
        json.dumps(
            [{"id": essay["id"], **graph} for essay, graph in zip(essays, graphs, strict=True)]
        ),
        "utf-8",
    )
