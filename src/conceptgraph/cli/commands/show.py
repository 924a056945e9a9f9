"""``conceptgraph show``: all there is to know about one concept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

    from conceptgraph.model import Concept, Relation

_LIMIT = 10
_QUOTES = 1


def run(session: Session, *, concept: str, evidence: bool, limit: int | None) -> int:
    """Show CONCEPT: its names, kind and definition, and what the texts say of it."""
    session.set_limit(limit, default=_LIMIT)
    from conceptgraph.query.find import find_concept

    graph = session.open_graph()
    found = find_concept(graph, concept)
    relations = sorted(graph.find_relations(found.id), key=_best_first)
    if session.output == "json":
        from conceptgraph.cli.json_rows import concept_row, print_object, relation_row

        rows = [relation_row(graph, relation) for relation in relations[: session.limit]]
        print_object(session, {**concept_row(graph, found), "relations": rows})
        return exits.DONE
    _show(session, found, relations, _QUOTES if evidence else 0)
    return exits.DONE


def _best_first(relation: Relation) -> tuple[object, ...]:
    return (-relation.weight, -relation.confidence, relation.key)


def _show(session: Session, concept: Concept, relations: list[Relation], quotes: int) -> None:
    from conceptgraph.cli.render import plural, show_heading, show_relations
    from conceptgraph.cli.text import Piece

    terminal, graph = session.terminal, session.open_graph()
    analysis = graph.get_analysis(concept.id)
    documents = sorted({e.document_id for relation in relations for e in relation.evidence})
    show_heading(terminal, concept)
    if concept.definition:
        terminal.line(concept.definition, indent=2, wrapped=True)
    terminal.line(
        Piece(
            f"salience {analysis.salience:.2f} · community {analysis.community} · "
            f"{plural(len(relations), 'relation')} in {plural(len(documents), 'document')}: "
            + ", ".join(documents),
            "faint",
        ),
        indent=2,
        wrapped=True,
    )
    if not relations:
        return
    terminal.line()
    shown = relations[: session.limit]
    outgoing = [relation for relation in shown if relation.subject == concept.id]
    incoming = [relation for relation in shown if relation.subject != concept.id]
    show_relations(
        terminal, outgoing + incoming, graph.get_concept, seen_from=concept.id, quotes=quotes
    )
    session.note_cut(len(relations), more=f"conceptgraph neighbors “{concept.label}” shows them")


def command() -> click.Command:
    """Declare the command line."""
    from conceptgraph.cli import options as o

    return o.command(
        "show",
        run,
        o.concept("concept"),
        o.evidence(),
        o.limit(_LIMIT, "relations"),
        o.output("json"),
        o.graph(),
        o.common(),
    )  # fmt: skip
