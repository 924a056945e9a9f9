"""Tables, colors and streams."""

from __future__ import annotations

import io

import pytest

from conceptgraph.cli.terminal import STYLES, Terminal, layout
from conceptgraph.cli.text import Piece, display_width
from conceptgraph.model import FAMILIES


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    out = Screen()
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "40")
    return out


def test_a_terminal_gets_colors(screen: Screen) -> None:
    Terminal(screen, screen).line(Piece("lacks", "denied"), " plain")
    assert screen.getvalue() == "\x1b[31mlacks\x1b[0m plain\n"


@pytest.mark.parametrize("value", ["1", "0", "true"])
def test_no_color_is_obeyed(screen: Screen, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NO_COLOR", value)
    Terminal(screen, screen).line(Piece("lacks", "denied"))
    assert screen.getvalue() == "lacks\n"


def test_an_empty_no_color_is_none(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    Terminal(screen, screen).line(Piece("lacks", "denied"))
    assert "\x1b" in screen.getvalue()


def test_the_option_wins_over_the_stream(screen: Screen) -> None:
    Terminal(screen, screen, color=False).line(Piece("lacks", "denied"))
    assert screen.getvalue() == "lacks\n"


def test_a_pipe_gets_no_colors_and_whole_cells(capsys: pytest.CaptureFixture[str]) -> None:
    long = "x" * 500
    Terminal().table([[(Piece(long, "denied"),)]])
    assert capsys.readouterr().out == long + "\n"


def test_styles_do_not_let_labels_through(screen: Screen) -> None:
    Terminal(screen, screen, color=True).line(Piece("\x1b[31mred\x9b", "concept"))
    assert screen.getvalue() == "\x1b[1m\\x1b[31mred\\x9b\x1b[0m\n"


def test_quiet_drops_notes_and_keeps_errors(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal(quiet=True)
    terminal.note("for people")
    terminal.warning("look")
    terminal.error("it failed")
    assert capsys.readouterr().err == "warning: look\nerror: it failed\n"


def test_tables_are_aligned_and_fit() -> None:
    rows = [
        [(Piece("日本語"),), (Piece("3"),)],
        [(Piece("a much longer label than that"),), (Piece("12"),)],
    ]
    plain = [
        "".join(piece.text for piece in line) for line in layout(rows, 20, right=frozenset({1}))
    ]
    assert [display_width(line) for line in plain] == [20, 20]
    assert plain[0].endswith("   3") and plain[1].endswith("  12")
    assert "…" in plain[1]


def test_spreadsheets_get_no_formulas(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().csv([["label"], ["=1+1"], ["a,b"], ["two\nlines"], ["\x1b[1m"]])
    assert capsys.readouterr().out == 'label\n\'=1+1\n"a,b"\n"two\nlines"\n\\x1b[1m\n'


def test_a_stream_without_unicode_gets_escapes() -> None:
    raw = io.BytesIO()
    terminal = Terminal(io.TextIOWrapper(raw, encoding="ascii"))
    assert not terminal.unicode
    terminal.line("café →")
    terminal.flush()
    assert raw.getvalue() == b"caf\\xe9 \\u2192\n"


def test_every_family_has_a_style() -> None:
    assert set(FAMILIES) <= set(STYLES)
