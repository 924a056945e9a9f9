"""Bytes to text that the rest of the tool can rely on."""

from __future__ import annotations

import codecs
import re

from conceptgraph.model import Problem

_MARKS = (  # longest first: the UTF-32 mark begins like the UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_ENDS = str.maketrans({"\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})
_UNSAFE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def decode(data: bytes, name: str, declared: str = "") -> tuple[str, tuple[Problem, ...]]:
    r"""Decode a file and make its text safe.

    A byte-order mark decides; without one the file should be UTF-8. If it is not, it is read in
    the declared encoding, or else as Windows-1252, and a warning says so.

    Parameters
    ----------
    data : bytes
    name : str
        Document id, for the warning.
    declared : str
        What the file says of itself (HTML); believed only if the file is not UTF-8.

    Returns
    -------
    text : str
        Lines end in ``"\n"``; no byte-order mark, no control character but tab, no lone
        surrogate. Every replacement has the length of what it replaces, except ``"\r\n"``.
    problems : tuple of Problem
    """
    text, problems = _decode(data, name, declared)
    return tidy(text), problems


def tidy(text: str) -> str:
    """Normalize line ends; replace control characters by spaces, lone surrogates by U+FFFD."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    text = text.removeprefix("\ufeff")
    return _UNSAFE.sub(lambda match: "\ufffd" if match[0] >= "\ud800" else " ", text)


def _decode(data: bytes, name: str, declared: str) -> tuple[str, tuple[Problem, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), ()
            except UnicodeDecodeError as error:
                problem = Problem(
                    name,
                    f"invalid {encoding} after its byte-order mark (byte {error.start}); "
                    "what cannot be decoded is shown as \ufffd",
                    "save the file as UTF-8",
                )
                return data.decode(encoding, "replace"), (problem,)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        patched = data.decode("utf-8", "replace")
        damaged = patched.count("\ufffd")
        if sum(c > "\x7f" for c in patched) > 2 * damaged:
            problem = Problem(
                name,
                f"invalid UTF-8 (byte {error.start}); what cannot be decoded is shown as \ufffd",
                "save the file as UTF-8",
            )
            return patched, (problem,)
        encoding = _codec(declared) or "cp1252"
        label = "Windows-1252" if encoding == "cp1252" else encoding
        problem = Problem(
            name,
            f"not valid UTF-8 (byte {error.start}), decoded as {label}",
            "save the file as UTF-8",
        )
        return data.decode(encoding, "replace"), (problem,)


def _codec(declared: str) -> str:
    """Return the Python codec for a declared name, if it is one for text."""
    try:
        info = codecs.lookup(declared)
    except (LookupError, ValueError):
        return ""
    # HTML calls Windows-1252 "latin-1"; UTF-16 without a mark is a lie, as HTML was readable.
    if info.name in ("iso8859-1", "ascii"):
        return "cp1252"
    is_text = getattr(info, "_is_text_encoding", True)
    return info.name if is_text and not info.name.startswith(("utf", "idna", "puny")) else ""
