"""JSON that is only JSON, for the readers of formats built on it."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from conceptgraph.errors import ReadError


def parse_json(text: str, where: str) -> Any:
    """Parse one JSON value.

    Parameters
    ----------
    text : str
    where : str
        The document's id, perhaps with a line, for messages.

    Raises
    ------
    ReadError
        If it is not JSON, has NaN, Infinity or a number of thousands of digits, or is nested
        too deep.
    """
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        got = f"{error.msg.lower()} in line {error.lineno}, column {error.colno}"
        raise ReadError("not JSON", where=where, got=got) from None
    except RecursionError:
        raise ReadError("the JSON is nested too deep", where=where) from None
    except ValueError as error:
        raise ReadError("not JSON that can be read", where=where, got=str(error)) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which is no JSON number")
