"""Blocks of columns as bytes: numbers and ids take the room their values need, and no more.

A packed block is the length of its head (4 bytes, lowest first), the head (JSON, UTF-8), and the
bytes of the columns. In the head a column of whole numbers is ``{"$ints": [start, count, width]}``:
``width`` planes of ``count`` bytes, the lowest bytes of all numbers first, because like bytes
beside each other compress better. A column of ids ("c" and 12 hexadecimal digits) is
``{"$ids": [start, count]}``: six bytes each. A column of texts that is read one by one is
``{"$texts": [start, count]}``: UTF-8, a byte 255, which UTF-8 never has, after each.
``static/payload.js`` is the other side of this file.
"""

from __future__ import annotations

import json
import re
from typing import Any

_ID = re.compile(r"c[0-9a-f]{12}")


class Ids(list[str]):
    """A column of ids; other texts may look like ids and are left alone."""


class Texts(list[str]):
    """A column of texts of which a reader wants few: they stay bytes until they are asked for."""


def pack(block: dict[str, Any]) -> bytes:
    r"""Return a block of columns as bytes. Linear.

    Packed are lists of whole numbers from 0 to 2**32 - 1, :class:`Ids` of the usual form and
    :class:`Texts`, at any depth of dictionaries; everything else stays as it is in the head.

    Examples
    --------
    >>> pack({"to": [1, 258]})
    b'\x18\x00\x00\x00{"to":{"$ints":[0,2,2]}}\x01\x02\x00\x01'
    """
    data = bytearray()
    text = json.dumps(_head(block, data), ensure_ascii=False, separators=(",", ":"))
    # Lone surrogates cannot be written as UTF-8.
    head = text.encode("utf-8", "replace")
    return len(head).to_bytes(4, "little") + head + bytes(data)


def _head(value: Any, data: bytearray) -> Any:
    if isinstance(value, dict):
        return {key: _head(each, data) for key, each in value.items()}
    if not isinstance(value, list) or not value:
        return value
    start = len(data)
    if all(type(each) is int and 0 <= each < 1 << 32 for each in value):
        width = max(1, (max(value).bit_length() + 7) // 8)
        for plane in range(width):
            data += bytes(each >> (8 * plane) & 255 for each in value)
        return {"$ints": [start, len(value), width]}
    if isinstance(value, Ids) and all(map(_ID.fullmatch, value)):
        data += b"".join(bytes.fromhex(each[1:]) for each in value)
        return {"$ids": [start, len(value)]}
    if isinstance(value, Texts):
        data += b"".join(each.encode("utf-8", "replace") + b"\xff" for each in value)
        return {"$texts": [start, len(value)]}
    return value
