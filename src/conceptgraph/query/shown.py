"""Results of questions as tables for a notebook, with a quote in every row.

All text is escaped; the tables have no style of their own but alignment, so that they look like
the notebook they stand in.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from conceptgraph.model import Relation

MOST_ROWS = 60
"""Rows of a table; what is beyond them is counted under it."""

CLAIM = ("subject", "predicate", "object", "sentence", "source")


def claim(relation: Relation, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the cells of a relation, as text, in the order of :data:`CLAIM`."""
    predicate, sentence, source = cite(relation)
    subject, object_ = relation.subject, relation.object
    return names.get(subject, subject), predicate, names.get(object_, object_), sentence, source


def cite(relation: Relation) -> tuple[str, str, str]:
    """Return the predicate with its marks, the best sentence, and where it stands."""
    marks = ["denied"] if relation.polarity == "denied" else []
    if not relation.evidence:
        return _marked(relation, marks), "", ""
    best = max(relation.evidence, key=lambda evidence: evidence.confidence)
    if best.modality:
        marks.append(best.modality)
    if best.attributed_to:
        marks.append(f"says {best.attributed_to}")
    more = len(relation.evidence) - 1
    source = best.document_id + (f" (+{more} more)" if more else "")
    return _marked(relation, marks), best.sentence, source


def _marked(relation: Relation, marks: Sequence[str]) -> str:
    return relation.predicate.label + (f" [{', '.join(marks)}]" if marks else "")


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> str:
    """Return an HTML table of texts, or what to say when there are none.

    Examples
    --------
    >>> table(("name",), [("<b>",)], empty="none").count("&lt;b&gt;")
    1
    """
    if not rows:
        return f"<p>{escape(empty)}</p>"

    def line(tag: str, cells: Sequence[str]) -> str:
        style = "text-align:left;vertical-align:top"
        joined = "".join(f'<{tag} dir="auto" style="{style}">{escape(c)}</{tag}>' for c in cells)
        return f"<tr>{joined}</tr>"

    body = "".join(line("td", row) for row in rows[:MOST_ROWS])
    rest = len(rows) - MOST_ROWS
    note = f"<p>… and {rest:,} more</p>" if rest > 0 else ""
    return f"<table><thead>{line('th', heads)}</thead><tbody>{body}</tbody></table>{note}"
