from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import check_invariants, read

VTT = """WEBVTT - A talk

NOTE a comment
over two lines

STYLE
::cue { color: red }

intro
00:01.000 --> 00:03.000 align:start
<v Ann>Bees are <i>old</i>.

00:03.100 --> 00:05.000
<v Ann>They
dance.

00:05.500 --> 00:07.250
<v Bob>Do they?
"""

SRT = """1
00:00:01,000 --> 00:00:02,500
{\\an8}ANN: Bees are

2
00:00:02,500 --> 00:00:04,000
old. [laughter]

3
01:00:10,000 --> 01:00:12,000
- They sleep.

4
01:00:12,000 --> 01:00:13,000
[MUSIC]
"""


def paragraphs(text: str, suffix: str) -> list[str]:
    document = read(text, suffix).document
    check_invariants(document)
    return [document.text[block.start : block.end] for block in document.blocks]


def test_webvtt() -> None:
    assert paragraphs(VTT, ".vtt") == ["Bees are old. They dance.", "Do they?"]
    metadata = read(VTT, ".vtt").document.metadata
    assert metadata == {"times": [1.0, 5.5], "speakers": ["Ann", "Bob"]}


def test_subrip() -> None:
    assert paragraphs(SRT, ".srt") == ["Bees are old.", "They sleep."]
    assert read(SRT, ".srt").document.metadata == {"times": [1.0, 3610.0], "speakers": ["ANN", ""]}


def test_captions_that_roll_up() -> None:
    cues = ["bees are", "bees are old and", "old and", "they dance"]
    text = "".join(
        f"{i}\n00:00:0{i},000 --> 00:00:0{i},900\n{words}\n\n" for i, words in enumerate(cues)
    )
    assert paragraphs(text, ".srt") == ["bees are old and they dance"]


def test_cues_without_blank_lines_between_them() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nBees\n2\n00:00:02,000 --> 00:00:03,000\ndance.\n"
    assert paragraphs(text, ".srt") == ["Bees dance."]


def test_long_talks_are_divided() -> None:
    text = "".join(
        f"{i}\n00:{i // 60:02}:{i % 60:02},000 --> 00:{i // 60:02}:{i % 60:02},900\n"
        f"Bees dance in summer {i}.\n\n"
        for i in range(200)
    )
    lengths = [len(paragraph) for paragraph in paragraphs(text, ".srt")]
    assert len(lengths) > 5
    assert max(lengths) < 700


@pytest.mark.parametrize("suffix", [".srt", ".vtt"])
def test_hostile_cues(suffix: str) -> None:
    text = (
        "-7\n99:99:99,999 --> x\n\n3\n\n1\n00:00:05,000 --> 00:00:01,000\n<script>x()</script>Bees."
    )
    assert paragraphs(text, suffix) == ["Bees."]


@pytest.mark.parametrize("suffix", [".srt", ".vtt"])
@pytest.mark.parametrize("part", ["<v.", "<script>", "<v ", "[", "<style", "&#x", "♪a"])
def test_cues_of_nothing_but_markup(suffix: str, part: str) -> None:
    # Patterns that look ahead without a bound would need hours for this.
    check_invariants(read(f"00:00:01,000 --> 00:00:02,000\n{part * 200_000}\n", suffix).document)


def test_references_and_scripts_in_cues() -> None:
    def words(text: str) -> list[str]:
        return paragraphs(f"00:00:01,000 --> 00:00:02,000\n{text}", ".srt")

    assert words("Ants &amp; bees &#68;ance.") == ["Ants & bees Dance."]
    assert words(f"Bees &#{'9' * 5000}; dance.") == [f"Bees &#{'9' * 5000}; dance."]
    assert words("A <script>x <script> y</script>b <style>c") == ["A b c"]


@settings(deadline=None)
@given(st.text(alphabet="0123:,.-> \nab<v>[]{}\\♪", max_size=150))
def test_anything_gives_a_sound_tree(text: str) -> None:
    check_invariants(read("00:00:01,000 --> 00:00:02,000\n" + text, ".srt").document)
