"""``conceptgraph diff``: what changed between two graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click


def run(session: Session, *, old: str, new: str, page: str | None) -> int:
    """Show what changed from the graph OLD to the graph NEW.

    Documents, concepts and claims that are new, lost, re-worded, newly denied or disputed. Each
    is a graph file, or an export that can be read back. Exit code 1 says that they differ.
    """
    from contextlib import ExitStack

    from conceptgraph.cli.graphs import open_any
    from conceptgraph.query.diff import diff_graphs

    with ExitStack() as stack:
        diff = diff_graphs(open_any(old, stack), open_any(new, stack))
    if page is not None:
        from pathlib import Path

        from conceptgraph.cli.files import write_whole
        from conceptgraph.export.diff_page import write_diff_page

        with write_whole(Path(page)) as out:
            write_diff_page(diff, out)
        session.terminal.note(f"wrote {page}")
        return exits.DONE if diff.is_empty else exits.FAILED
    with session.terminal.text_stream() as out:
        if session.output == "json":
            from conceptgraph.export.diff_report import write_diff_json

            write_diff_json(diff, out)
        else:
            from conceptgraph.export.diff_report import write_diff_text

            write_diff_text(diff, out)
    return exits.DONE if diff.is_empty else exits.FAILED


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "diff",
        run,
        o.argument("old", type=click.Path()),
        o.argument("new", type=click.Path()),
        o.option(
            "--html", "page", type=click.Path(dir_okay=False), metavar="FILE",
            help="Write the differences as a page that opens in a browser.",
        ),
        o.output("json"),
        o.common(),
    )  # fmt: skip
