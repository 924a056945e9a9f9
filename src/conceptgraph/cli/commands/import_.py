"""``conceptgraph import``: a graph from a file that a lossless format wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click


def run(session: Session, *, file: str, name: str | None) -> int:
    """Make a graph of FILE, which another graph was exported to.

    The graph file is replaced. Formats that keep everything can be read back; GraphML of other
    programs comes in as far as it has labels.
    """
    from pathlib import Path

    from conceptgraph.cli.graphs import analyze_if_new
    from conceptgraph.cli.render import plural
    from conceptgraph.export import import_graph
    from conceptgraph.store import write_graph

    graph = import_graph(Path(file), name)
    analyze_if_new(graph)
    write_graph(session.graph, graph)
    counts = graph.counts()
    session.terminal.line(
        f"{session.graph}: {plural(counts['concepts'], 'concept')} and "
        f"{plural(counts['relations'], 'relation')} from {file}"
    )
    return exits.DONE


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o
    from conceptgraph.export import FORMATS

    readable = [name for name, format_ in FORMATS.items() if format_.readable]
    return o.command(
        "import",
        run,
        o.argument("file", type=click.Path()),
        o.option(
            "-f", "--format", "name", type=click.Choice(readable), metavar="FORMAT",
            help=f"{', '.join(readable)}; by default what the suffix of FILE stands for.",
        ),
        o.graph(),
        o.common(),
    )  # fmt: skip
