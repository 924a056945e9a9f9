"""Short forms with a slash or colon are one word for the parser."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import load_annotator
from conceptgraph.read import read_bytes


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("System calls differ for I/O. They are slow.", "I/O"),
        ("The M:N model maps tasks onto threads.", "M:N"),
        ("They use CI/CD for releases.", "CI/CD"),
        ("Critics mock e/acc for its haste.", "e/acc"),
    ],
)
def test_they_are_one_word_and_offsets_stay_exact(text: str, word: str) -> None:
    document = read_bytes(text.encode(), "notes.txt", ".txt").document
    [annotated] = load_annotator().annotate([document])
    words = [w for sentence in annotated.sentences for w in sentence.words]
    assert word in [w.text for w in words]
    assert all(document.text[w.start : w.end] == w.text for w in words)


def test_the_full_stop_behind_one_ends_the_sentence() -> None:
    text = "System calls differ for I/O. They are slow."
    document = read_bytes(text.encode(), "notes.txt", ".txt").document
    [annotated] = load_annotator().annotate([document])
    assert [s.words[-1].text for s in annotated.sentences] == [".", "."]
