"""Lists of results that show themselves in a notebook: as a table, with a quote in every row.

They are lists in every other way. All text is escaped; the tables have no style of their own but
alignment, so that they look like the notebook they stand in.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from conceptgraph.query.neighbors import Neighbor
from conceptgraph.query.paths import Path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from conceptgraph.model import Concept, Relation

MOST_ROWS = 60
"""Rows of a table; what is beyond them is counted under it."""


class Neighbors(list[Neighbor]):
    """Neighbors in their order; see :func:`conceptgraph.query.neighbors.neighbors`."""

    def _repr_html_(self) -> str:
        names = _names(c for each in self for c in (each.origin, each.concept))
        return table(
            CLAIM, [claim(each.relation, names) for each in self], empty="No neighbors are found."
        )


class Paths(list[Path]):
    """Paths, shortest first; see :func:`conceptgraph.query.paths.path`."""

    def _repr_html_(self) -> str:
        names = _names(concept for path in self for concept in path.concepts)
        rows = [
            (str(number), *claim(hop.relation, names))
            for number, path in enumerate(self, 1)
            for hop in path.hops
        ]
        return table(("path", *CLAIM), rows, empty="No path is found.")


class Claims(list["Relation"]):
    """Relations, and the labels of their concepts by id."""

    def __init__(self, relations: Iterable[Relation], names: Mapping[str, str]) -> None:
        super().__init__(relations)
        self.names = names

    def _repr_html_(self) -> str:
        rows = [claim(relation, self.names) for relation in self]
        return table(CLAIM, rows, empty="No sentence relates them.")


CLAIM = ("subject", "predicate", "object", "sentence", "source")


def claim(relation: Relation, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the cells of a relation, as text, in the order of :data:`CLAIM`."""
    predicate, sentence, source = cite(relation)
    ends = (names.get(end, end) for end in (relation.subject, relation.object))
    subject, object_ = ends
    return subject, predicate, object_, sentence, source


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


def _names(concepts: Iterable[Concept]) -> dict[str, str]:
    return {concept.id: concept.label for concept in concepts}


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
