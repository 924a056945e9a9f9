"""A streaming XML reader that has no entities and no document type.

Both are refused before they can do harm: a ``DOCTYPE`` is what "billion laughs" and reading
of foreign files through external entities need, and no graph format needs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol
from xml.parsers import expat

from conceptgraph.errors import FormatError
from conceptgraph.export.source import check_file

MAX_DEPTH = 100


class ElementHandler(Protocol):
    """What is told of each element; names are without their namespace."""

    where: str  # "graph.graphml:12", kept up to date by the parser

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str, text: str) -> None:
        """An element ends; ``text`` is what stood in it outside its child elements."""


def read_elements(path: Path, handler: ElementHandler) -> None:
    """Parse an XML file and tell ``handler`` of its elements.

    Raises
    ------
    FormatError
        If the file is not well-formed, declares a document type or an entity, or is nested
        deeper than :data:`MAX_DEPTH`; errors of the handler pass through.
    """
    check_file(path)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    texts: list[list[str]] = []

    def place() -> str:
        return f"{path}:{parser.CurrentLineNumber}"

    def refuse(*_: Any) -> int:
        raise FormatError(
            "the XML declares a document type or entity (DOCTYPE), which is refused",
            where=place(),
            remedy="remove the DOCTYPE",
        )

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(texts) >= MAX_DEPTH:
            raise FormatError("the XML is nested too deep", where=place())
        texts.append([])
        handler.where = place()
        handler.start(name.rpartition(" ")[2], attributes)

    def end(name: str) -> None:
        text = "".join(texts.pop())
        handler.where = place()
        handler.end(name.rpartition(" ")[2], text)

    def characters(text: str) -> None:
        texts[-1].append(text)

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    try:
        with path.open("rb") as file:
            parser.ParseFile(file)
    except expat.ExpatError as error:
        raise FormatError(
            f"not well-formed XML: {expat.ErrorString(error.code)}",
            where=f"{path}:{error.lineno}",
        ) from None
    except (LookupError, UnicodeError) as error:
        raise FormatError(f"the XML's encoding cannot be read: {error}", where=str(path)) from None
