"""Text of documents inside Markdown, so that it stays text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from conceptgraph.export.text import dump_json, one_line

if TYPE_CHECKING:
    from conceptgraph.model import Evidence

# Marks of CommonMark, its common extensions and Obsidian's plugins, as HTML entities: a
# backslash would leave "<script" or "<%" in the file for tools that look for it.
_MARKS = re.compile("[&<>`*_\\[\\]#^|~$%=\\\\!{}]")

# Schemes that run or open something, whatever may make a link of them.
_SCHEME = re.compile("\\b(javascript|vbscript|obsidian|file):", re.IGNORECASE)


_RUNS = re.compile("[<`%\\[\\]]")


def escape_markdown(text: str) -> str:
    """Return ``text`` on one line with every mark as an HTML entity.

    Examples
    --------
    >>> escape_markdown("*a* <b> javascript:x")
    '&#42;a&#42; &lt;b&gt; javascript&#58;x'
    """
    return _SCHEME.sub("\\1&#58;", _MARKS.sub(_entity, one_line(text)))


def yaml_text(text: str) -> str:
    r"""Return ``text`` as a quoted scalar for front matter, where plugins also look for marks.

    Examples
    --------
    >>> yaml_text('<% x %> "y"')
    '"\\u003c\\u0025 x \\u0025> \\"y\\""'
    """
    quoted = _RUNS.sub(lambda match: f"\\u{ord(match[0]):04x}", dump_json(one_line(text)))
    return _SCHEME.sub(r"\1\\u003a", quoted)


def describe_evidence(evidence: Evidence) -> str:
    """Return a supporting sentence in Markdown: the quote, how it is said, and where.

    The place is document and code points, as ``notes/a.md:12-80``.
    """
    parts = [
        evidence.modality and f"“{evidence.modality}”",
        evidence.attributed_to and f"according to {evidence.attributed_to}",
        evidence.condition,
        evidence.quantity,
    ]
    said = "; ".join(escape_markdown(part) for part in parts if part)
    place = escape_markdown(f"{evidence.document_id}:{evidence.start}-{evidence.end}")
    return f"“{escape_markdown(evidence.sentence)}” — {f'{said}; ' if said else ''}{place}"


def _entity(match: re.Match[str]) -> str:
    named = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    return named.get(match[0]) or f"&#{ord(match[0])};"
