"""Word documents: paragraphs by their style, lists by their numbering, tables row by row."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from conceptgraph.errors import ReadError
from conceptgraph.read.blocktree import find_title
from conceptgraph.read.builder import TextBuilder
from conceptgraph.read.container import Container
from conceptgraph.read.decoding import tidy
from conceptgraph.read.extras import import_extra
from conceptgraph.read.result import ReadResult, make_document
from conceptgraph.read.wordstyles import W, WordStyles

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNREAD = frozenset((f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", _FALLBACK))
"""Deleted words, formats, and what older programs show instead of a drawing."""
_BOX = f"{W}txbxContent"
_SPACES = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_CODE = re.compile(r"(?:html preformatted|source code|code(?: block)?|preformatted text)$")


def read_docx(data: bytes, name: str) -> ReadResult:
    """Read a Word document.

    Paragraphs, headings, lists, quotations, tables, text boxes and, at the end, footnotes.
    Headers, footers, comments and deleted words are left out; nothing it links to is opened,
    no macro is looked at.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    MissingExtraError
        If python-docx is not installed.
    ReadError
        If it is not a Word document, is damaged, or breaks a limit.
    """
    library = import_extra("docx", "docx", name)
    Container(data, name, "docx").refuse_doctypes()
    try:
        part = library.Document(io.BytesIO(data)).part
        body, main, package = part.element.body, part.rels, part.package.rels
        body.iterchildren()  # fails here if there is no body
        styles = _related(library, main, "styles")
        numbering = _related(library, main, "numbering")
        footnotes = _related(library, main, "footnotes")
        properties = _related(library, package, "core-properties")
    except Exception as error:
        # The library says what is wrong in the words of whatever it came upon.
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise ReadError(
            "a damaged docx, or no Word document that can be read", where=name, got=reason
        ) from error
    writer = _Writer(WordStyles(styles, numbering))
    writer.write(body)
    for note in footnotes.iterchildren(f"{W}footnote") if footnotes is not None else ():
        if note.get(f"{W}type") in (None, "normal"):
            writer.write(note)
    given = properties.findtext(_TITLE) if properties is not None else None
    blocks = writer.builder.tree.blocks
    text = tidy(writer.builder.text)
    title = find_title(text, blocks, writer.title or tidy(given or ""), name)
    return ReadResult(make_document(name, text, title, {}, blocks), ())


def _related(library: Any, relations: Any, kind: str) -> Any:
    """Return the XML of a part that the document is related to, or None."""
    for relation in relations.values():
        if not relation.is_external and relation.reltype.rsplit("/", 1)[-1] == kind:
            part = relation.target_part
            if hasattr(part, "element"):
                return part.element
            return library.oxml.parse_xml(part.blob)
    return None


class _Writer:
    """Writes what a body, a cell or a text box holds, one block after the other."""

    def __init__(self, styles: WordStyles) -> None:
        self.builder = TextBuilder()
        self.title = ""
        self._styles = styles
        self._items: list[tuple[int, int]] = []  # (level, block) of the open list items
        self._in_list = False
        self._lead: int | None = None  # the paragraph that introduces the list
        self._numbers: dict[tuple[str, int], int] = {}  # (list, level) -> number of its last item

    def write(self, parent: Any) -> None:
        """Write the paragraphs and tables right under an element, and those in wrappers."""
        for child in parent.iterchildren():
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._leave_list()
                self._table(child)
            elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
                self.write(child)

    def _paragraph(self, paragraph: Any) -> None:
        words, boxes = _words(paragraph)
        if words.strip():
            self._write(paragraph, words)
        for box in boxes:
            self._leave_list()
            self.write(box)

    def _write(self, paragraph: Any, words: str) -> None:
        look = self._styles.look(paragraph)
        if look.numbering is not None and not look.heading:
            self._item(words, *look.numbering)
            return
        self._leave_list()
        if look.heading:
            self.builder.heading(words, look.heading)
            if look.name == "title" and not self.title:
                self.title = tidy(" ".join(words.split()))
        elif look.name.startswith(("toc ", "table of ")):
            self.builder.block("boilerplate", words)
        elif "quote" in look.name:
            self.builder.block("quote", words, depth=1)
        elif _CODE.match(look.name):
            self.builder.block("code", words)
        else:
            self.builder.block("paragraph", words)

    def _item(self, words: str, numbering: str, level: int) -> None:
        if not self._in_list:
            self._in_list, self._lead = True, self.builder.lead
        while self._items and self._items[-1][0] >= level:
            self._items.pop()
        marker = "• "
        if self._styles.is_ordered(numbering, level):
            number = self._numbers.get((numbering, level), 0) + 1
            self._numbers[numbering, level] = number
            marker = f"{number}. "
        for deeper in range(level + 1, 9):
            self._numbers.pop((numbering, deeper), None)
        depth = len(self._items) + 1
        parent = self._items[-1][1] if self._items else self._lead
        index = self.builder.block(
            "list_item", words, depth=depth, parent=parent, marker="  " * (depth - 1) + marker
        )
        if index is not None:
            self._items.append((level, index))

    def _leave_list(self) -> None:
        self._items.clear()
        self._in_list = False

    def _table(self, table: Any) -> None:
        rows = [list(_inside(row, f"{W}tc")) for row in _inside(table, f"{W}tr")]
        if all(len(cells) <= 1 for cells in rows):  # a frame around text, no table
            for cells in rows:
                for cell in cells:
                    self.write(cell)
                    self._leave_list()
            return
        for i, cells in enumerate(rows):
            words = [_cell_words(cell) for cell in cells]
            if any(words):
                head = i == 0 and len(rows) > 1
                self.builder.block("table_row", " | ".join(words), depth=0 if head else 1)


def _inside(parent: Any, tag: str) -> Iterator[Any]:
    """Yield the rows of a table or the cells of a row, also those in content controls."""
    for child in parent.iterchildren():
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
            yield from _inside(child, tag)


def _cell_words(cell: Any) -> str:
    paragraphs = (_words(paragraph)[0] for paragraph in cell.iter(f"{W}p"))
    return " ".join(" ".join(words.split()) for words in paragraphs if words.strip())


def _words(paragraph: Any) -> tuple[str, list[Any]]:
    """Return the words of a paragraph, and the text boxes anchored in it."""
    parts: list[str] = []
    boxes: list[Any] = []
    stack = [paragraph]
    while stack:
        element = stack.pop()
        if element.tag == f"{W}t":
            parts.append(element.text or "")
        elif element.tag == _BOX:
            boxes.append(element)
        elif element.tag in _SPACES:
            parts.append(_SPACES[element.tag])
        elif element.tag not in _UNREAD:
            stack.extend(reversed(list(element.iterchildren())))
    return "".join(parts), boxes
