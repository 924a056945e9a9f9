"""``conceptgraph neighbors``: what a concept is related to, and the sentences that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

    from conceptgraph.model import Polarity
    from conceptgraph.query.neighbors import Neighbor
    from conceptgraph.query.reader import Direction

_LIMIT = 25
_QUOTES = 3


def run(
    session: Session,
    *,
    concept: str,
    depth: int,
    direction: Direction,
    predicate: tuple[str, ...],
    family: tuple[str, ...],
    min_confidence: float,
    polarity: Polarity | None,
    evidence: bool,
    limit: int | None,
) -> int:
    """Show what CONCEPT is related to.

    CONCEPT is a label, an alias or an id. An arrow says which way a relation points; a crossed
    arrow marks a relation that the text denies. Nearest and best supported come first.
    """
    session.set_limit(limit, default=_LIMIT)
    from conceptgraph.query.find import find_concept
    from conceptgraph.query.neighbors import neighbors

    graph = session.open_graph()
    start = find_concept(graph, concept)
    found = neighbors(
        graph,
        start.id,
        depth=depth,
        direction=direction,
        predicates=predicate,
        families=family,
        min_confidence=min_confidence,
        polarity=polarity,
        limit=session.limit_and_one,
    )
    shown = found[: session.limit]
    if session.output != "text":
        from conceptgraph.cli.json_rows import RELATION_COLUMNS, neighbor_row, print_rows

        print_rows(session, (neighbor_row(graph, entry) for entry in shown), RELATION_COLUMNS)
        return exits.DONE if found else exits.FAILED
    if not found:
        session.terminal.note(f"nothing is related to “{start.label}” in that way")
        return exits.FAILED
    _show(session, shown, depth, _QUOTES if evidence else 0)
    session.note_cut(len(found))
    return exits.DONE


def _show(session: Session, found: list[Neighbor], depth: int, quotes: int) -> None:
    from conceptgraph.cli.render import show_heading, show_relations

    graph, terminal = session.open_graph(), session.terminal
    start = next(entry.origin for entry in found if entry.hop == 1)
    show_heading(terminal, start)
    for hop in range(1, depth + 1):
        relations = [entry.relation for entry in found if entry.hop == hop]
        if not relations:
            break
        if depth > 1:
            terminal.line()
            terminal.line(f"{hop} away" if hop > 1 else "directly")
        seen_from = start.id if hop == 1 else None
        show_relations(terminal, relations, graph.get_concept, seen_from=seen_from, quotes=quotes)


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "neighbors",
        run,
        o.concept("concept"),
        o.option(
            "-d", "--depth", type=click.IntRange(1, 10), default=1, show_default=True, metavar="N",
            help="Relations between CONCEPT and the farthest neighbor.",
        ),
        o.option(
            "--direction", type=click.Choice(["in", "out", "both"]), default="both",
            show_default=True, help="Relations that point to CONCEPT, from it, or both.",
        ),
        o.relation_filters(),
        o.evidence(),
        o.limit(_LIMIT, "relations"),
        o.rows(),
        o.graph(),
        o.common(),
    )  # fmt: skip
