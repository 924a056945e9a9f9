from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.read.decoding import decode


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_decide(encoding: str) -> None:
    assert decode("Bees – ☃\r\nx".encode(encoding), "a") == ("Bees – ☃\nx", ())


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\0\0\xfe\xff"])
def test_a_mark_that_lies(mark: bytes) -> None:
    text, (problem,) = decode(mark + b"abc", "a")
    assert "byte-order mark" in problem.reason
    assert "\ufffd" in text


def test_other_bytes_are_windows_1252() -> None:
    text, (problem,) = decode("un café – “noir”".encode("cp1252"), "a.txt")
    assert text == "un café – “noir”"
    assert problem.where == "a.txt"
    assert "not valid UTF-8 (byte 6), decoded as Windows-1252" in problem.reason
    assert problem.severity == "warning"


def test_one_bad_byte_does_not_spoil_the_rest() -> None:
    text, (problem,) = decode("Zürich, Genève, Köln".encode() + b"\xff", "a")
    assert text == "Zürich, Genève, Köln\ufffd"
    assert "invalid UTF-8" in problem.reason


def test_an_encoded_surrogate_is_no_text() -> None:
    text, problems = decode(b"a \xed\xa0\xbd b", "a")
    text.encode("utf-8")
    assert problems


def test_controls_become_spaces_in_place() -> None:
    text, problems = decode("a\0b\x1b[31mc\x07\x85d\x9b\te\u200bf\x0cg".encode(), "a")
    assert text == "a b [31mc \nd \te\u200bf\ng"
    assert problems == ()


def test_line_ends() -> None:
    assert decode(b"a\rb\r\nc\n\rd", "a")[0] == "a\nb\nc\n\nd"
    assert decode("a\u2028b".encode(), "a")[0] == "a\nb"


@settings(deadline=None)
@given(st.binary(max_size=100))
def test_any_bytes_give_safe_text(data: bytes) -> None:
    text, _ = decode(data, "a")
    text.encode("utf-8")
    assert not set(text) & {*map(chr, range(9)), *map(chr, range(11, 32)), "\x7f", "\x9b", "\r"}
