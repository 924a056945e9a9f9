"""``conceptgraph view``: the explorer, one HTML page that needs no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click


def run(session: Session, *, target: str | None, title: str | None, open_page: bool) -> None:
    """Write the explorer: one HTML page to see and question the graph, offline."""
    from pathlib import Path

    from conceptgraph.cli.files import write_whole

    graph = session.open_graph()
    path = Path(target) if target else Path(session.graph).with_suffix(".html")

    from conceptgraph.explorer import write_page

    with write_whole(path) as out:
        if title is None:
            write_page(graph, out)
        else:
            write_page(graph, out, title=title)
    size = path.stat().st_size
    session.terminal.note(f"wrote {path} ({size / 1e6:.1f} MB); open it in a browser")
    if open_page:
        import webbrowser

        webbrowser.open(path.resolve().as_uri())


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "view",
        run,
        o.option(
            "-o", "--output", "target", type=click.Path(dir_okay=False), metavar="FILE",
            help="Where to; by default beside the graph, with the suffix .html.",
        ),
        o.option("--title", help="Title of the page; by default “Concept graph”."),
        o.flag("--open", "open_page", help="Open the page in the browser."),
        o.graph(),
        o.common(),
    )  # fmt: skip
