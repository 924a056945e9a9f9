"""Parameters of commands: the shared ones, so that the same name means the same everywhere.

A shared option stores its value in the :class:`~conceptgraph.cli.session.Session`; a command's
function gets only its own arguments. Everything here returns click parameters, which
:func:`command` puts together; the functions themselves know nothing of click.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from conceptgraph.cli.completion import complete_concept
from conceptgraph.cli.session import (
    GRAPH_VARIABLE,
    OutputFormat,
    PassedOnError,
    Session,
)
from conceptgraph.defaults import DEFAULT_GRAPH
from conceptgraph.model import FAMILIES

Parameters = Iterable[click.Parameter]


def command(
    name: str, run: Callable[..., int | None], *parameters: click.Parameter | Parameters
) -> click.Command:
    """Declare a command.

    Parameters
    ----------
    name : str
        What people type.
    run : callable
        Takes the session and the values of the parameters by name, and returns the exit code;
        its docstring is the help.
    *parameters : click.Parameter or iterable of click.Parameter
        In the order of the help.
    """

    def callback(**values: Any) -> int | None:
        try:
            return run(click.get_current_context().find_object(Session), **values)
        except (BrokenPipeError, KeyboardInterrupt) as error:
            raise PassedOnError from error

    flat: list[click.Parameter] = []
    for parameter in parameters:
        flat += [parameter] if isinstance(parameter, click.Parameter) else parameter
    return click.Command(name, params=flat, callback=callback, help=run.__doc__)


def option(*names: str, **settings: Any) -> click.Option:
    """Declare an option of one command; see :class:`click.Option`."""
    return click.Option(names, **settings)


def argument(name: str, **settings: Any) -> click.Argument:
    """Declare an argument; see :class:`click.Argument`."""
    return click.Argument([name], **settings)


def concept(name: str, **settings: Any) -> click.Argument:
    """Declare an argument that names a concept by label, alias or id."""
    return argument(name, shell_complete=complete_concept, **settings)


def flag(*names: str, help: str) -> click.Option:
    """Declare an option without a value."""
    return option(*names, is_flag=True, default=False, help=help)


def _shared(*names: str, **settings: Any) -> click.Option:
    """Declare an option whose value goes to the session, under its own name."""

    def store(context: click.Context, parameter: click.Parameter, value: Any) -> None:
        session = context.find_object(Session)
        if value is not None and session is not None:
            setattr(session, str(parameter.name), value)

    return option(*names, default=None, expose_value=False, callback=store, **settings)


def common() -> list[click.Option]:
    """Declare ``-q``, ``-v`` and ``--no-color``."""
    return [
        _shared("-q", "--quiet", flag_value=True, is_flag=True, help="No notes."),
        _shared(
            "-v", "--verbose", flag_value=True, is_flag=True,
            help="More detail: merged names of a build, the trace of an internal error.",
        ),
        _shared(
            "--color/--no-color", help="Colors; by default on a terminal, unless NO_COLOR is set."
        ),
    ]  # fmt: skip


def graph() -> click.Option:
    """Declare ``-g/--graph``."""
    return _shared(
        "-g", "--graph", metavar="FILE", envvar=GRAPH_VARIABLE, show_envvar=True,
        type=click.Path(), show_default=DEFAULT_GRAPH, is_eager=True, help="The graph.",
    )  # fmt: skip


def output(*formats: OutputFormat) -> list[click.Option]:
    """Declare ``--json`` and, for commands that give rows, ``--jsonl`` and ``--csv``."""
    texts = {
        "json": "Print JSON; [] where nothing was found.",
        "jsonl": "Print one JSON object a line.",
        "csv": "Print comma-separated values with a header.",
    }

    def choose(context: click.Context, _: click.Parameter, value: OutputFormat | None) -> None:
        session = context.find_object(Session)
        if value is None or session is None:
            return
        if session.output not in ("text", value):
            raise click.UsageError(f"--{session.output} and --{value} exclude each other.", context)
        session.output = value

    return [
        option(
            f"--{name}", flag_value=name, default=None, expose_value=False, callback=choose,
            help=texts[name],
        )
        for name in formats
    ]  # fmt: skip


def rows() -> list[click.Option]:
    """Declare ``--json``, ``--jsonl`` and ``--csv``."""
    return output("json", "jsonl", "csv")


def limit(default: int, what: str, *, rows: bool = True) -> click.Option:
    """Declare ``-n/--limit``; :meth:`Session.set_limit` says what ``rows`` is."""
    meaning = f"{default}; all with --json" if rows else str(default)
    return option(
        "-n", "--limit", type=click.IntRange(min=0), default=None, metavar="N",
        help=f"At most so many {what}; 0 for all.  [default: {meaning}]",
    )  # fmt: skip


def evidence() -> click.Option:
    """Declare ``-e/--evidence``."""
    return flag("-e", "--evidence", help="Quote the sentences that say so, with their document.")


def model() -> click.Option:
    """Declare ``--model``."""
    return option(
        "--model", metavar="NAME",
        help="An installed spaCy pipeline, or a folder that holds one; by default the bundled one.",
    )  # fmt: skip


def relation_filters() -> list[click.Option]:
    """Declare ``--predicate``, ``--family``, ``--min-confidence`` and ``--polarity``."""
    return [
        option(
            "-p", "--predicate", multiple=True, metavar="P",
            help="Only relations with this predicate; may be repeated.",
        ),
        option(
            "--family", multiple=True, type=click.Choice(FAMILIES), metavar="FAMILY",
            help=f"Only relations of this family ({', '.join(FAMILIES)}); may be repeated.",
        ),
        option(
            "--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="X",
            help="Only relations of at least this confidence, 0 to 1.",
        ),
        option(
            "--polarity", type=click.Choice(["affirmed", "denied"]),
            help="Only what the text affirms, or only what it denies.",
        ),
    ]  # fmt: skip
