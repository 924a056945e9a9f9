"""From sources to a graph file: the whole build behind one door.

::

    report = build([Path("notes")], Path("graph/graph.db"), BuildConfig())
    check(Path("graph/graph.db")).problems        # every quote proved again
    found = extract_file(Path("note.md"))         # one document, no graph file
    found = extract_text("Cats chase mice.")
"""

from __future__ import annotations

from conceptgraph.pipeline.build import build
from conceptgraph.pipeline.check import CheckReport, check
from conceptgraph.pipeline.progress import Progress
from conceptgraph.pipeline.single import ExtractedDocument, extract_file, extract_text

__all__ = [
    "CheckReport",
    "ExtractedDocument",
    "Progress",
    "build",
    "check",
    "extract_file",
    "extract_text",
]
