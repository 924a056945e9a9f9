"""``conceptgraph search``: find concepts by name and claims by the words of their sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

_LIMIT = 20


def run(session: Session, *, text: tuple[str, ...], limit: int | None) -> int:
    """Find TEXT in the names of concepts and in the quoted sentences.

    Words may be left unfinished. If nothing has them, names that are spelled alike are shown.
    """
    session.set_limit(limit, default=_LIMIT, rows=False)
    from conceptgraph.query.search import search

    graph, terminal = session.open_graph(), session.terminal
    words = " ".join(text)
    found = search(graph, words, session.limit or _ALL)
    nothing = not found.concepts and not found.relations
    if session.output != "text":
        from conceptgraph.cli.json_rows import FOUND_COLUMNS, print_rows, search_rows

        print_rows(session, search_rows(graph, found), FOUND_COLUMNS)
        return exits.FAILED if nothing else exits.DONE
    if nothing:
        terminal.note(f"nothing has “{words}”")
        return exits.FAILED
    from conceptgraph.cli.render import show_concepts, show_relations
    from conceptgraph.cli.text import Piece

    if found.concepts:
        title = "Concepts spelled like that" if found.fuzzy else "Concepts"
        terminal.line(Piece(title, "heading"))
        show_concepts(terminal, [(c, graph.get_analysis(c.id).salience) for c in found.concepts])
    if found.relations:
        if found.concepts:
            terminal.line()
        terminal.line(Piece("Sentences", "heading"))
        show_relations(terminal, found.relations, graph.get_concept, quotes=1)
    return exits.DONE


_ALL = 1_000_000


def command() -> click.Command:
    """Declare the command line."""
    from conceptgraph.cli import options as o

    return o.command(
        "search",
        run,
        o.concept("text", nargs=-1, required=True),
        o.limit(_LIMIT, "concepts, and as many relations", rows=False),
        o.rows(),
        o.graph(),
        o.common(),
    )  # fmt: skip
