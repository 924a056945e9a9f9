"""``conceptgraph stats``: what a graph holds, at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

    from conceptgraph.cli.terminal import Terminal
    from conceptgraph.query.stats import Stats

_LIMIT = 10


def run(session: Session, *, limit: int | None) -> int:
    """Show how large the graph is, what it is about and where it comes from."""
    session.set_limit(limit, default=_LIMIT, rows=False)
    from conceptgraph.query.stats import stats

    graph = session.open_graph()
    limit = session.limit or graph.counts()["concepts"]
    found = stats(graph, limit)
    if session.output == "json":
        from conceptgraph.cli.json_rows import print_object, stats_object

        print_object(session, stats_object(graph, found))
    else:
        _show(session.terminal, found, limit)
    return exits.DONE


def _show(terminal: Terminal, found: Stats, limit: int) -> None:
    from conceptgraph.cli.render import plural, show_concepts
    from conceptgraph.cli.text import Piece

    def heading(text: str) -> None:
        terminal.line()
        terminal.line(Piece(text, "heading"))

    nouns = {"documents": "document", "concepts": "concept", "relations": "relation"}
    counts = [plural(found.counts[name], noun) for name, noun in nouns.items()]
    counts += [plural(found.counts["evidence"], "quote"), f"{plural(found.words, 'word')} read"]
    terminal.line(Piece(", ".join(counts), "strong"), wrapped=True)
    if found.top_concepts:
        heading("Most salient")
        show_concepts(terminal, found.top_concepts)
    if found.families:
        heading("Relations by family")
        terminal.table(
            [[(Piece(name, name),), (Piece(f"{n:,}"),)] for name, n in found.families.items()],
            right=(1,),
            indent=2,
        )
    if found.communities:
        heading("Topics")
        terminal.table(
            [
                [(Piece(label, "concept"),), (Piece(plural(size, "concept")),)]
                for _, size, label in found.communities[:limit]
            ],
            indent=2,
        )
    heading("Documents")
    terminal.table(
        [
            [(Piece(info.id),), (Piece(info.title, "faint"),), (Piece(plural(info.words, "word")),)]
            for info in found.documents[:limit]
        ],
        right=(2,),
        indent=2,
    )
    if len(found.documents) > limit:
        terminal.line(Piece(f"and {len(found.documents) - limit} more", "faint"), indent=2)


def command() -> click.Command:
    """Declare the command line."""
    from conceptgraph.cli import options as o

    return o.command(
        "stats",
        run,
        o.limit(_LIMIT, "concepts, topics and documents", rows=False),
        o.output("json"),
        o.graph(),
        o.common(),
    )  # fmt: skip
