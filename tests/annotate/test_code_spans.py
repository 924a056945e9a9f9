"""Code between backticks is one word for the parser."""

from __future__ import annotations

import pytest

from conceptgraph.annotate import load_annotator
from conceptgraph.annotate.annotator import Annotator
from conceptgraph.annotate.clean import clean
from conceptgraph.annotate.code_spans import find_code
from conceptgraph.extract import extract_document
from conceptgraph.pipeline.fingerprint import document_digest
from conceptgraph.read import read_bytes


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator()


def read(
    annotator: Annotator, text: str, kind: str = ".txt"
) -> tuple[list[list[str]], set[tuple[str, str, str]]]:
    document = read_bytes(text.encode(), f"manual{kind}", kind).document
    [annotated] = annotator.annotate([document])
    found = {
        (r.subject.name, r.predicate.label, r.object.name)
        for r in extract_document(annotated).relations
    }
    return [[w.text for w in s.words] for s in annotated.sentences], found


def test_places_are_those_of_the_text_without_backticks() -> None:
    text = "Head\n\nUse `rotate N`, not ``x`` or `a\nb`."
    document = read_bytes(text.encode(), "manual.txt", ".txt").document
    start = document.text.index("Use")
    cleaned = clean(document.text, start, len(document.text))
    assert [cleaned.text[a:b] for a, b in find_code(document, cleaned)] == ["rotate N"]


def test_markdown_notes_where_its_code_stood() -> None:
    text = "# The `su` key\n\nUse `rotate N` daily, not `a b`.\n\nSee [[Log]] and `c d`.\n"
    document = read_bytes(text.encode(), "manual.md", ".md").document
    assert "`" not in document.text
    assert [document.text[a:b] for a, b in document.code] == ["su", "rotate N", "a b"]
    plain = read_bytes(text.replace("`", "").encode(), "manual.md", ".md").document
    assert plain.text == document.text
    assert document_digest(plain) != document_digest(document)  # they are parsed differently
    start = document.text.index("Use")
    cleaned = clean(document.text, start, document.text.index("See"))
    assert [cleaned.text[a:b] for a, b in find_code(document, cleaned)] == ["rotate N", "a b"]


@pytest.mark.parametrize("kind", [".txt", ".md"])
@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The `rotate N` directive sets the number of old logs.", "rotate N"),
        ("The value `x = 3. Next` is stored in the file.", "x = 3. Next"),
        ("Run `git add .` to stage the changes.", "git add ."),
    ],
)
def test_code_is_one_word_of_one_sentence(
    annotator: Annotator, text: str, word: str, kind: str
) -> None:
    [words], _ = read(annotator, text, kind)
    assert word in words


def test_an_end_keeps_its_code(annotator: Annotator) -> None:
    _, found = read(annotator, "The `su` key names the user.")
    assert ("su key", "names", "user") in found
    _, found = read(annotator, "`-s FILE` uses another state file.")
    assert ("-s FILE", "uses", "state file") in found
    _, found = read(annotator, "- `max_size 10M` limits the size of a log.")
    assert ("max_size 10M", "limits", "size of a log") in found


def test_a_stray_backtick_changes_no_word(annotator: Annotator) -> None:
    [words], _ = read(annotator, "The ` key opens the file.")
    assert words == ["The", "key", "opens", "the", "file", "."]
