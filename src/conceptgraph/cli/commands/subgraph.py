"""``conceptgraph subgraph``: some concepts, what is around them, and what joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

    from conceptgraph.model import Polarity

_LIMIT = 50


def run(
    session: Session,
    *,
    concepts: tuple[str, ...],
    depth: int,
    predicate: tuple[str, ...],
    family: tuple[str, ...],
    min_confidence: float,
    polarity: Polarity | None,
    evidence: bool,
    limit: int | None,
) -> int:
    """Show the relations among the CONCEPTs and what is around them."""
    session.set_limit(limit, default=_LIMIT)
    from conceptgraph.query.subgraph import subgraph

    graph = session.open_graph()
    part = subgraph(
        graph,
        concepts,
        depth=depth,
        predicates=predicate,
        families=family,
        min_confidence=min_confidence,
        polarity=polarity,
    )
    relations = sorted(part.relations, key=lambda r: (-r.weight, -r.confidence, r.key))
    shown = relations[: session.limit]
    if session.output != "text":
        from conceptgraph.cli.json_rows import RELATION_COLUMNS, print_rows, relation_row

        print_rows(session, (relation_row(graph, r) for r in shown), RELATION_COLUMNS)
        return exits.DONE if relations else exits.FAILED
    if not relations:
        session.terminal.note("no relations among these concepts")
        return exits.FAILED
    from conceptgraph.cli.render import plural, show_relations
    from conceptgraph.cli.text import Piece

    size = f"{plural(len(part.concepts), 'concept')}, {plural(len(relations), 'relation')}"
    session.terminal.line(Piece(size, "strong"))
    show_relations(session.terminal, shown, graph.get_concept, quotes=1 if evidence else 0)
    session.note_cut(len(relations))
    return exits.DONE


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "subgraph",
        run,
        o.concept("concepts", nargs=-1, required=True, metavar="CONCEPT..."),
        o.option(
            "-d", "--depth", type=click.IntRange(0, 10), default=1, show_default=True, metavar="N",
            help="Relations around the concepts; 0 for the relations among them alone.",
        ),
        o.relation_filters(),
        o.evidence(),
        o.limit(_LIMIT, "relations"),
        o.rows(),
        o.graph(),
        o.common(),
    )  # fmt: skip
