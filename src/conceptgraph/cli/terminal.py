"""The only module that writes to the terminal; everything goes out escaped.

Data goes to standard output; messages, problems and progress to standard error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

from conceptgraph.cli.text import Line, Piece, cut, display_width, escape, escape_json, wrap

if TYPE_CHECKING:
    from conceptgraph.model import Problem

STYLES = {
    "": "",
    "strong": "1",
    "faint": "2",
    "concept": "1",
    "heading": "1;4",
    "denied": "31",
    "hedged": "33",
    "quote": "",
    "error": "1;31",
    "warning": "33",
    # Families of predicates (glossary): near meanings get near colors.
    "is a": "34",
    "example of": "34",
    "part of": "36",
    "has": "36",
    "located in": "36",
    "time": "36",
    "lacks": "35",
    "contrasts with": "35",
    "causes": "32",
    "enables": "32",
    "produces": "32",
    "uses": "33",
    "requires": "33",
    "says": "2",
    "other": "",
}
"""Style name -> SGR parameters (ECMA-48)."""

_MINIMUM_COLUMN = 8

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes spreadsheets take a cell for a formula (OWASP, CSV injection)."""


class Terminal:
    """Where a command writes.

    Parameters
    ----------
    out, err : text stream, optional
        Where data and where messages go; standard output and error by default.
    color : bool, optional
        ``None`` colors each stream that is a terminal, unless ``NO_COLOR`` is set.
    quiet : bool
        Drop notes; warnings and errors stay.
    """

    def __init__(
        self,
        out: TextIO | None = None,
        err: TextIO | None = None,
        *,
        color: bool | None = None,
        quiet: bool = False,
    ) -> None:
        self.out: TextIO = out or _open_stream(sys.stdout)
        self.err: TextIO = err or _open_stream(sys.stderr)
        self.quiet = quiet
        self._color_out = _wants_color(self.out) if color is None else color
        self._color_err = _wants_color(self.err) if color is None else color
        self.width = _width(self.out)
        self._error_width = _width(self.err)
        # A terminal or pipe that cannot show arrows gets ASCII instead of noise.
        self.unicode = (self.out.encoding or "utf-8").lower().replace("-", "").startswith("utf")

    # Standard output -------------------------------------------------------------------

    def line(self, *parts: Piece | str, indent: int = 0, wrapped: bool = False) -> None:
        """Write one line of data; ``wrapped`` breaks it to the width of the terminal."""
        line = tuple(Piece(part) if isinstance(part, str) else part for part in parts)
        width = None if self.width is None else max(20, self.width - indent)
        for row in wrap(line, width if wrapped else None):
            self._write(self.out, " " * indent + _render(row, color=self._color_out))

    def table(
        self, rows: Sequence[Sequence[Line]], *, right: Iterable[int] = (), indent: int = 0
    ) -> None:
        """Write rows in aligned columns, cut to the width of the terminal.

        Without a terminal nothing is cut. ``right`` names columns of numbers.
        """
        for line in layout(rows, self.width, right=frozenset(right), indent=indent):
            self._write(self.out, _render(line, color=self._color_out).rstrip(" "))

    def json(self, document: str) -> None:
        """Write a line of serialized JSON."""
        self._write(self.out, escape_json(document))

    def csv(self, rows: Iterable[Sequence[str]]) -> None:
        r"""Write comma-separated values (RFC 4180, but lines end in ``\n``).

        A cell that a spreadsheet would run as a formula gets an apostrophe in front.
        """
        import csv
        from io import StringIO

        buffer = StringIO(newline="")
        writer = csv.writer(buffer, lineterminator="\n")
        for row in rows:
            writer.writerow(["'" + cell if cell.startswith(_FORMULA) else cell for cell in row])
        self._write(self.out, "\n".join(map(escape, buffer.getvalue()[:-1].split("\n"))))

    @contextmanager
    def text_stream(self) -> Iterator[TextIO]:
        r"""Give the text of an export a stream: exact to a file or pipe, escaped to a terminal.

        Exports are UTF-8 with ``\n`` line ends, whatever the locale says.
        """
        from io import StringIO, TextIOWrapper

        buffer = getattr(self.out, "buffer", None)
        if self.out.isatty() or buffer is None:
            text = StringIO(newline="")
            yield text
            for line in text.getvalue().split("\n")[:-1]:
                self._write(self.out, escape(line))
            return
        self.out.flush()
        exact = TextIOWrapper(buffer, encoding="utf-8", newline="\n")
        try:
            yield exact
            exact.flush()
        finally:
            exact.detach()

    # Standard error --------------------------------------------------------------------

    def note(self, *parts: Piece | str) -> None:
        """Tell a person something that is not data; silent with ``--quiet``."""
        if not self.quiet:
            self._message(parts)

    def warning(self, text: str) -> None:
        """Name something that went wrong while the run went on."""
        self._message((Piece("warning: ", "warning"), text))

    def problem(self, problem: Problem) -> None:
        """Name a source or an entry that something is wrong with, and what to do about it."""
        word = Piece(f"{problem.severity}: ", "warning")
        remedy = f" (try: {problem.remedy})" if problem.remedy else ""
        self._message((word, f"{problem.where}: {problem.reason}{remedy}"))

    def error(self, text: str) -> None:
        """Say why the run ends."""
        self._message((Piece("error: ", "error"), text))

    def hint(self, text: str) -> None:
        """Add a line to a warning or an error."""
        self._message((text,))

    def flush(self) -> None:
        """Hand over all that was written; raises BrokenPipeError if nobody reads it."""
        self.out.flush()
        self.err.flush()

    def finish(self) -> None:
        """Hand over the rest; what nobody takes is dropped, or Python would complain of it."""
        for stream in (self.out, self.err):
            try:
                stream.flush()
            except OSError:
                with suppress(OSError):  # no file behind it, as in a test
                    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())

    def _message(self, parts: Sequence[Piece | str]) -> None:
        line = tuple(Piece(part) if isinstance(part, str) else part for part in parts)
        self._write(self.err, _render(line, color=self._color_err))

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        try:
            stream.write(text + "\n")
        except UnicodeEncodeError:
            encoding = stream.encoding
            stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def layout(
    rows: Sequence[Sequence[Line]],
    width: int | None,
    *,
    right: frozenset[int] = frozenset(),
    indent: int = 0,
) -> list[Line]:
    """Align the cells of a table; columns give way, the widest first, until it fits.

    Two spaces stand between columns. A column never gets narrower than eight cells, so a
    very narrow terminal still wraps.
    """
    cells = [[tuple(Piece(escape(p.text), p.style) for p in cell) for cell in row] for row in rows]
    columns = max(map(len, cells), default=0)
    widths = [
        max((_line_width(row[column]) for row in cells if column < len(row)), default=0)
        for column in range(columns)
    ]
    if width is not None:
        excess = indent + sum(widths) + 2 * (columns - 1) - width
        while excess > 0 and columns and max(widths) > _MINIMUM_COLUMN:
            widths[widths.index(max(widths))] -= 1
            excess -= 1
    lines = []
    for row in cells:
        pieces: list[Piece] = [Piece(" " * indent)]
        for column, cell in enumerate(row):
            shown = _cut_line(cell, widths[column])
            padding = Piece(" " * (widths[column] - _line_width(shown)))
            pieces += [padding, *shown] if column in right else [*shown, padding]
            if column + 1 < len(row):
                pieces.append(Piece("  "))
        lines.append(tuple(pieces))
    return lines


def _line_width(line: Line) -> int:
    return sum(display_width(piece.text) for piece in line)


def _cut_line(line: Line, width: int) -> Line:
    shown: list[Piece] = []
    for position, piece in enumerate(line):
        following = _line_width(line[position + 1 :])
        cells = display_width(piece.text)
        if cells + following <= width or cells < width:
            shown.append(piece)
            width -= cells
        else:
            shown.append(Piece(cut(piece.text, width), piece.style))
            break
    return tuple(shown)


def _render(line: Line, *, color: bool) -> str:
    rendered = []
    for text, style in line:
        code = STYLES[style] if color else ""
        safe = escape(text)
        rendered.append(f"\x1b[{code}m{safe}\x1b[0m" if code and safe else safe)
    return "".join(rendered)


def _open_stream(stream: TextIO | None) -> TextIO:
    """Return a stream that can be written to; Python has none where a file was closed (`>&-`)."""
    return open(os.devnull, "w", encoding="utf-8") if stream is None else stream  # noqa: PTH123


def _wants_color(stream: TextIO) -> bool:
    # https://no-color.org: any value that is not empty
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width(stream: TextIO) -> int | None:
    """Columns of a terminal; ``None`` where output is not a terminal, so nothing is cut."""
    if not stream.isatty():
        return None
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return int(columns)
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except OSError:
        return 80
