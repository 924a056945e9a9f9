"""``conceptgraph merge``: several graphs into one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click


def run(session: Session, *, graphs: tuple[str, ...]) -> int:
    """Merge the GRAPHs into the graph file, which is replaced.

    Each is a graph file, or an export that can be read back; where they differ, the one given
    first wins. Names are not resolved again across them: for that, build from all the sources.
    """
    from contextlib import ExitStack

    from conceptgraph.cli.graphs import open_any
    from conceptgraph.cli.render import plural
    from conceptgraph.export.merge import merge_graphs
    from conceptgraph.store import write_graph

    with ExitStack() as stack:
        merged = merge_graphs([open_any(name, stack) for name in graphs])
    for problem in merged.problems:
        session.terminal.problem(problem)
    write_graph(session.graph, merged.graph)
    counts = merged.graph.counts()
    session.terminal.line(
        f"{session.graph}: {plural(counts['concepts'], 'concept')} and "
        f"{plural(counts['relations'], 'relation')} from {plural(len(graphs), 'graph')}"
    )
    return exits.DONE


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "merge",
        run,
        o.argument("graphs", nargs=-1, required=True, type=click.Path(), metavar="GRAPH..."),
        o.graph(),
        o.common(),
    )
