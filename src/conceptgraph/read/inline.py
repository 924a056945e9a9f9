"""The text of a Markdown paragraph without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it.token import Token

_WIKILINK = re.compile(r"!?\[\[([^\[\]|\n]{1,300})(?:\|([^\[\]|\n]{1,300}))?\]\]")
_FOOTNOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,50}\](?!:)")
_EMBEDDED_FILE = re.compile(r"!\[\[[^\[\]|\n]{1,300}\.[a-zA-Z0-9]{2,4}(?:\|[^\[\]\n]{0,300})?\]\]")
_BLOCK_NAME = re.compile(r"\s\^[a-zA-Z0-9-]{1,60}$")
_HASHTAG = re.compile(r"(?<![^\s(])#(?=[^\W\d][\w/-]*)")
_COMMENT = re.compile(r"%%[^%]{0,2000}%%")
_HIGHLIGHT = re.compile(r"==([^=\n]{1,300})==")
_TAG_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_SILENT = {"script", "style", "template"}  # what they hold is not text


def inline_text(tokens: Iterable[Token]) -> str:
    """Join the text of inline tokens.

    Parameters
    ----------
    tokens : iterable of Token
        Children of an ``inline`` token.

    Returns
    -------
    str
        Link texts, alternative texts and code are kept; ``[[page|words]]`` becomes its words;
        footnote marks, comments, the sign of hashtags and inline HTML tags go, with what is
        inside ``<script>``.
    """
    parts: list[str] = []
    silent = ""
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
            parts.append(" ")
        elif token.type == "image":
            parts.append(inline_text(token.children or ()))
        elif token.type in ("text", "code_inline", "text_special"):
            parts.append(token.content)
    return _tidy_links("".join(parts))


def _tidy_links(words: str) -> str:
    """Take off what note-taking tools add to CommonMark."""
    if "[[" in words:
        words = _EMBEDDED_FILE.sub("", words)
        words = _WIKILINK.sub(lambda link: link[2] or link[1].split("#")[0] or link[1], words)
    if "[^" in words and not words.startswith("[^"):
        words = _FOOTNOTE_MARK.sub("", words)
    if "#" in words:
        words = _HASHTAG.sub("", words)
    if "%%" in words:
        words = _COMMENT.sub("", words)
    if "^" in words:
        words = _BLOCK_NAME.sub("", words)
    return _HIGHLIGHT.sub(r"\1", words) if "==" in words else words
