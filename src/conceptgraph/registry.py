"""Names to code, resolved on first use, so that a command imports only what it runs.

To add a reader or an exporter, write its module and add one line here
(CONTRIBUTING.md walks through it).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

READERS: dict[str, str] = {
    ".md": "conceptgraph.read.markdown:read_markdown",
    ".markdown": "conceptgraph.read.markdown:read_markdown",
    ".txt": "conceptgraph.read.plaintext:read_plaintext",
    ".text": "conceptgraph.read.plaintext:read_plaintext",
    ".html": "conceptgraph.read.html:read_html",
    ".htm": "conceptgraph.read.html:read_html",
    ".xhtml": "conceptgraph.read.html:read_html",
    ".srt": "conceptgraph.read.subtitles:read_subtitles",
    ".vtt": "conceptgraph.read.subtitles:read_subtitles",
    ".docx": "conceptgraph.read.docx:read_docx",
    ".epub": "conceptgraph.read.epub:read_epub",
    ".pdf": "conceptgraph.read.pdf:read_pdf",
    ".ipynb": "conceptgraph.read.notebook:read_notebook",
    ".json": "conceptgraph.read.transcript:read_transcript",
    ".jsonl": "conceptgraph.read.transcript:read_transcript_lines",
}
"""File suffix, lower case -> function ``(data: bytes, name: str) -> ReadResult``."""

EXPORTERS: dict[str, str] = {
    "json": "conceptgraph.export.json_format:write_json",
    "jsonl": "conceptgraph.export.jsonl:write_jsonl",
    "graphml": "conceptgraph.export.graphml:write_graphml",
    "csv": "conceptgraph.export.csv_format:write_csv",
    "gexf": "conceptgraph.export.gexf:write_gexf",
    "cytoscape": "conceptgraph.export.cytoscape:write_cytoscape",
    "dot": "conceptgraph.export.dot:write_dot",
    "mermaid": "conceptgraph.export.mermaid:write_mermaid",
    "cypher": "conceptgraph.export.cypher:write_cypher",
    "neo4j": "conceptgraph.export.neo4j:write_neo4j",
    "turtle": "conceptgraph.export.turtle:write_turtle",
    "jsonld": "conceptgraph.export.jsonld:write_jsonld",
    "parquet": "conceptgraph.export.parquet:write_parquet",
    "obsidian": "conceptgraph.export.obsidian:write_obsidian",
    "markdown": "conceptgraph.export.report:write_report",
}
"""Format name -> function ``(reader: GraphReader, out: TextIO | Path) -> None``.

:data:`conceptgraph.export.FORMATS` says which of the two, and describes each format.
"""

IMPORTERS: dict[str, str] = {
    "json": "conceptgraph.export.read_json:read_json",
    "jsonl": "conceptgraph.export.jsonl:read_jsonl",
    "graphml": "conceptgraph.export.read_graphml:read_graphml",
    "csv": "conceptgraph.export.read_csv:read_csv",
}
"""Format name -> function ``(path: Path) -> ConceptGraph``."""


def resolve_name(target: str) -> Any:
    """Import ``"module:attribute"`` and return the attribute.

    Examples
    --------
    >>> resolve_name("conceptgraph.registry:EXPORTERS") is EXPORTERS
    True
    """
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)
