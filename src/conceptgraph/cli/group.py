"""The command group: names to commands, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

from conceptgraph import __version__
from conceptgraph.cli import exits

if TYPE_CHECKING:
    from conceptgraph.cli.session import Session

COMMANDS = (
    "build",
    "neighbors",
    "path",
    "show",
    "search",
    "evidence",
    "subgraph",
    "stats",
    "view",
    "export",
    "import",
    "diff",
    "merge",
    "review",
    "check",
    "extract",
    "completion",
)
"""Names of the commands in the order of the help; each is ``commands/<name>.py``
(``import_.py``, since ``import`` is a word of Python).
"""

_MODULES = {"import": "import_"}

_EPILOG = (
    "Data goes to standard output, everything else to standard error. Exit codes: 0 done, "
    "1 failed or nothing found, 2 usage, 3 some sources could not be read, 10 no graph, "
    "11 graph locked, 130 interrupted."
)


class LazyGroup(click.Group):
    """A group that imports a command's module when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command; None if there is none of that name."""
        return load_command(cmd_name) if cmd_name in COMMANDS else None


def load_command(name: str) -> click.Command:
    """Import the module of a command and return what it declares."""
    module = import_module(f"conceptgraph.cli.commands.{_MODULES.get(name, name)}")
    command: click.Command = module.command()
    return command


@click.group(
    "conceptgraph",
    cls=LazyGroup,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="conceptgraph")
def group() -> None:
    """See and question the ideas in what you read."""


def run_group(arguments: list[str], session: Session) -> int:
    """Parse and run a command with click; return its exit code."""
    code = group.main(args=arguments, prog_name="conceptgraph", standalone_mode=False, obj=session)
    return code if isinstance(code, int) else exits.DONE
