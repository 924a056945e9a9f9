"""What changed between two graphs, as one HTML page that opens from disk.

No script, no connection: the page's policy allows its own style sheet and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, TextIO

from conceptgraph.export.diff_report import (
    CLAIM_TITLES,
    SIGNS,
    describe_change,
    describe_concepts,
)
from conceptgraph.export.text import one_line

if TYPE_CHECKING:
    from conceptgraph.query.diff import ClaimChange, GraphDiff

STYLE = """
:root { color-scheme: light dark; --line: #8884; --old: #b3261e; --new: #146c2e; }
@media (prefers-color-scheme: dark) { :root { --old: #f2a29b; --new: #8fd6a0; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
nav a { margin-right: 1rem; }
ul { list-style: none; padding: 0; }
section > ul > li { border-left: 3px solid var(--line); margin: .75rem 0; padding: 0 .75rem; }
.old { color: var(--old); } .new { color: var(--new); }
p { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: .25rem 0 .25rem 1.5rem; font-size: .9rem; overflow-wrap: anywhere; }
"""
_CLASSES = {"+": "new", "-": "old"}


def write_diff_page(diff: GraphDiff, out: TextIO, title: str = "What changed") -> None:
    """Write the changes as a page.

    Parameters
    ----------
    diff : GraphDiff
        The changes.
    out : TextIO
        A text stream that is written as UTF-8.
    title : str
        The heading, such as ``old.db → new.db``.
    """
    sections: list[tuple[str, list[str]]] = [
        ("Documents", [_line(SIGNS[change.kind], change.id) for change in diff.documents]),
        ("Concepts", [_concept_item(describe_concepts(change)) for change in diff.concepts]),
    ]
    for kind, heading in CLAIM_TITLES.items():
        items = [_claim_item(change) for change in diff.claims if change.kind == kind]
        sections.append((heading, items))
    sections = [(heading, items) for heading, items in sections if items]
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    out.write(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy"'
        f" content=\"default-src 'none'; style-src 'sha256-{digest}'\">\n"
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_text(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{_text(title)}</h1>\n"
    )
    if not sections:
        out.write("<p>Both graphs say the same.</p>\n")
    out.write(_navigation(sections))
    for number, (heading, items) in enumerate(sections):
        out.write(f'<section id="s{number}">\n<h2>{heading} ({len(items)})</h2>\n<ul>\n')
        out.writelines(f"<li>{item}</li>\n" for item in items)
        out.write("</ul>\n</section>\n")
    out.write("</body>\n</html>\n")


def _navigation(sections: Iterable[tuple[str, list[str]]]) -> str:
    links = [
        f'<a href="#s{number}">{heading} ({len(items)})</a>'
        for number, (heading, items) in enumerate(sections)
    ]
    return f"<nav>{' '.join(links)}</nav>\n" if links else ""


def _concept_item(line: str) -> str:
    sign, _, rest = line.partition(" ")
    return _line(sign, rest) if sign in _CLASSES else f"<p>{_text(line)}</p>"


def _claim_item(change: ClaimChange) -> str:
    return "".join(
        f"<blockquote>{_line(line.sign, line.text)}</blockquote>"
        if line.is_quote
        else _line(line.sign, line.text)
        for line in describe_change(change)
    )


def _line(sign: str, text: str) -> str:
    if not sign:
        return f"<p>{_text(text)}</p>"
    return f'<p class="{_CLASSES.get(sign, "edited")}">{sign} {_text(text)}</p>'


def _text(text: str) -> str:
    return escape(one_line(text))
