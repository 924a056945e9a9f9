"""EPUB: the chapters of a book in reading order, each through the HTML reader."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read.blocktree import find_title
from conceptgraph.read.builder import TextBuilder
from conceptgraph.read.container import Container, inner_path
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.html import write_html
from conceptgraph.read.result import ReadResult, make_document
from conceptgraph.read.tame import tame

_PAGES = frozenset(("application/xhtml+xml", "text/html"))
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})")
_EMPTY_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]{0,30})((?:\s[^<>]*)?)/>")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)


@dataclass(slots=True)
class _Package:
    """What the package file of a book says."""

    title: str = ""
    pages: dict[str, str] = field(default_factory=dict)  # id of a page -> its entry
    outside: bool = False  # a page is said to lie outside the book
    spine: list[str] = field(default_factory=list)  # ids in reading order


def read_epub(data: bytes, name: str) -> ReadResult:
    """Read an EPUB book, version 2 or 3.

    The text is that of the pages in the order of the spine, without the table of contents.
    Style sheets, scripts, fonts and images are not looked at.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    ReadError
        If it is not an EPUB, is damaged or protected, or breaks a limit.
    """
    book = Container(data, name, "epub")
    package = _read_package(book)
    order = [package.pages[key] for key in package.spine if key in package.pages]
    if not order:
        where = "; it names paths outside itself" if package.outside else ""
        raise ReadError(f"this epub has no pages in its spine{where}", where=name)
    if _encrypted(book).intersection(order):
        raise ReadError("this epub is protected: its pages are encrypted", where=name)
    builder = TextBuilder()
    problems: list[Problem] = []
    for entry in dict.fromkeys(order):  # a page that comes twice is read once
        source, more = _decode_page(book.read(entry), f"{name}: {entry}")
        problems.extend(more)
        write_html(builder, source)
        builder.lead = None
    rendered = tidy(builder.text)
    title = find_title(rendered, builder.tree.blocks, package.title, name)
    builder.hide_repeated_title(title)
    document = make_document(name, rendered, title, {}, builder.tree.blocks)
    return ReadResult(document, tuple(problems))


def _read_package(book: Container) -> _Package:
    root = ""
    for tag, attributes, _ in book.elements("META-INF/container.xml"):
        if tag == "rootfile" and not root:
            root = inner_path("", attributes.get("full-path", ""))
            if not root:
                raise ReadError("this epub names a path outside itself", where=book.name)
    if not root:
        raise ReadError("this epub does not say where its contents are", where=book.name)
    package = _Package()
    for tag, attributes, words in book.elements(root):
        if tag == "title" and not package.title:
            package.title = tidy(words)
        elif tag == "item" and attributes.get("media-type") in _PAGES:
            entry = inner_path(root, attributes.get("href", ""))
            package.outside = package.outside or not entry
            if entry and "nav" not in attributes.get("properties", "").split():
                package.pages[attributes.get("id", "")] = entry
        elif tag == "itemref":
            package.spine.append(attributes.get("idref", ""))
    return package


def _encrypted(book: Container) -> set[str]:
    """Return the entries that are encrypted; obfuscated fonts are among them in free books."""
    entry = "META-INF/encryption.xml"
    if entry not in book.names:
        return set()
    return {
        inner_path("", attributes.get("URI", ""))
        for tag, attributes, _ in book.elements(entry)
        if tag == "CipherReference"
    }


def _decode_page(data: bytes, where: str) -> tuple[str, list[Problem]]:
    declared = _XML_ENCODING.match(data[:200])
    text, problems = decode(data, where, declared[1].decode("ascii") if declared else "")
    # XHTML closes empty elements in a way that HTML does not know: <title/> would swallow all.
    text = _EMPTY_TAG.sub(_close_tag, text)
    text, change = tame(text)
    return text, [*problems, *([Problem(where, change)] if change else [])]


def _close_tag(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"
