"""Text that reaches a terminal is harmless and aligned."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from conceptgraph.cli.text import (
    Piece,
    cut,
    display_width,
    escape,
    escape_json,
    squeeze,
    wrap,
)

OBEYED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
any_text = st.text(st.characters(), max_size=60)


@given(any_text)
def test_nothing_that_a_terminal_obeys_survives(text: str) -> None:
    assert not OBEYED.search(escape(text))
    escape(text).encode("utf-8")


@given(any_text)
def test_escaping_twice_changes_nothing(text: str) -> None:
    assert escape(escape(text)) == escape(text)


@given(st.dictionaries(any_text, any_text, max_size=4))
def test_escaped_json_is_the_same_json(value: dict[str, str]) -> None:
    document = escape_json(json.dumps(value, ensure_ascii=False))
    assert not OBEYED.search(document)
    assert json.loads(document) == value


def test_escapes_are_visible() -> None:
    assert escape("\x1b]0;title\x07") == r"\x1b]0;title\x07"
    assert escape("abc\u202egnp") == r"abc\u202egnp"
    assert escape("\ud83d") == r"\ud83d"
    assert escape("naïve 日本 👩‍🚀") == "naïve 日本 👩‍🚀"


def test_widths() -> None:
    assert display_width("日本語") == 6
    assert display_width("e\u0301") == 1
    assert display_width("한글") == 4
    assert display_width("“quote”") == 7


@given(any_text, st.integers(2, 30))
def test_cut_text_fits(text: str, width: int) -> None:
    assert display_width(cut(escape(text), width)) <= width


@given(st.text(st.sampled_from("ab 日é"), max_size=80), st.integers(4, 40))
def test_wrapped_rows_fit_unless_a_word_is_longer(text: str, width: int) -> None:
    text = squeeze(text)
    rows = ["".join(piece.text for piece in row) for row in wrap((Piece(text),), width)]
    assert " ".join(row.strip() for row in rows).split() == text.split()
    for row in rows:
        assert display_width(row.rstrip()) <= width or " " not in row.strip()
