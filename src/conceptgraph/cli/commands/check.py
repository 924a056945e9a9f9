"""``conceptgraph check``: prove a graph against its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.cli import exits
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    import click


def run(session: Session) -> int:
    """Read the sources again and prove every quote, the file and its indexes.

    Whatever no longer holds is named, and the exit code is 1.
    """
    from conceptgraph.pipeline import check

    report = check(session.graph)
    terminal = session.terminal
    for problem in report.problems:
        terminal.problem(problem)
    if session.output == "json":
        from conceptgraph.cli.json_rows import print_object, problem_row

        print_object(
            session,
            {
                "documents": report.documents,
                "quotes": report.quotes,
                "problems": [problem_row(problem) for problem in report.problems],
            },
        )
    else:
        from conceptgraph.cli.render import plural

        read = f"{plural(report.quotes, 'sentence')} in {plural(report.documents, 'document')}"
        if report.problems:
            terminal.line(f"{plural(len(report.problems), 'problem')}; compared {read}")
        elif report.documents:
            terminal.line(f"all is as it should be; compared {read}")
        else:
            terminal.line("the graph file is sound; its sources are not here to be compared")
    return exits.FAILED if report.problems else exits.DONE


def command() -> click.Command:
    """Declare the command line."""
    from conceptgraph.cli import options as o

    return o.command("check", run, o.output("json"), o.graph(), o.common())
