"""``conceptgraph evidence``: every sentence that relates two concepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

_LIMIT = 20


def run(session: Session, *, source: str, target: str, limit: int | None) -> int:
    """Show every sentence that relates FROM and TO directly, in either direction."""
    session.set_limit(limit, default=_LIMIT)
    from conceptgraph.query.between import evidence_between

    graph = session.open_graph()
    relations = evidence_between(graph, source, target)
    if session.output != "text":
        from conceptgraph.cli.json_rows import RELATION_COLUMNS, print_rows, relation_row

        print_rows(session, (relation_row(graph, r) for r in relations), RELATION_COLUMNS)
    elif not relations:
        session.terminal.note(
            f"no sentence relates “{source}” and “{target}” directly; "
            "conceptgraph path looks for a way over other concepts"
        )
    else:
        from conceptgraph.cli.render import show_relations

        most = session.limit or sum(relation.weight for relation in relations)
        show_relations(session.terminal, relations, graph.get_concept, quotes=most)
    return exits.DONE if relations else exits.FAILED


def command() -> click.Command:
    """Declare the command line."""
    from conceptgraph.cli import options as o

    return o.command(
        "evidence",
        run,
        o.concept("source", metavar="FROM"),
        o.concept("target", metavar="TO"),
        o.limit(_LIMIT, "sentences of each relation"),
        o.rows(),
        o.graph(),
        o.common(),
    )  # fmt: skip
