"""The command group, and ``main``: the one place where errors become messages and exit codes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from conceptgraph.cli.quick import parse, run
from conceptgraph.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the program's name. By default those of this process, and then the process ends
        here for commands that only read: taking the interpreter apart in good order costs a
        tenth of a query and helps nobody.
    """
    session = Session()
    call = None
    try:
        words = sys.argv[1:] if arguments is None else list(arguments)
        call = parse(words, session)
        code = _run_group(words, session) if call is None else run(call, session)
        session.terminal.flush()
    except BaseException as error:  # nobody should ever see a traceback
        from conceptgraph.cli.failures import report

        code = report(error, session)
    finally:
        session.close()
        session.terminal.finish()
    if call is not None and arguments is None:
        os._exit(code)
    return code


def _run_group(words: list[str], session: Session) -> int:
    from conceptgraph.cli.group import run_group

    return run_group(words, session)
