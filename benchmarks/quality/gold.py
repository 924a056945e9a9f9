"""Gold concept maps: our graph of a text beside the one a reader drew."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.quality.conllu import lay_over, read_documents
from benchmarks.quality.texts import GoldText
from conceptgraph.analyze import analyze
from conceptgraph.annotate import AnnotatedDocument, Annotator
from conceptgraph.extract import extract_document
from conceptgraph.model import Extraction
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.read import read_bytes
from conceptgraph.resolve import assemble, resolve
from conceptgraph.vocabulary import Vocabulary


def load_scorer(shared: Path) -> ModuleType:
    """The scorer that comes with the gold maps."""
    path = shared / "benchmarks" / "gold" / "score.py"
    spec = importlib.util.spec_from_file_location("gold_score", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Parses:
    """Parsed documents, by a pipeline or from a treebank."""

    def __init__(self, shared: Path, annotator: Annotator | None) -> None:
        self.annotator = annotator
        self.trees = {} if annotator else read_documents(shared / "treebanks" / "gum-dev.conllu")

    def parse(self, text: GoldText) -> AnnotatedDocument | None:
        """Parse a text; None where there is neither pipeline nor tree."""
        document = read_bytes(text.data, f"{text.name}.txt", ".txt").document
        if self.annotator is not None:
            return next(iter(self.annotator.annotate([document])))
        trees = self.trees.get(f"GUM_{text.name}")
        return lay_over(document, trees) if trees else None


def prediction(extraction: Extraction, data: bytes) -> dict[str, Any]:
    """The graph of one extraction in the form the scorer reads.

    Concepts are in order of salience, relations carry one piece of evidence.
    """
    info = DocumentInfo(extraction.document_id, "", "", "", len(data.split()), {})
    vocabulary = Vocabulary()
    resolution = resolve([extraction], vocabulary)
    graph = assemble([extraction], resolution, vocabulary, [info])
    analysis = analyze(graph)
    concepts = [
        {
            "id": concept.id,
            "label": concept.label,
            "aliases": list(concept.aliases),
            "score": analysis[concept.id].salience,
        }
        for concept in graph.concepts()
    ]
    relations = [
        {
            "subject": relation.subject,
            "predicate": relation.predicate.label,
            "object": relation.object,
            "evidence": relation.evidence[0].sentence,
            "negated": relation.polarity == "denied",
            "rule": relation.evidence[0].rule,
        }
        for relation in graph.relations()
    ]
    return {"concepts": concepts, "relations": relations}


def score_text(
    scorer: ModuleType, text: GoldText, annotated: AnnotatedDocument
) -> tuple[dict[str, Any], Extraction]:
    """All figures of the scorer for one text."""
    extraction = extract_document(annotated)
    result = scorer.score(prediction(extraction, text.data), text.gold, text.data.decode("utf-8"))
    return result, extraction


def figures(result: dict[str, Any]) -> dict[str, float]:
    """The figures of the table, in percent but for counts."""
    concepts, relations, evidence = result["concepts"], result["relations"], result["evidence"]
    return {
        "F1": 100 * relations["f1_triple_lowerbound"],
        "precision": 100 * relations["precision_triple_lowerbound"],
        "recall": 100 * relations["recall_triple_all"],
        "directed 3": 100 * relations["recall_lenient_directed_imp3"],
        "concepts@40": 100 * concepts["recall_strict_imp3@40"],
        "right@50": 100 * concepts.get("precision_lenient@50", concepts["precision_lenient_all"]),
        "verbatim": 100 * evidence["verbatim_strict"],
        "nodes": concepts["predicted"],
        "relations": relations["predicted"],
    }
