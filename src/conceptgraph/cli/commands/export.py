"""``conceptgraph export``: the graph in a format of another tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session
from conceptgraph.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    import click

    from conceptgraph.cli.terminal import Terminal
    from conceptgraph.export import Format
    from conceptgraph.model import Polarity


def run(
    session: Session,
    *,
    name: str | None,
    target: str | None,
    around: tuple[str, ...],
    depth: int,
    top: int | None,
    document: tuple[str, ...],
    predicate: tuple[str, ...],
    family: tuple[str, ...],
    min_confidence: float,
    polarity: Polarity | None,
    show_list: bool,
) -> int:
    """Write the graph, or a part of it, in a format of another tool.

    A file appears complete or not at all. docs/formats.md says what each format keeps.
    """
    from conceptgraph.export.relation_filter import Filter
    from conceptgraph.export.select import select
    from conceptgraph.query.filters import RelationFilter
    from conceptgraph.query.find import find_concept

    if show_list:
        _list_formats(session.terminal)
        return exits.DONE
    path, format_ = _target(name, target)
    graph = session.open_graph()
    relations = RelationFilter(predicate, family, min_confidence, polarity)
    part = select(
        graph,
        around=[find_concept(graph, concept).id for concept in around],
        depth=depth,
        top=top,
        keep=Filter(relations, document),
    )
    if path is None:
        with session.terminal.text_stream() as out:
            format_.write(part, out)
    else:
        from conceptgraph.export import export_graph

        export_graph(part, format_.name, path)
        session.terminal.note(f"wrote {path}")
    return exits.DONE


def _target(name: str | None, target: str | None) -> tuple[Path | None, Format]:
    """Return where to write, None being standard output, and the format."""
    from pathlib import Path

    from conceptgraph.export import find_format, get_format

    if target in (None, "-"):
        format_ = get_format(name or "json")
        if format_.kind != "text":
            raise ConfigError(f"{format_.name} cannot go to standard output", remedy="-o FILE")
        return None, format_
    path = Path(str(target))
    chosen = get_format(name) if name else find_format(path)
    if chosen is None:
        raise ConfigError("its suffix stands for no format", where=str(path), remedy="-f FORMAT")
    return path, chosen


def _list_formats(terminal: Terminal) -> None:
    from conceptgraph.cli.text import Piece
    from conceptgraph.export import FORMATS

    terminal.table(
        [
            [(Piece(f.name, "strong"),), (Piece(f.suffix or f.kind),), (Piece(f.summary),)]
            for f in FORMATS.values()
        ]
    )


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o
    from conceptgraph.cli.completion import complete_concept
    from conceptgraph.export import FORMATS

    return o.command(
        "export",
        run,
        o.option(
            "-f", "--format", "name", type=click.Choice(list(FORMATS)), metavar="FORMAT",
            help=f"{', '.join(FORMATS)}; by default what the suffix of FILE stands for, else json.",
        ),
        o.option(
            "-o", "--output", "target", type=click.Path(), metavar="FILE",
            help="Where to; standard output by default. Some formats fill a folder.",
        ),
        o.option(
            "--around", multiple=True, metavar="CONCEPT", shell_complete=complete_concept,
            help="Only what is near this concept; may be repeated.",
        ),
        o.option(
            "-d", "--depth", type=click.IntRange(0, 10), default=1, show_default=True, metavar="N",
            help="How many relations away from --around.",
        ),
        o.option(
            "--top", type=click.IntRange(min=1), metavar="N",
            help="Only the most salient concepts.",
        ),
        o.option(
            "--document", multiple=True, metavar="ID",
            help="Only what this document says; may be repeated.",
        ),
        o.relation_filters(),
        o.flag("--list", "show_list", help="List the formats."),
        o.graph(),
        o.common(),
    )  # fmt: skip
