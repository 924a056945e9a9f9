"""Files to documents: a module per format, one policy for all.

The door::

    for source in find_sources(paths):          # SourceFile, or Problem for what is skipped
        result = read_source(source)            # ReadError if it cannot be read after all
    result = read_bytes(data, "-", ".txt")      # standard input
"""

from __future__ import annotations

from conceptgraph.read.reading import read_bytes, read_source
from conceptgraph.read.result import ReadResult, SourceFile
from conceptgraph.read.sources import MAX_FILE_BYTES, find_sources, printable_path

__all__ = [
    "MAX_FILE_BYTES",
    "ReadResult",
    "SourceFile",
    "find_sources",
    "printable_path",
    "read_bytes",
    "read_source",
]
