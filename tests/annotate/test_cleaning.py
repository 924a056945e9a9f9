from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.annotate.chunks import MAX_CHARACTERS, find_chunks
from conceptgraph.annotate.clean import LONGEST_RUN, SHOWN, clean, with_subject
from conceptgraph.model import Block, Document

ODD = "ab Z.–w/b\n\t \u00a0\u00ad\u200b\u200d\u202eé\u0301e\u0323*`한日"


def test_plain_text_is_left_alone() -> None:
    cleaned = clean("xx A plain line.", 3, 16)
    assert cleaned.text == "A plain line."
    assert cleaned.start == 3
    assert cleaned.starts is None


def test_a_subject_that_the_text_lacks_has_no_place() -> None:
    text = "FULL: Blocks new writers"
    cleaned = with_subject(clean(text, 6, len(text)))
    assert cleaned.text == "It blocks new writers"
    assert cleaned.starts is not None
    assert cleaned.ends is not None
    assert text[cleaned.start + cleaned.starts[3] : cleaned.start + cleaned.ends[8]] == "Blocks"
    assert set(cleaned.starts[:3]) == set(cleaned.ends[:3]) == {0}


def test_what_has_no_width_goes() -> None:
    text = "re\u00adinforce\u200bment  **learning**\nworks"
    cleaned = clean(text, 0, len(text))
    assert cleaned.text == "reinforcement learning works"
    assert cleaned.starts is not None
    assert cleaned.ends is not None
    begin, end = cleaned.starts[0], cleaned.ends[12]
    assert text[begin:end] == "re\u00adinforce\u200bment"
    word = cleaned.text.index("learning")
    assert text[cleaned.starts[word] : cleaned.ends[word + 7]] == "learning"


def test_what_notes_shorten_is_written_out() -> None:
    text = "the Bose–Einstein gas w/o traps, b/c 1914–18 – no"
    cleaned = clean(text, 4, len(text))
    assert cleaned.text == "Bose-Einstein gas without traps, because 1914–18 – no"
    assert cleaned.starts is not None
    assert cleaned.ends is not None
    word = cleaned.text.index("without")
    assert text[4 + cleaned.starts[word] : 4 + cleaned.ends[word + 6]] == "w/o"
    assert text[4 + cleaned.starts[0] : 4 + cleaned.ends[12]] == "Bose–Einstein"


def test_letters_are_composed() -> None:
    text = unicodedata.normalize("NFD", "a café au lait")
    cleaned = clean(text, 2, len(text))
    assert cleaned.text == "café au lait"
    assert cleaned.starts is not None
    assert cleaned.ends is not None
    assert text[2 + cleaned.starts[0] : 2 + cleaned.ends[3]] == "cafe\u0301"


@settings(deadline=None)
@given(st.text(alphabet=ODD, max_size=60), st.integers(0, 5))
def test_every_character_has_its_place(text: str, start: int) -> None:
    text = "x" * start + text
    cleaned = clean(text, start, len(text))
    starts, ends = cleaned.starts, cleaned.ends
    if starts is None or ends is None:
        assert cleaned.text == text[start:]
        return
    assert len(starts) == len(ends) == len(cleaned.text)
    assert list(starts) == sorted(starts)
    assert list(ends) == sorted(ends)
    for character, begin, end in zip(cleaned.text, starts, ends, strict=True):
        raw = text[start + begin : start + end]
        assert raw
        shown = raw + SHOWN.get(raw, "")
        assert character == " " or character in unicodedata.normalize("NFC", shown)


def test_endless_words_are_broken() -> None:
    text = "see " + "[" * 900 + "here"
    cleaned = clean(text, 0, len(text))
    assert max(map(len, cleaned.text.split(" "))) <= LONGEST_RUN
    assert cleaned.text.replace(" ", "") == text.replace(" ", "")
    assert cleaned.starts is not None
    assert cleaned.starts[cleaned.text.index("here")] == text.index("here")


def test_what_is_no_word_is_cut_short() -> None:
    text = "see " + "[(" * 3000 + " here"
    cleaned = clean(text, 0, len(text))
    assert cleaned.text == "see " + "[(" * 50 + " here"
    assert cleaned.starts is not None
    assert cleaned.starts[cleaned.text.index("here")] == text.index("here")
    chinese = "\u6211\u7231\u4f60" * 1000
    assert clean(chinese, 0, len(chinese)).text == chinese


def test_long_blocks_are_cut_after_sentences_and_nothing_is_lost() -> None:
    text = "The cat sat on the mat. " * 2000
    blocks = (Block("paragraph", 0, len(text), 0, None), Block("code", len(text), len(text), 0, 0))
    chunks = list(find_chunks(Document("d", text, "d", "d", {}, blocks)))
    assert "".join(text[start:end] for _, start, end in chunks) == text
    assert all(end - start <= MAX_CHARACTERS for _, start, end in chunks)
    assert all(text[start:].startswith("The") for _, start, _ in chunks)


@settings(deadline=None)
@given(st.text(alphabet="ab. \n。", min_size=1), st.integers(1, 40))
def test_cuts_partition_the_block(unit: str, factor: int) -> None:
    text = unit * (factor * MAX_CHARACTERS // (8 * len(unit)) + 1)
    blocks = (Block("paragraph", 0, len(text), 0, None),)
    chunks = list(find_chunks(Document("d", text, "d", "d", {}, blocks)))
    assert chunks[0][1] == 0
    assert chunks[-1][2] == len(text)
    assert all(a[2] == b[1] for a, b in pairwise(chunks))
    assert all(0 < end - start <= MAX_CHARACTERS for _, start, end in chunks)


def test_code_and_boilerplate_are_not_parsed() -> None:
    blocks = (Block("code", 0, 3, 0, None), Block("boilerplate", 3, 6, 0, None))
    assert list(find_chunks(Document("d", "abcdef", "d", "d", {}, blocks))) == []


@pytest.mark.parametrize(
    ("heading", "parsed"),
    [
        ("2.1 Heat pumps", "Heat pumps"),
        ("Section 9. Project roles", "Project roles"),
        ("Chapter 3: Cooling towers", "Cooling towers"),
        ("3 types of rock", "3 types of rock"),
        ("2.1", "2.1"),
    ],
)
def test_what_only_counts_a_heading_is_not_parsed(heading: str, parsed: str) -> None:
    blocks = (Block("heading", 0, len(heading), 1, None),)
    [(_, start, end)] = find_chunks(Document("d", heading, "d", "d", {}, blocks))
    assert heading[start:end] == parsed
