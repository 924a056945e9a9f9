"""Errors as messages: what a person reads when something goes wrong."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from conceptgraph.cli import exits
from conceptgraph.cli.session import PassedOnError
from conceptgraph.errors import ConceptGraphError, UnknownConceptError, UnreadableError

if TYPE_CHECKING:
    from conceptgraph.cli.session import Session
    from conceptgraph.cli.terminal import Terminal


def report(error: BaseException, session: Session) -> int:
    """Say what went wrong in a line or two, and return the exit code."""
    terminal = session.terminal
    if isinstance(error, PassedOnError) and error.__cause__ is not None:
        error = error.__cause__
    if isinstance(error, BrokenPipeError):
        return exits.DONE  # the reader of our output has all it wanted (`| head`)
    if isinstance(error, SystemExit):  # completion ends like this
        return error.code if isinstance(error.code, int) else exits.FAILED
    if isinstance(error, KeyboardInterrupt | click.Abort):
        terminal.error("interrupted")
        return exits.INTERRUPTED
    if isinstance(error, click.ClickException):
        _report_usage(error, terminal)
        return error.exit_code
    if isinstance(error, ConceptGraphError):
        if isinstance(error, UnknownConceptError) and session.output == "json":
            terminal.json("[]")
        if isinstance(error, UnreadableError):
            for reason in error.reasons:
                terminal.hint(f"skipped: {reason}")
        terminal.error(str(error))
        return exits.exit_code(error)
    if isinstance(error, OSError):
        where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        terminal.error(f"{where}{error.strerror or error}")
        return exits.FAILED
    if session.verbose:
        import traceback

        for block in traceback.format_exception(error):
            for row in block.rstrip().splitlines():
                terminal.hint(row)
    asked = "" if session.verbose else ", with what -v prints"
    terminal.error(f"internal error ({type(error).__name__}: {error}); please report it{asked}")
    return exits.FAILED


def _report_usage(error: click.ClickException, terminal: Terminal) -> None:
    context = error.ctx if isinstance(error, click.UsageError) else None
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        for line in error.format_message().splitlines():
            terminal.hint(line)
        return
    if context is not None:
        for line in context.get_usage().splitlines():
            terminal.hint(line)
    terminal.error(error.format_message())
    if context is not None:
        terminal.hint(f"Try “{context.command_path} --help”.")
