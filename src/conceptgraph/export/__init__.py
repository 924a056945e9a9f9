"""Graphs out of and back into conceptgraph, a file per format.

:data:`FORMATS` says what there is; importing this package imports no format. The doors are
:func:`export_graph` and :func:`import_graph`; ``docs/formats.md`` says what each format keeps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from conceptgraph.errors import FormatError
from conceptgraph.registry import EXPORTERS, IMPORTERS, resolve_name

if TYPE_CHECKING:
    from pathlib import Path

    from conceptgraph.graph import ConceptGraph
    from conceptgraph.query.reader import GraphReader

FormatKind = Literal["text", "folder"]


class Format(NamedTuple):
    """What is known of a format before its code is imported.

    The writer of a ``text`` format is called with a text stream
    (``write(reader, out: TextIO)``), that of a ``folder`` format with the folder to fill
    (``write(reader, path: Path)``).
    """

    name: str  # as given to ``--format``
    suffix: str  # of the file, with its dot; of a folder: ""
    kind: FormatKind
    summary: str  # one line for ``--help``
    extra: str | None = None  # the optional dependency group it needs

    @property
    def readable(self) -> bool:
        """Whether :func:`import_graph` reads it."""
        return self.name in IMPORTERS

    @property
    def write(self) -> Any:
        """The writer, imported now."""
        return resolve_name(EXPORTERS[self.name])

    @property
    def read(self) -> Any:
        """The reader ``(path: Path) -> ConceptGraph``, imported now; None if there is none."""
        return resolve_name(IMPORTERS[self.name]) if self.readable else None


FORMATS: dict[str, Format] = {
    format_.name: format_
    for format_ in (
        Format("json", ".json", "text", "everything, one object a line, for git and scripts"),
        Format("jsonl", ".jsonl", "text", "everything, one record a line, for streams"),
        Format("graphml", ".graphml", "text", "everything, for NetworkX, Gephi, yEd, igraph"),
        Format("csv", "", "folder", "everything, as tables: nodes, edges, evidence, documents"),
        Format("gexf", ".gexf", "text", "laid out and colored, for Gephi"),
        Format("cytoscape", ".cyjs", "text", "with positions, for Cytoscape and Cytoscape.js"),
        Format("dot", ".dot", "text", "a drawing for Graphviz"),
        Format("mermaid", ".mmd", "text", "a small drawing for Markdown pages"),
        Format("cypher", ".cypher", "text", "a script for cypher-shell and Neo4j"),
        Format("neo4j", "", "folder", "tables for neo4j-admin database import"),
        Format("turtle", ".ttl", "text", "RDF: SKOS concepts, statements with PROV evidence"),
        Format("jsonld", ".jsonld", "text", "the same RDF as JSON-LD"),
        Format("parquet", "", "folder", "typed tables for DuckDB, pandas, Spark", "parquet"),
        Format("obsidian", "", "folder", "a vault: a note a concept, with quotes"),
        Format("markdown", ".md", "text", "a report to read: concepts, quotes, disputes"),
    )
}
"""Format name -> its description, in the order people should see them."""


def get_format(name: str) -> Format:
    """Return the description of a format.

    Raises
    ------
    FormatError
        If there is no format of that name.
    """
    try:
        return FORMATS[name]
    except KeyError:
        raise FormatError("unknown format", got=f"“{name}”", expected=", ".join(FORMATS)) from None


def find_format(path: Path) -> Format | None:
    """Return the format that files with this suffix have, or None."""
    suffix = path.suffix.lower()
    return next((f for f in FORMATS.values() if f.suffix == suffix), None) if suffix else None


def export_graph(reader: GraphReader, name: str, target: Path, *, overwrite: bool = True) -> None:
    """Write a graph to a file or folder.

    A file appears complete or not at all: it is written beside its place and then moved.

    Parameters
    ----------
    reader : GraphReader
        A store, a graph in memory, or a :class:`~conceptgraph.export.selection.Selection`.
    name : str
        A key of :data:`FORMATS`.
    target : Path
        The file, or for a format of kind ``folder`` the folder, made if it is not there.
    overwrite : bool
        Whether an existing file, or a folder that is not empty, may be written to. Files of
        a folder that this export does not write are left alone.

    Raises
    ------
    FormatError
        If the format is unknown, or the target is in the way.
    MissingExtraError
        If the format needs a package that is not installed.
    OSError
        If the target cannot be written.
    """
    from conceptgraph.export.files import write_target

    write_target(get_format(name), reader, target, overwrite=overwrite)


def import_graph(path: Path, name: str | None = None) -> ConceptGraph:
    """Read a graph from a file or folder that a lossless format wrote.

    Parameters
    ----------
    path : Path
        The file; for CSV the folder with ``nodes.csv`` and ``edges.csv``, or one of the two.
    name : str, optional
        The format; by default the one that the suffix stands for.

    Raises
    ------
    FormatError
        If the format is unknown or cannot be read, or the file is not of its format.
    OSError
        If the file cannot be read.
    """
    readable = ", ".join(f.name for f in FORMATS.values() if f.readable)
    if name is not None:
        format_: Format | None = get_format(name)
    elif path.is_dir():
        format_ = FORMATS["csv"]
    else:
        format_ = FORMATS["csv"] if path.suffix.lower() == ".csv" else find_format(path)
    if format_ is None or not format_.readable:
        got = format_.name if format_ else f"“{path.suffix or path.name}”"
        raise FormatError(
            "unsupported format for import", where=str(path), got=got, expected=readable
        )
    graph: ConceptGraph = format_.read(path)
    return graph
