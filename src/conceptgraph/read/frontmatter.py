"""YAML front matter, read with nothing that can run code, grow or recurse."""

from __future__ import annotations

import datetime
import math
import re
from typing import Any

import yaml

from conceptgraph.model import Problem

MAX_CHARACTERS = 100_000
MAX_DEPTH = 10
MAX_DIGITS = 300
_FENCE = re.compile(r"---[ \t]*\n(.*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def split_front_matter(text: str, name: str) -> tuple[dict[str, Any], int, tuple[Problem, ...]]:
    """Read the front matter a text may begin with.

    Parameters
    ----------
    text : str
        As :func:`~conceptgraph.read.decoding.decode` gives it.
    name : str
        Document id, for warnings.

    Returns
    -------
    metadata : dict
        Keys are strings; values str, int, float, bool, list or dict of them. Dates are ISO
        strings. Empty where there is none or it is unusable.
    end : int
        Code points it takes; the body begins there.
    problems : tuple of Problem
        Why it is unusable. The body is fine whatever happens here.
    """
    if not text.startswith("---"):
        return {}, 0, ()
    match = _FENCE.match(text)
    if match is None:
        return {}, 0, ()
    source = match[1]
    try:
        metadata = _load(source)
    except (yaml.YAMLError, ValueError, TypeError, OverflowError) as error:
        reason = " ".join(str(getattr(error, "problem", None) or error).split())
        problem = Problem(
            name, f"front matter left out: {reason[:200]}", "correct the YAML between the --- lines"
        )
        return {}, match.end(), (problem,)
    # Prose between two rules is not front matter, but part of the text.
    return ({}, 0, ()) if metadata is None else (metadata, match.end(), ())


def _load(source: str) -> dict[str, Any] | None:
    if len(source) > MAX_CHARACTERS:
        msg = f"too large, {len(source)} characters; the limit is {MAX_CHARACTERS}"
        raise ValueError(msg)
    _refuse_danger(source)
    value = yaml.load(source, Loader=yaml.CSafeLoader)
    if value is None:
        return {}
    if not isinstance(value, dict):
        return None
    return {_key(key): _plain(item) for key, item in value.items() if item is not None}


def _refuse_danger(source: str) -> None:
    """Look at the events before anything is built."""
    depth = 0
    for event in yaml.parse(source, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            msg = "anchors and aliases are not supported"
            raise ValueError(msg)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                msg = f"nested deeper than {MAX_DEPTH}"
                raise ValueError(msg)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.ScalarEvent):
            value = event.value
            if len(value) > MAX_DIGITS and value.lstrip("+-").isdigit():
                msg = f"a number of {len(value)} digits"
                raise ValueError(msg)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        msg = f"a key that is not text: {key!r}"
        raise TypeError(msg)
    return key


def _plain(value: Any) -> Any:
    """Turn a YAML value into plain data that JSON can hold."""
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, str | bool | int):
        return value
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, set):
        return sorted(str(item) for item in value)
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)
