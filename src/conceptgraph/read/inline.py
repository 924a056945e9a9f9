"""The text of a Markdown paragraph without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it.token import Token

from conceptgraph.read.marks import has_signs, mark_code, put_marks, without_signs

_FOOTNOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,50}\](?!:)")
_BLOCK_NAME = re.compile(r"\s\^[a-zA-Z0-9-]{1,60}$")
_COMMENT = re.compile(r"%%[^%]{0,2000}%%")
_HIGHLIGHT = re.compile(r"==([^=]{1,300})==")
_TAG_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_KEPT = "\x04"  # around the number of something kept; no decoded text has it
_KEPT_PLACE = re.compile(f"{_KEPT}([0-9]+){_KEPT}")
_SILENT = {"script", "style", "template"}  # what they hold is not text


def inline_text(tokens: Iterable[Token], *, mark: bool = True) -> str:
    """Join the text of inline tokens.

    Parameters
    ----------
    tokens : iterable of Token
        Children of an ``inline`` token.
    mark : bool
        Whether code becomes a mark too.

    Returns
    -------
    str
        Link texts, alternative texts and code are kept, code as a mark; ``[[page|words]]`` and
        ``#tag`` become marks (:mod:`conceptgraph.read.marks`), but not inside code or a link;
        footnote marks, comments and inline HTML tags go, with what is inside ``<script>``. Lines
        stay lines.
    """
    parts: list[str] = []
    kept: list[tuple[str, bool]] = []  # what is no markup whatever it looks like; is it code?
    silent = ""
    links = 0
    for token in tokens:
        if token.type == "html_inline":
            match = _TAG_NAME.match(token.content)
            name = match[2].lower() if match else ""
            if match and name == silent and match[1]:
                silent = ""
            elif match and not silent and name in _SILENT and not match[1]:
                silent = name
            elif name in ("br", "p", "div", "li"):
                parts.append(" ")
        elif silent:
            continue
        elif token.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif token.type == "image":
            parts.append(inline_text(token.children or (), mark=False))
        elif token.type in ("link_open", "link_close"):
            links += token.nesting
        elif token.type == "code_inline" or (links and token.type == "text"):
            parts.append(f"{_KEPT}{len(kept)}{_KEPT}")
            kept.append((without_signs(token.content), token.type == "code_inline"))
        elif token.type in ("text", "text_special"):
            parts.append(without_signs(token.content))
    words = _tidy_links("".join(parts))
    plain = not mark or has_signs(words)  # a mark cannot hold another
    shown = [mark_code(one) if code and not plain else one for one, code in kept]
    return _KEPT_PLACE.sub(lambda place: shown[int(place[1])], words) if kept else words


def where_it_leads(tokens: Iterable[Token]) -> str:
    """Where a line of nothing but links leads: "inside" the document or "away"; "" for a text.

    Parameters
    ----------
    tokens : iterable of Token
        Children of an ``inline`` token.
    """
    open_, found = False, set[str]()
    for token in tokens:
        if token.type == "link_open":
            open_ = True
            found.add("inside" if str(token.attrGet("href") or "").startswith("#") else "away")
        elif token.type == "link_close":
            open_ = False
        elif not open_ and any(c.isalnum() for c in token.content):
            return ""
    return found.pop() if len(found) == 1 else ""


def _tidy_links(words: str) -> str:
    """Take off what note-taking tools add to CommonMark."""
    if "%%" in words:
        words = _COMMENT.sub("", words)
    words = put_marks(words)
    if "[^" in words and not words.startswith("[^"):
        words = _FOOTNOTE_MARK.sub("", words)
    if "^" in words:
        words = _BLOCK_NAME.sub("", words)
    return _HIGHLIGHT.sub(r"\1", words) if "==" in words else words
