"""PDF: the text layer, page after page, read as plain text."""

from __future__ import annotations

import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read.decoding import tidy
from conceptgraph.read.extras import import_extra
from conceptgraph.read.plaintext import plain_document
from conceptgraph.read.result import ReadResult

MAX_PAGES = 5_000
MAX_CHARACTERS = 20_000_000  # of the text layer
MAX_SECONDS = 120.0
_DIGITS = re.compile(r"\d+")
_HYPHEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]\n([a-z][^\W\d_]*)")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_FILE_NAME = re.compile(r"(?i).*\.\w{2,5}$|untitled|microsoft word|document\d*$")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


class _TooLongError(Exception):
    pass


def read_pdf(data: bytes, name: str) -> ReadResult:
    """Read the text layer of a PDF.

    Running heads, page numbers and hyphens at line ends are taken out; what is a heading, a list
    or a paragraph is guessed as in plain text. Scripts, forms, attachments and links are not
    looked at.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    MissingExtraError
        If pypdf is not installed.
    ReadError
        If it is no PDF, is damaged or protected, has no text layer, or breaks a limit.
    """
    library = import_extra("pypdf", "pdf", name)
    if b"%PDF-" not in data[:1024]:
        raise ReadError("not a PDF file", where=name)
    try:
        with _quiet():
            title, pages = _read_pages(library, data, name)
    except ReadError:
        raise
    except _TooLongError:
        raise ReadError(
            "this PDF takes too long", where=name, expected=f"at most {MAX_SECONDS:.0f} seconds"
        ) from None
    except Exception as error:
        # The library says what is wrong in the words of whatever it came upon.
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        raise ReadError("a damaged PDF that cannot be read", where=name, got=reason) from error
    text = _join_hyphens("\n".join("\n".join(page) for page in _without_furniture(pages)))
    if not text.strip():
        raise ReadError(
            "this PDF has no text layer: its pages are pictures",
            where=name,
            remedy="run a text recognition such as OCRmyPDF over it",
        )
    empty = sum(not any(page) for page in pages)
    problems = (Problem(name, f"{empty} of {len(pages)} pages have no text"),) if empty else ()
    metadata: dict[str, object] = {"title": title} if title else {}
    return plain_document(text, name, metadata, 0, problems)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library from logging what is odd about a file: thousands of lines for some."""
    logger = logging.getLogger("pypdf")
    before, logger.disabled = logger.level, False
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)


def _read_pages(library: Any, data: bytes, name: str) -> tuple[str, list[list[str]]]:
    """Return the title and the lines of each page."""
    deadline = time.monotonic() + MAX_SECONDS

    def check_time(*_: object) -> None:
        if time.monotonic() > deadline:
            raise _TooLongError

    reader = library.PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ReadError("this PDF is protected by a password", where=name)
    number = len(reader.pages)
    if number > MAX_PAGES:
        raise ReadError(
            "this PDF has too many pages", where=name, got=str(number), expected=f"{MAX_PAGES}"
        )
    pages: list[list[str]] = []
    size = 0
    for page in reader.pages:
        check_time()
        words = tidy(page.extract_text(visitor_operand_before=check_time)).translate(_LIGATURES)
        size += len(words)
        if size > MAX_CHARACTERS:
            raise ReadError("this PDF has too much text", where=name, expected=f"{MAX_CHARACTERS}")
        pages.append([line.strip() for line in words.split("\n") if line.strip()])
    title = tidy(str((reader.metadata and reader.metadata.title) or "")).strip()
    return ("" if _FILE_NAME.match(title) else title), pages


def _without_furniture(pages: Sequence[list[str]]) -> list[list[str]]:
    """Drop first and last lines that come on many pages with other numbers at most."""
    tops = Counter(_DIGITS.sub("#", page[0]) for page in pages if page)
    ends = Counter(_DIGITS.sub("#", page[-1]) for page in pages if page)
    often = max(3, len(pages) // 4)
    kept = []
    for page in pages:
        begin = 1 if page and tops[_DIGITS.sub("#", page[0])] >= often else 0
        rest = page[begin:]
        if rest and (rest[-1].isdigit() or ends[_DIGITS.sub("#", rest[-1])] >= often):
            rest.pop()
        kept.append(rest)
    return kept


def _join_hyphens(text: str) -> str:
    """Join words broken at line ends; what the text elsewhere writes with a hyphen keeps it."""
    known = Counter(_WORD.findall(text.lower()))

    def join(broken: re.Match[str]) -> str:
        whole, parted = f"{broken[1]}{broken[2]}", f"{broken[1]}-{broken[2]}"
        keep = known[parted.lower()] > known[whole.lower()]
        return f"{parted if keep else whole}\n"

    return re.sub(r"\n ", "\n", _HYPHEN.sub(join, text))
