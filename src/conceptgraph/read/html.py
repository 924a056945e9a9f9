"""HTML: what a reader of the page would see, block by block."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from conceptgraph.model import BlockKind, Problem
from conceptgraph.read.blocktree import find_title
from conceptgraph.read.builder import TextBuilder, squeeze
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.result import ReadResult, make_document
from conceptgraph.read.tame import tame

_DROPPED = frozenset(
    """
    head script style template noscript nav iframe object embed canvas audio video select button
    input textarea map dialog datalist progress meter rp title desc text tspan mi mn mo annotation
    annotation-xml -comment !doctype
    """.split()  # noqa: SIM905 - readable as words
)
"""What is not prose: code, controls, media, and the inside of drawings and formulas."""
_BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section
    summary table tbody td tfoot th thead tr ul
    """.split()  # noqa: SIM905 - readable as words
)
MENU_WORDS = 5  # of an entry
MENU_ENTRIES = 4  # in a row, before they are taken for a menu
_PAGE_ROLES = frozenset(("navigation", "search", "menu", "menubar", "toolbar", "dialog", "alert"))
_HIDDEN_STYLE = re.compile(r"(?i)\b(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_META_CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})")


def read_html(data: bytes, name: str) -> ReadResult:
    """Read an HTML page.

    Scripts, styles, navigation and hidden elements are left out; nothing is fetched and no
    entity is resolved from outside.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.
    """
    declared = _META_CHARSET.search(data[:4096])
    text, problems = decode(data, name, declared[1].decode("ascii") if declared else "")
    text, change = tame(text)
    if change:
        problems += (Problem(name, change),)
    builder = TextBuilder()
    title = write_html(builder, text)
    rendered = tidy(builder.text)
    title = find_title(rendered, builder.tree.blocks, title, name)
    builder.hide_repeated_title(title)
    document = make_document(name, rendered, title, {}, builder.tree.blocks)
    return ReadResult(document, problems)


def write_html(builder: TextBuilder, source: str, parent: int | None = None) -> str:
    """Write the text of some HTML.

    Parameters
    ----------
    builder : TextBuilder
    source : str
        A page or a fragment of one.
    parent : int, optional
        Index of the block that the fragment stands in.

    Returns
    -------
    str
        The page's title; may be empty.
    """
    page = LexborHTMLParser(source)
    title = page.css_first("title")
    if page.root is not None:
        _Walk(builder, parent).run(page.root)
    return tidy(squeeze(title.text(deep=True))) if title is not None else ""


class _Walk:
    """Visits every node once, without recursion: pages may be nested as deep as they like."""

    def __init__(self, builder: TextBuilder, parent: int | None) -> None:
        self.builder = builder
        self.outer = parent
        self._words: list[str] = []
        self._lists: list[tuple[str, int, int | None]] = []  # tag, next number, lead
        self._items: list[int | None] = []
        self._quotes = 0
        self._pre = 0
        self._heading = 0
        self._cells: list[str] | None = None
        self._head_row = False
        self._term = False  # inside <dt>
        self._defined: int | None = None  # the block of the last <dt>
        self._linked = 0  # characters of the words collected that are inside links
        self._in_link = 0
        self._menu: list[int] = []  # blocks in a row that are links and nothing else

    def run(self, root: LexborNode) -> None:
        """Write the text under `root`."""
        node: LexborNode | None = root
        while node is not None:
            below = self._enter(node)
            if below is not None:
                node = below
                continue
            while node is not None:
                self._leave(node)
                if node is root or node.mem_id == root.mem_id:
                    node = None
                    break
                if node.next is not None:
                    node = node.next
                    break
                node = node.parent
        self._flush()

    def _enter(self, node: LexborNode) -> LexborNode | None:
        tag = node.tag or ""
        if tag == "-text":
            words = node.text_content or ""
            self._words.append(words)
            self._linked += len(words.strip()) if self._in_link else 0
            return None
        if tag in _DROPPED or _is_hidden(node):
            return None
        if tag in _BLOCKS:
            self._open(tag, node)
        elif tag == "br":
            self._words.append("\n" if self._pre else " ")
        elif tag == "a":
            self._in_link += 1
        elif tag == "img":
            self._words.append(f" {node.attributes.get('alt') or ''} ")
        return node.child

    def _open(self, tag: str, node: LexborNode) -> None:
        self._flush()
        if tag in ("ul", "ol"):
            self._lists.append((tag, 1, self.builder.lead))
        elif tag == "li":
            self._items.append(None)
        elif tag in ("dl", "dt"):
            self._term, self._defined = tag == "dt", None
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._pre += 1
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = int(tag[1])
        elif tag == "tr":
            self._cells, self._head_row = [], True
        elif tag == "td":
            self._head_row = False

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "a" and not _is_hidden(node):
            self._in_link = max(0, self._in_link - 1)
        if tag not in _BLOCKS or _is_hidden(node):
            return
        self._flush()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self.builder.lead = None
        elif tag == "li" and self._items:
            self._items.pop()
        elif tag in ("dl", "dt"):
            self._term = False
            self._defined = None if tag == "dl" else self._defined
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag == "pre":
            self._pre = max(0, self._pre - 1)
        elif tag == "tr":
            self._row()
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = 0

    def _row(self) -> None:
        cells, self._cells = self._cells, None
        if cells:
            depth = 0 if self._head_row else 1
            self.builder.block("table_row", " | ".join(cells), depth=depth, parent=self._above())

    def _flush(self) -> None:
        """Write the words collected since the last block began."""
        words, linked = "".join(self._words), self._linked
        self._words.clear()
        self._linked = 0
        if not words.strip():
            return
        before = len(self.builder.tree.blocks)
        if self._cells is not None:
            self._cells.append(squeeze(words))
        elif self._pre:
            self.builder.block("code", words, parent=self._above())
        elif self._heading and not self._items:
            self.builder.heading(words, self._heading)
        elif self._items and self._items[-1] is None and self._lists:
            self._item(words)
        elif self._term:
            self._defined = self.builder.block("paragraph", words, parent=self._above())
        elif self._defined is not None:
            self.builder.block("list_item", words, depth=1, parent=self._defined)
        else:
            kind: BlockKind = "quote" if self._quotes else "paragraph"
            self.builder.block(kind, words, depth=self._quotes, parent=self._above())
        if len(self.builder.tree.blocks) > before:
            self._notice_menu(before, words, linked)

    def _notice_menu(self, index: int, words: str, linked: int) -> None:
        """Mark a run of short links, with nothing said between them, as boilerplate."""
        plain = "".join(words.split())
        if self._heading or linked < 0.9 * len(plain) or len(words.split()) > MENU_WORDS:
            self._menu.clear()
            return
        self.builder.hide_run(self._menu, index, MENU_ENTRIES)

    def _item(self, words: str) -> None:
        depth = len(self._lists)
        tag, number, lead = self._lists[-1]
        self._lists[-1] = (tag, number + 1, lead)
        marker = f"{number}. " if tag == "ol" else "• "
        parent = self._above()
        self._items[-1] = self.builder.block(
            "list_item",
            words,
            depth=depth,
            parent=lead if parent is None else parent,
            marker="  " * (min(depth, 20) - 1) + marker,
        )

    def _above(self) -> int | None:
        return next((item for item in reversed(self._items) if item is not None), self.outer)


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _PAGE_ROLES
        or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))
    )
