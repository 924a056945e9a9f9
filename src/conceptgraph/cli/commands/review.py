"""``conceptgraph review``: what is most worth a decision of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session
from conceptgraph.errors import ConfigError

if TYPE_CHECKING:
    import click

    from conceptgraph.query.reader import GraphReader
    from conceptgraph.query.review import ReviewItem

_LIMIT = 20


def run(
    session: Session,
    *,
    target: str | None,
    vocabulary: tuple[str, ...],
    below: float,
    limit: int | None,
    force: bool,
) -> int:
    """List the claims, merged names and near names that are most worth a decision.

    The most salient and most doubtful come first. -o FILE writes them as a vocabulary to fill in
    with accept or reject, which the next build follows.
    """
    session.set_limit(limit, default=_LIMIT, rows=False)
    from pathlib import Path

    from conceptgraph.query.review import find_review_items
    from conceptgraph.vocabulary import read_vocabulary

    graph, terminal = session.open_graph(), session.terminal
    path = Path(target) if target not in (None, "-") else None
    if path is not None and (path.exists() or path.is_symlink()) and not force:
        raise ConfigError("the file is there", where=str(path), remedy="another name, or --force")
    decided = read_vocabulary(map(Path, vocabulary))
    items = find_review_items(graph, decided, below=below, limit=session.limit_and_one)
    if session.limit is not None and len(items) > session.limit:
        items = items[: session.limit]
        more = True
    else:
        more = False
    if path is not None:
        from conceptgraph.cli.files import write_whole
        from conceptgraph.export.review_stub import write_review_stub

        with write_whole(path) as out:
            number = write_review_stub(items, out)
        terminal.note(f"wrote {path}: {number} to decide; then build with --vocabulary {path}")
    elif target == "-":
        from conceptgraph.export.review_stub import write_review_stub

        with terminal.text_stream() as out:
            write_review_stub(items, out)
    elif session.output != "text":
        from conceptgraph.cli.json_rows import print_rows, review_rows

        print_rows(session, review_rows(graph, items), ())
    elif items:
        _show(session, graph, items)
    if not items:
        terminal.note("nothing is left to decide")
        return exits.FAILED
    if more:
        terminal.note(f"these are the first {session.limit}; -n 0 gives all")
    return exits.DONE


def _show(session: Session, graph: GraphReader, items: list[ReviewItem]) -> None:
    from conceptgraph.cli.render import claim_line, quote
    from conceptgraph.cli.text import Piece

    terminal = session.terminal
    asked = {"merged": "one concept, as the graph has it?", "apart": "one concept?"}
    for number, item in enumerate(items, 1):
        place = Piece(f"{number:3}. ", "faint")
        why = Piece(f"  {item.why}", "faint")
        if item.relation is not None:
            claim = claim_line(terminal, item.relation, graph.get_concept)
            terminal.line(place, *claim, why, wrapped=True)
        else:
            first, second = (Piece(name, "concept") for name in item.names)
            what = Piece(f"  {asked[item.question]}", "strong")
            terminal.line(place, first, " = ", second, what, why, wrapped=True)
        for evidence in item.quotes:
            terminal.line(*quote(evidence, item.names), indent=6, wrapped=True)
    terminal.note("review -o FILE writes this list as a vocabulary to fill in")


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "review",
        run,
        o.option(
            "-o", "--output", "target", type=click.Path(dir_okay=False), metavar="FILE",
            help="Write a vocabulary to fill in; - is standard output.",
        ),
        o.flag("--force", help="Replace FILE if it is there."),
        o.option(
            "--vocabulary", multiple=True, type=click.Path(), metavar="FILE",
            help="What was decided before, and is not asked again; may be repeated.",
        ),
        o.option(
            "--below", type=click.FloatRange(0, 1), default=0.7, show_default=True, metavar="X",
            help="Ask about claims of less confidence than this.",
        ),
        o.limit(_LIMIT, "questions", rows=False),
        o.output("json", "jsonl"),
        o.graph(),
        o.common(),
    )  # fmt: skip
