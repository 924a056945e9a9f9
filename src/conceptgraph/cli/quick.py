"""A strict parser for plain calls of the questions people and scripts ask most.

Importing click costs three times what ``python -c pass`` does, and a question to a graph costs
little more than that. So calls without any subtlety are parsed here, by a table made from the
click commands (:mod:`conceptgraph.cli.quick_table`). Whatever is not plain, and whatever is
wrong, is left to click, which has the last word on help, messages and completion; a property
test holds that both understand the same by what this parser accepts.
"""

from __future__ import annotations

import os
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from conceptgraph.cli.session import Session

    Call = tuple[str, dict[str, Any]]

_COMPLETING = "_CONCEPTGRAPH_COMPLETE"


def parse(arguments: list[str], session: Session) -> Call | None:
    """Return the command and its values, or None where click has to look.

    The session is changed only if a call is returned.
    """
    from conceptgraph.cli.quick_table import TABLE

    if not arguments or arguments[0] not in TABLE or _COMPLETING in os.environ:
        return None
    positions, options, defaults = TABLE[arguments[0]]
    values: dict[str, Any] = dict(defaults)
    shared: dict[str, Any] = {}
    positional: list[str] = []
    rest = iter(arguments[1:])
    for token in rest:
        if not token.startswith("-"):
            positional.append(token)
            continue
        name, equals, text = token.partition("=")
        option = options.get(name)
        if option is None:
            return None
        destination, scope, kind, detail = option
        if kind == "flag":
            if equals or (scope == "output" and shared.get(destination, detail) != detail):
                return None
            value = detail
        else:
            if not equals:
                text = next(rest, "-")
                if text.startswith("-"):
                    return None
            elif not name.startswith("--"):
                return None
            value = _convert(text, kind, detail)
            if value is None:
                return None
        if scope == "many":
            values[destination] = (*values[destination], value)
        else:
            (values if scope == "own" else shared)[destination] = value
    if not _place(positional, positions, values):
        return None
    for name, value in shared.items():
        setattr(session, name, value)
    return arguments[0], values


def run(call: Call, session: Session) -> int:
    """Run a parsed call; return its exit code."""
    name, values = call
    code: int = import_module(f"conceptgraph.cli.commands.{name}").run(session, **values)
    return code


def _convert(text: str, kind: str, detail: Any) -> Any:
    """Return the value of an option; None unless it is beyond doubt."""
    if kind == "text":
        return text or None
    if kind == "choice":
        return text if text in detail else None
    lowest, highest = detail
    if kind == "int":
        plain = text.isascii() and text.isdecimal() and len(text) < 10
        number: float = int(text) if plain else -1
    else:
        whole, _, fraction = text.partition(".")
        plain = (whole + fraction).isascii() and (whole + fraction).isdecimal() and len(text) < 10
        number = float(text) if plain else -1
    fits = plain and lowest <= number and (highest is None or number <= highest)
    return number if fits else None


def _place(given: list[str], positions: tuple[tuple[str, int], ...], values: Any) -> bool:
    """Give arguments their names; say whether there are as many as there should be."""
    if any(count < 0 for _, count in positions):
        ((name, _),) = positions
        values[name] = tuple(given)
        return bool(given)
    if len(given) != len(positions):
        return False
    values.update(zip((name for name, _ in positions), given, strict=True))
    return all(given)
