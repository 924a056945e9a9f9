"""Markdown: CommonMark with tables, front matter and the links of note-taking tools."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from conceptgraph.model import BlockKind, Problem
from conceptgraph.read.blocktree import find_title, heads_links
from conceptgraph.read.builder import TextBuilder
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.entries import part_lazy_lines, split_entries
from conceptgraph.read.frontmatter import split_front_matter
from conceptgraph.read.html import write_html
from conceptgraph.read.inline import inline_text, where_it_leads
from conceptgraph.read.marks import find_properties, has_marks, split_tags
from conceptgraph.read.plaintext import plain_document
from conceptgraph.read.result import ReadResult, make_document

MAX_NESTING = 60  # lists and quotes inside one another; deeper files are read as plain text
MAX_INLINE = 20_000  # characters of one paragraph; what is longer is hostile or not Markdown
MIN_CONTENTS = 3  # links into the document in a row, from which they are its contents
_OPENERS = re.compile(r"[\[*_`<&!\\]")
MAX_OPENERS = 2_000  # of them in one paragraph: the parser's time grows with their square
_OTHER_BULLET = re.compile(r"(?m)^([ \t]*)[•◦▪▫‣⁃●○■□](?=[ \t]+\S)")
_BARE = frozenset(  # what plain text gives, too
    """
    paragraph_open paragraph_close inline bullet_list_open bullet_list_close ordered_list_open
    ordered_list_close list_item_open list_item_close hr code_block
    """.split()  # noqa: SIM905 - readable as words
)
_CALLOUT = re.compile(r"\[![a-zA-Z-]{1,30}\][+-]? ?")
_TASK = re.compile(r"\[[ xX]\] ")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]+\]:? ?")


def read_markdown(data: bytes, name: str) -> ReadResult:
    """Read a Markdown file.

    The document's text is the rendered text: emphasis, link targets and markers are gone, link
    texts, alternative texts of images and code are kept. The tags and aliases that the front matter
    of a note gives, which is a text with links or tags in it, or with aliases, stand on lines below
    the rest. A file without any markup, but with lines that look like headings, is
    read as plain text.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.
    """
    text, problems = decode(data, name)
    metadata, start, more = split_front_matter(text, name)
    problems += more
    reason = _why_plain(text, start)
    if not reason:
        try:
            tokens = _parser().parse(_OTHER_BULLET.sub(r"\1-", part_lazy_lines(text[start:])))
        except RecursionError:
            reason = "nested too deeply"
    if reason:
        problem = Problem(name, f"{reason} for Markdown; read as plain text")
        return plain_document(text, name, metadata, start, (*problems, problem))
    if "&" not in text and "\\" not in text and not any(map(_is_markup, tokens)):
        plain = plain_document(text, name, metadata, start, problems)
        if any(block.kind == "heading" for block in plain.document.blocks):
            return plain
    writer = _Writer()
    writer.write(tokens)
    builder = writer.builder
    properties = dict(find_properties(metadata))
    if builder.marks or "Aliases" in properties:  # a note; other texts have tags for their site
        builder.tree.leave_sections()
        for title, names in properties.items():
            builder.block("boilerplate", f"{title}: {names}")
    rendered = tidy(builder.text)
    title = find_title(rendered, builder.tree.blocks, metadata.get("title"), name)
    builder.hide_repeated_title(title)
    document = make_document(
        name,
        rendered,
        title,
        metadata,
        builder.tree.blocks,
        marks=builder.marks,
        code=builder.code,
    )
    return ReadResult(document, problems)


def write_markdown(builder: TextBuilder, source: str) -> str:
    """Write the text of a piece of Markdown that has no front matter.

    Parameters
    ----------
    builder : TextBuilder
    source : str
        As :func:`~conceptgraph.read.decoding.tidy` gives it.

    Returns
    -------
    str
        Why it was written as plain paragraphs; empty if it was read as Markdown.
    """
    reason = _why_plain(source, 0)
    if not reason:
        try:
            tokens = _parser().parse(_OTHER_BULLET.sub(r"\1-", part_lazy_lines(source)))
        except RecursionError:
            reason = "nested too deeply"
        else:
            _Writer(builder).write(tokens)
    if reason:
        for paragraph in source.split("\n\n"):
            builder.block("paragraph", paragraph)
    return reason


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 4 * MAX_NESTING}).enable(
        ["table", "strikethrough"]
    )


def _is_left_open(token: Token) -> bool:
    """Whether a code fence is never closed: a slip, behind which the text goes on."""
    if token.map is None:
        return False
    first, end = token.map
    return end - first == len(token.content.splitlines()) + 1


def _is_markup(token: Token) -> bool:
    if token.type not in _BARE:
        return True
    children = token.children or ()
    return any(c.type not in ("text", "softbreak") or has_marks(c.content) for c in children)


def _why_plain(text: str, start: int) -> str:
    """Say what makes a text too costly for the parser; empty if nothing does."""
    openers = run = 0
    for line in text[start:].split("\n"):
        words = line.lstrip(" \t>")
        lead = line[: len(line) - len(words)]
        if lead.count(">") > MAX_NESTING or len(lead.expandtabs(4)) > 4 * MAX_NESTING:
            return "nested too deeply"
        if not words:
            openers = run = 0
            continue
        run += len(words)
        openers += len(_OPENERS.findall(words)) if run > MAX_OPENERS else 0
        if openers > MAX_OPENERS and openers * 8 > run:
            return "a paragraph of nothing but markup is too long"
    return ""


class _Writer:
    """Walks the flat token list of markdown-it."""

    def __init__(self, builder: TextBuilder | None = None) -> None:
        self.builder = builder or TextBuilder()
        self._items: list[int | None] = []  # index of the open items' blocks, outermost first
        self._lists: list[tuple[str, int]] = []  # marker kind and next number of open lists
        self._leads: list[int | None] = []  # paragraph that introduces each open list
        self._quotes = 0
        self._cells: list[str] = []
        self._head = False
        self._sources = False  # whether the last heading is one of links
        self._contents: list[int] = []  # blocks in a row that only lead into the document

    def write(self, tokens: Sequence[Token]) -> None:
        """Write all tokens of a document."""
        for i, token in enumerate(tokens):
            self._write(token, tokens[i - 1] if i else None)

    def _write(self, token: Token, before: Token | None) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._leads.append(self.builder.lead)
            first = token.attrGet("start")
            number = int(first) if isinstance(first, int) else 1
            self._lists.append(("ordered" if kind.startswith("ordered") else "bullet", number))
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._leads.pop()
            self._lists.pop()
            self.builder.lead = None
        elif kind == "list_item_open":
            self._items.append(None)
        elif kind == "list_item_close":
            self._items.pop()
        elif kind == "blockquote_open":
            self._quotes += 1
        elif kind == "blockquote_close":
            self._quotes -= 1
        elif kind == "fence" and _is_left_open(token):
            code, *prose = re.split(r"\n\s*\n", token.content)
            self.builder.block("code", code, parent=self._above())
            for part in prose:
                self.builder.block("paragraph", part, parent=self._above())
        elif kind in ("fence", "code_block"):
            self.builder.block("code", token.content, parent=self._above())
        elif kind == "html_block":
            write_html(self.builder, token.content, parent=self._above())
        elif kind in ("thead_open", "thead_close"):
            self._head = kind == "thead_open"
        elif kind == "tr_close":
            depth = 0 if self._head else 1
            row = " | ".join(self._cells)
            self.builder.block(
                "table_row", row if any(self._cells) else "", depth=depth, parent=self._above()
            )
            self._cells.clear()
        elif kind == "inline":
            self._inline(token, before.type if before else "", before.tag if before else "")

    def _inline(self, token: Token, opener: str, tag: str) -> None:
        words = inline_text(token.children or ())
        if opener in ("th_open", "td_open"):
            self._cells.append(words)
        elif opener == "heading_open" and not self._items and not self._quotes:
            self.builder.heading(words, int(tag[1:]))
            self._sources = heads_links(words)
        else:
            prose, tags = split_tags(words)
            before = len(self.builder.tree.blocks)
            self._prose(prose)
            self._notice_links(before, where_it_leads(token.children or ()))
            self.builder.block("boilerplate", tags, parent=self._above())

    def _notice_links(self, index: int, where: str) -> None:
        """Mark what only leads on as boilerplate.

        That is a link below a heading such as "Further reading", a paragraph that is a link, and a
        run of links into the document itself, its contents.
        """
        if index == len(self.builder.tree.blocks):
            return
        listed = self.builder.tree.blocks[index].kind == "list_item"
        if where == "away" and (self._sources or not listed):
            self.builder.hide(index)
        if where != "inside":
            self._contents.clear()
            return
        self.builder.hide_run(self._contents, index, MIN_CONTENTS)

    def _prose(self, words: str) -> None:
        if self._items and self._items[-1] is None:
            self._item(_TASK.sub("", words, count=1) if words.startswith("[") else words)
        else:
            footnote = _FOOTNOTE.match(words)
            words = words[footnote.end() :] if footnote else words
            callout = _CALLOUT.match(words) if self._quotes else None
            words = words[callout.end() :] if callout else words
            kind: BlockKind = "quote" if self._quotes else "paragraph"
            lead: int | None = None
            for entry, marker in split_entries(words):
                if marker:
                    self.builder.block("list_item", entry, depth=1, parent=lead, marker=marker)
                else:
                    lead = self.builder.block(kind, entry, depth=self._quotes, parent=self._above())

    def _item(self, words: str) -> None:
        """Write the first paragraph of a list item."""
        depth = len(self._lists)
        ordered, number = self._lists[-1]
        marker = f"{number}. " if ordered == "ordered" else "• "
        self._lists[-1] = (ordered, number + 1)
        parent = self._above() if depth > 1 else None
        parent = self._leads[-1] if parent is None else parent
        index = self.builder.block(
            "list_item", words, depth=depth, parent=parent, marker="  " * (depth - 1) + marker
        )
        self._items[-1] = index

    def _above(self) -> int | None:
        """Return the innermost open item that has words."""
        return next((item for item in reversed(self._items) if item is not None), None)
