"""``conceptgraph build``: make a graph of documents, or bring it up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click

    from conceptgraph.cli.terminal import Terminal
    from conceptgraph.model import BuildReport

_TOP = 8


def run(
    session: Session,
    *,
    sources: tuple[str, ...],
    vocabulary: tuple[str, ...],
    model: str | None,
    workers: int,
    min_confidence: float,
    strict: bool,
    dry_run: bool,
) -> int:
    """Make the graph of the SOURCEs: files, and folders with all that is in them.

    The same command brings a graph up to date: only what changed is read again, and what is no
    longer there leaves the graph. The graph holds what the last build was given.
    """
    from pathlib import Path

    from conceptgraph.cli.progress import BuildProgress
    from conceptgraph.config import BuildConfig
    from conceptgraph.pipeline import build

    terminal = session.terminal
    config = BuildConfig(
        model=model,
        vocabulary=tuple(map(Path, vocabulary)),
        min_confidence=min_confidence,
        workers=workers,
        strict=strict,
        dry_run=dry_run,
    )
    with BuildProgress(terminal.err, hidden=session.quiet) as progress:
        report = build(list(map(Path, sources)), Path(session.graph), config, progress)
    for problem in report.problems:
        terminal.problem(problem)
    if session.verbose:
        for merge in report.merges:
            terminal.note(f"merged “{merge.merged}” into “{merge.kept}” ({merge.reason})")
    if session.output == "json":
        from conceptgraph.cli.json_rows import print_object, report_object

        print_object(session, report_object(report))
    else:
        _summarize(session, report, dry_run=dry_run)
    skipped = any(problem.severity == "skipped" for problem in report.problems)
    return exits.PARTIAL if skipped else exits.DONE


def _summarize(session: Session, report: BuildReport, *, dry_run: bool) -> None:
    """Say what the build did, in the words of a person, and what to do next."""
    from conceptgraph.cli.render import plural
    from conceptgraph.cli.text import Piece

    terminal, counts = session.terminal, report.counts
    took = _what_it_took(report, dry_run=dry_run)
    documents = plural(counts["documents"], "document")
    if dry_run:
        terminal.line(Piece(f"would build {session.graph} from {documents}", "strong"), took)
        return
    size = (
        f"{plural(counts['concepts'], 'concept')} and "
        f"{plural(counts['relations'], 'relation')}, "
        f"with {plural(counts['evidence'], 'quote')}"
    )
    speed = f"{plural(counts['words'], 'word')} in {report.seconds:.1f} s"
    terminal.line(Piece(f"{session.graph}: {size}", "strong"), wrapped=True)
    terminal.line(f"from {documents}", took, f", {speed}", wrapped=True)
    if counts["entries"]:
        entries = plural(counts["entries"], "entry", "entries")
        terminal.line(f"vocabulary: {counts['entries_matched']:,} of {entries} matched")
    if counts["concepts"] and not session.quiet:
        _show_top(session, terminal)


def _what_it_took(report: BuildReport, *, dry_run: bool) -> str:
    names = {
        "parsed": "to parse" if dry_run else "parsed",
        "replayed": "from a kept parse",
        "reused": "unchanged",
        "removed": "to remove" if dry_run else "removed",
        "skipped": "skipped",
    }
    parts = [
        f"{report.counts[key]:,} {name}" for key, name in names.items() if report.counts.get(key)
    ]
    return f" ({', '.join(parts)})" if parts else ""


def _show_top(session: Session, terminal: Terminal) -> None:
    from conceptgraph.cli.text import Piece

    graph = session.open_graph()
    top = graph.top_concepts(_TOP)
    separated = [piece for c in top for piece in (Piece(", "), Piece(c.label, "concept"))]
    terminal.line("about ", *separated[1:], wrapped=True)
    option = "" if session.graph_is_default else f" -g {session.graph}"
    terminal.note(f'try: conceptgraph neighbors "{top[0].label}"{option} --evidence')


def command() -> click.Command:
    """Declare the command line."""
    import click

    from conceptgraph.cli import options as o

    return o.command(
        "build",
        run,
        o.argument("sources", nargs=-1, required=True, type=click.Path(), metavar="SOURCE..."),
        o.option(
            "--vocabulary", multiple=True, type=click.Path(), metavar="FILE",
            help="A curated vocabulary (YAML): aliases, kinds, merges; may be repeated.",
        ),
        o.model(),
        o.option(
            "--workers", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
            help="Processes that parse; the result is the same for every number.",
        ),
        o.option(
            "--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="X",
            help="Leave out relations below this confidence, 0 to 1.",
        ),
        o.flag("--strict", help="Fail if anything is wrong with a source."),
        o.flag("--dry-run", help="Say what would be read; write nothing."),
        o.output("json"),
        o.graph(),
        o.common(),
    )  # fmt: skip
