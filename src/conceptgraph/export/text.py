"""Characters that formats cannot carry, and one-line JSON."""

from __future__ import annotations

import json
import math
import re
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")

# Invisible or direction-changing characters: valid in JSON, but a diff or a terminal that
# shows them raw can be made to lie, so they are written as escapes.
_UNSEEN = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)

# What XML 1.0 forbids even as a character reference.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What acts on a terminal or on the order of the text around it.
_ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")

_ESCAPED = re.compile("_x([0-9A-F]{4})_")
_ESCAPABLE = re.compile("_(?=x[0-9A-F]{4})")


def replace_surrogates(text: str) -> str:
    """Return ``text`` with lone surrogates, which no encoding carries, as U+FFFD.

    Examples
    --------
    >>> replace_surrogates("a" + chr(0xD800))
    'a�'
    """
    if text.isascii() or not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def dump_json(value: Any) -> str:
    """Return ``value`` as JSON in one line: UTF-8 text, keys in the order given.

    Control, direction-changing and zero-width characters are escaped, lone surrogates are
    replaced by U+FFFD. Numbers must be finite (see :func:`finite`).
    """
    line = replace_surrogates(json.dumps(value, ensure_ascii=False, allow_nan=False))
    if line.isascii():
        return line.replace("\x7f", "\\u007f")
    return _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", line)


def finite(value: Any) -> Any:
    """Return ``value`` (scalars, lists, mappings) with sorted keys and NaN and infinity as None."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        items = {replace_surrogates(str(key)): finite(item) for key, item in value.items()}
        return dict(sorted(items.items()))
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    return value if isinstance(value, str | int | bool | None) else str(value)


def hide_controls(text: str) -> str:
    r"""Write characters that XML 1.0 and many readers refuse as ``_xHHHH_``, reversibly.

    This is the convention of Office Open XML (ECMA-376 part 1, 22.9.2.19, ``ST_Xstring``):
    a literal ``_x0041_`` gets its own underscore escaped. Lone surrogates become U+FFFD.

    Examples
    --------
    >>> hide_controls("a\x00b _x0041_")
    'a_x0000_b _x005F_x0041_'
    """
    text = _ESCAPABLE.sub("_x005F_", replace_surrogates(text))
    return _NOT_XML.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def show_controls(text: str) -> str:
    r"""Undo :func:`hide_controls`.

    Examples
    --------
    >>> show_controls("a_x0000_b _x005F_x0041_") == "a\x00b _x0041_"
    True
    """
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def visible(text: str) -> str:
    r"""Return ``text`` for formats that only show it: nothing invisible that acts.

    Control characters become their pictures (U+2400 block), direction overrides and lone
    surrogates U+FFFD. Newlines and tabs stay.

    Examples
    --------
    >>> visible("a\x00b")
    'a␀b'
    """
    return _ACTS.sub(_picture, replace_surrogates(text))


def one_line(text: str) -> str:
    """Return ``text`` visible, on one line, with single spaces between its words."""
    return visible(" ".join(text.split()))


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"
