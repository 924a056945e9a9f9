"""Write ``quick_table.py``: what :mod:`conceptgraph.cli.quick` has to know of the commands.

``python -m conceptgraph.cli.tabulate FILE`` writes it; a test compares.
"""

from __future__ import annotations

import sys
from pathlib import Path
from pprint import pformat
from typing import Any

import click

from conceptgraph.cli.group import load_command

QUICK = ("neighbors", "path", "show", "search", "evidence", "subgraph", "stats")
"""Commands whose plain calls are parsed without click."""

_HEAD = '''"""Parameters of the quick commands; written by :mod:`conceptgraph.cli.tabulate`.

Command -> (arguments and how many words they take, -1 for any number;
option -> (name, scope, kind, detail); defaults). The value of a ``flag`` is its detail; an
``int`` and a ``float`` have a lowest and a highest value, a ``choice`` its values. Scopes are
``own`` and ``many`` for values of the command, ``session`` and ``output`` for the session.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Option = tuple[str, str, str, Any]
    Quick = tuple[tuple[tuple[str, int], ...], dict[str, Option], dict[str, Any]]

# fmt: off
TABLE: dict[str, Quick] = \\
'''


def table() -> dict[str, Any]:
    """Return the table as it follows from the click commands."""
    return {name: _row(load_command(name)) for name in QUICK}


def source() -> str:
    """Return the text of the module that holds the table."""
    return _HEAD + pformat(table(), width=98, sort_dicts=False) + "\n"


def _row(command: click.Command) -> tuple[Any, ...]:
    arguments: list[tuple[str, int]] = []
    options: dict[str, tuple[str, str, str, Any]] = {}
    defaults: dict[str, Any] = {}
    for parameter in command.params:
        name = str(parameter.name)
        if isinstance(parameter, click.Argument):
            arguments.append((name, parameter.nargs))
            continue
        if not isinstance(parameter, click.Option):
            raise TypeError(f"{name} is neither an argument nor an option")
        if parameter.expose_value:
            scope = "many" if parameter.multiple else "own"
            default = parameter.default
            plain = default is None or isinstance(default, str | bool | int | float)
            defaults[name] = () if parameter.multiple else default if plain else None
        else:
            scope = "session"
            if parameter.is_flag and isinstance(parameter.flag_value, str):
                name, scope = "output", "output"
        kind, detail = _kind(parameter)
        for spelling in parameter.opts:
            options[spelling] = (name, scope, kind, detail)
        for spelling in parameter.secondary_opts:
            options[spelling] = (name, scope, kind, False)
    return tuple(arguments), options, defaults


def _kind(option: click.Option) -> tuple[str, Any]:
    kind = option.type
    if option.is_flag:
        return "flag", option.flag_value if isinstance(option.flag_value, str) else True
    if isinstance(kind, click.IntRange):
        return "int", (kind.min, kind.max)
    if isinstance(kind, click.FloatRange):
        return "float", (kind.min, kind.max)
    if isinstance(kind, click.Choice):
        return "choice", tuple(kind.choices)
    return "text", None


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(source(), encoding="utf-8")
