"""``conceptgraph extract``: relation mentions as they come, without a graph."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import OutputFormat, Session

if TYPE_CHECKING:
    import click

    from conceptgraph.cli.terminal import Terminal
    from conceptgraph.model import RelationMention


def run(
    session: Session, *, file: str, format_: OutputFormat | None, suffix: str, model: str | None
) -> int:
    """Print the relations that FILE states, each with its sentence; - reads standard input.

    Nothing is merged and nothing is stored: this shows what extraction sees.
    """
    from conceptgraph.pipeline import extract_file, extract_text

    if file == "-":
        data = sys.stdin.buffer.read()
        found = extract_text(data, suffix="." + suffix.lstrip("."), model=model)
    else:
        from pathlib import Path

        found = extract_file(Path(file), model)
    for problem in found.problems:
        session.terminal.problem(problem)
    relations = found.extraction.relations
    if format_ is not None:
        session.output = format_
    if session.output == "text":
        for relation in relations:
            _show(session.terminal, relation)
    else:
        from conceptgraph.cli.json_rows import mention_row, print_rows

        print_rows(session, map(mention_row, relations), ())
    if not relations:
        session.terminal.note("no relations found")
    return exits.DONE if relations else exits.FAILED


def _show(terminal: Terminal, relation: RelationMention) -> None:
    from conceptgraph.cli.render import quote, show_mention

    names = (relation.subject.text, relation.object.text)
    show_mention(terminal, relation)
    terminal.line(*quote(relation.evidence, names), indent=6, wrapped=True)


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "extract",
        run,
        o.argument("file", type=click.Path(allow_dash=True)),
        o.option(
            "--format", "format_", type=click.Choice(["text", "json", "jsonl"]),
            help="text for people, the default; the others are the same as --json and --jsonl.",
        ),
        o.option(
            "--as", "suffix", metavar="SUFFIX", default=".txt", show_default=True,
            help="What standard input is: .txt, .md, .html, .srt, ...",
        ),
        o.model(),
        o.output("json", "jsonl"),
        o.common(),
    )  # fmt: skip
