"""``conceptgraph path``: how two concepts are connected, with a quote for every step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

_LIMIT = 1


def run(
    session: Session, *, source: str, target: str, max_hops: int, directed: bool, limit: int | None
) -> int:
    """Show the shortest path from FROM to TO, with the sentence that proves every step.

    Exit code 1 says that there is no path.
    """
    session.set_limit(limit, default=_LIMIT, rows=False)
    from conceptgraph.cli.render import show_path
    from conceptgraph.query.paths import path

    graph = session.open_graph()
    found = path(
        graph, source, target, max_hops=max_hops, directed=directed, k=session.limit or _ALL
    )
    if session.output != "text":
        from conceptgraph.cli.json_rows import path_row, print_rows

        print_rows(session, (path_row(graph, way) for way in found), ())
        return exits.DONE if found else exits.FAILED
    if not found:
        session.terminal.note(
            f"no path from “{source}” to “{target}” in {max_hops} hops"
            + (" along the direction of the relations" if directed else "")
        )
        return exits.FAILED
    for number, way in enumerate(found):
        if number:
            session.terminal.line()
        show_path(session.terminal, way)
    return exits.DONE


_ALL = 1000
"""What ``-n 0`` means here: simple paths can be far more than anybody reads."""


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "path",
        run,
        o.concept("source", metavar="FROM"),
        o.concept("target", metavar="TO"),
        o.option(
            "--max-hops", type=click.IntRange(1, 20), default=6, show_default=True, metavar="N",
            help="Look no farther.",
        ),
        o.flag("--directed", help="Follow relations only from subject to object."),
        o.limit(_LIMIT, "paths, the shortest first", rows=False),
        o.output("json", "jsonl"),
        o.graph(),
        o.common(),
    )  # fmt: skip
