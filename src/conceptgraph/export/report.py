"""A report in Markdown: what the texts are about, what they say of it, and where they disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.markdown_text import describe_evidence, escape_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from conceptgraph.model import Relation
    from conceptgraph.query.reader import GraphReader

TOP = 30
"""Concepts that get a section of their own."""

RELATIONS = 12
"""Relations shown of each, best supported first."""


def write_report(reader: GraphReader, out: TextIO) -> None:
    """Write counts, the most salient concepts with quotes, disputed claims and sources."""
    labels = {concept.id: concept.label for concept in reader.concepts()}
    counts = reader.counts()
    out.write("# Concept graph\n\n")
    out.write(
        f"{counts['concepts']} concepts and {counts['relations']} relations from"
        f" {counts['documents']} documents, proved by {counts['evidence']} quotes.\n"
    )
    topics = [(size, label) for _, size, label in reader.communities() if size > 1]
    if topics:
        out.write("\n## Topics\n\n")
    for size, label in topics[:TOP]:
        out.write(f"- {escape_markdown(label)} and {size - 1} more\n")
    out.write("\n## Most salient concepts\n")
    for concept in reader.top_concepts(TOP):
        out.write(f"\n### {escape_markdown(concept.label) or '—'}\n\n")
        names = [escape_markdown(name) for name in concept.aliases if name != concept.label]
        if names:
            out.write(f"Also: {', '.join(names)}.\n\n")
        if concept.definition:
            out.write(f"{escape_markdown(concept.definition)}\n\n")
        relations = reader.find_relations(concept.id)
        best = sorted(relations, key=lambda r: (-r.weight, -r.confidence, r.key))[:RELATIONS]
        _write_relations(out, best, labels)
        if len(relations) > RELATIONS:
            out.write(f"- … and {len(relations) - RELATIONS} more relations\n")
    disputed = find_disputed(reader)
    if disputed:
        out.write("\n## Disputed claims\n\nAffirmed in one place and denied in another.\n\n")
        _write_relations(out, disputed, labels)
    out.write("\n## Sources\n\n")
    for info in reader.documents():
        out.write(f"- {escape_markdown(info.title)} ({escape_markdown(info.id)})\n")


def find_disputed(reader: GraphReader) -> list[Relation]:
    """Return relations that are both affirmed and denied, the two beside each other."""
    disputed: list[Relation] = []
    last: Relation | None = None
    for relation in reader.relations():  # by key: the two polarities are neighbors
        if last is not None and last.key[:3] == relation.key[:3]:
            disputed += [last, relation]
        last = relation
    return disputed


def _write_relations(out: TextIO, relations: Iterable[Relation], labels: Mapping[str, str]) -> None:
    for relation in relations:
        subject = escape_markdown(labels.get(relation.subject, relation.subject))
        object_ = escape_markdown(labels.get(relation.object, relation.object))
        predicate = escape_markdown(relation.predicate.label)
        denied = " (denied)" if relation.polarity == "denied" else ""
        out.write(f"- {subject} — **{predicate or '—'}**{denied} → {object_}\n")
        for evidence in relation.evidence:
            out.write(f"  - {describe_evidence(evidence)}\n")
