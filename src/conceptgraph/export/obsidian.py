"""An Obsidian vault: a note a concept, wikilinks for relations, quotes with their sources.

``Overview.md`` lists the most salient concepts; ``concepts/`` holds the notes, with aliases in
their front matter so that links by any name work. Nothing is written to ``.obsidian``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.files import open_inside
from conceptgraph.export.markdown_text import describe_evidence, escape_markdown, yaml_text
from conceptgraph.export.note_names import NoteNames, clean_name
from conceptgraph.export.text import one_line

if TYPE_CHECKING:
    from conceptgraph.model import Concept, Relation
    from conceptgraph.query.reader import GraphReader

TOP = 50
"""Concepts in the overview."""


def write_obsidian(reader: GraphReader, folder: Path) -> None:
    """Write the vault.

    Parameters
    ----------
    reader : GraphReader
        The graph; names of all its notes are held in memory.
    folder : Path
        A folder that is there. Notes of the same name are replaced; others stay.
    """
    names = NoteNames(taken=("Overview",))
    links: dict[str, str] = {}
    for concept in reader.concepts():
        links[concept.id] = _link(names.add(concept.id, concept.label), concept.label)
    with open_inside(folder, "Overview.md") as out:
        _write_overview(out, reader, links)
    notes = folder / "concepts"
    notes.mkdir(exist_ok=True)
    for concept in reader.concepts():
        name = links[concept.id][2:-2].partition("|")[0]
        with open_inside(notes, f"{name}.md") as out:
            _write_note(out, reader, concept, links)


def _link(name: str, label: str) -> str:
    shown = clean_name(label)
    return f"[[{name}|{shown}]]" if shown and shown != name else f"[[{name}]]"


def _write_overview(out: TextIO, reader: GraphReader, links: dict[str, str]) -> None:
    counts = reader.counts()
    out.write("# Overview\n\n")
    out.write(
        f"{counts['concepts']} concepts, {counts['relations']} relations,"
        f" {counts['documents']} documents.\n\n## Most salient concepts\n\n"
    )
    for concept in reader.top_concepts(TOP):
        out.write(f"- {links[concept.id]}\n")
    out.write("\n## Documents\n\n")
    for info in reader.documents():
        out.write(f"- {escape_markdown(info.title)} ({escape_markdown(info.id)})\n")


def _write_note(out: TextIO, reader: GraphReader, concept: Concept, links: dict[str, str]) -> None:
    found = reader.get_analysis(concept.id)
    aliases = sorted({one_line(name) for name in (concept.label, *concept.aliases)} - {""})
    out.write("---\naliases: [" + ", ".join(map(yaml_text, aliases)) + "]\n")
    out.write(f"id: {yaml_text(concept.id)}\n")
    if concept.kind.strip():
        out.write(f"kind: {yaml_text(concept.kind)}\n")
    out.write(f"salience: {found.salience}\ncommunity: {found.community}\n")
    out.write(f"---\n# {escape_markdown(concept.label)}\n")
    if concept.definition:
        out.write(f"\n{escape_markdown(concept.definition)}\n")
    outgoing = reader.find_relations(concept.id, "out")
    if outgoing:
        out.write("\n## Relations\n\n")
    for relation in outgoing:
        out.write(f"- {_predicate(relation)} {links[relation.object]}\n")
        for evidence in relation.evidence:
            out.write(f"  - {describe_evidence(evidence)}\n")
    incoming = reader.find_relations(concept.id, "in", evidence=False)
    if incoming:
        out.write("\n## In other notes\n\n")
    for relation in incoming:
        out.write(f"- {links[relation.subject]} {_predicate(relation)} this\n")


def _predicate(relation: Relation) -> str:
    denied = " (denied)" if relation.polarity == "denied" else ""
    return f"**{escape_markdown(relation.predicate.label) or '—'}**{denied}"
