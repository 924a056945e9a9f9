from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import read

from conceptgraph.read.frontmatter import split_front_matter


def metadata(source: str) -> dict[str, object]:
    values, end, problems = split_front_matter(f"---\n{source}\n---\nBody.", "a.md")
    assert problems == ()
    assert end == len(source) + 9
    return values


def test_plain_values() -> None:
    source = "title: A\nn: 1\nx: 1.5\nb: yes\nd: 2024-01-02\nl: [a, 1, null]\nm: {k: v}\nempty:"
    assert metadata(source) == {
        "title": "A",
        "n": 1,
        "x": 1.5,
        "b": True,
        "d": "2024-01-02",
        "l": ["a", 1, ""],
        "m": {"k": "v"},
    }


def test_odd_values_become_plain() -> None:
    source = "i: .inf\nn: .nan\nb: !!binary aGVsbG8=\ns: !!set {b, a}"
    assert metadata(source) == {"i": "inf", "n": "nan", "b": "hello", "s": ["a", "b"]}


@pytest.mark.parametrize(
    "source",
    [
        "a: [1, 2",
        "\ttab: x",
        "a: !!python/object/apply:os.system ['true']",
        "a: !!python/name:os.system",
        "a: &a [x]\nb: [*a, *a]",
        "a: &a [*a]",
        "a: " + "[" * 50 + "]" * 50,
        "a: " + "[" * 20_000 + "]" * 20_000,
        "<<: &b {x: 1}",
        "d: 2024-13-45",
        "n: " + "9" * 5000,
        "1: a",
        "[1, 2]: c",
        "? {x: y}\n: z",
        "blob: " + "A" * 200_000,
        "a: 1\na: }",
    ],
)
def test_danger_is_a_warning_and_the_body_is_read(source: str) -> None:
    result = read(f"---\n{source}\n---\nBees dance.\n", ".md")
    (problem,) = result.problems
    assert problem.reason.startswith("front matter")
    assert len(problem.reason) < 300
    assert result.document.text == "Bees dance."
    assert result.document.metadata == {}


@pytest.mark.parametrize(
    "text",
    ["Body.", "---", "---\ntitle: x", "--- title\nx\n---", "a\n---\nb: c\n---\n", "---\nx\n---\n"],
)
def test_what_is_not_front_matter(text: str) -> None:
    assert split_front_matter(text, "a.md") == ({}, 0, ())


@pytest.mark.parametrize(
    "text", ["---\n---\nBody.", "---\n\n---\nBody.", "---\n# only\n...\nBody."]
)
def test_empty_front_matter_is_taken_off(text: str) -> None:
    values, end, problems = split_front_matter(text, "a.md")
    assert (values, text[end:], problems) == ({}, "Body.", ())


def test_a_mark_before_it() -> None:
    result = read("\ufeff---\ntitle: Bees\n---\nThey dance.", ".md")
    assert result.document.title == "Bees"


def test_odd_titles() -> None:
    assert read("---\ntitle: [a, b]\n---\nText.", ".md").document.title == "doc"
    assert read("---\ntitle: 1984\n---\nText.", ".md").document.title == "1984"
    assert read("---\ntitle: no\n---\n# Yes\n", ".md").document.title == "Yes"
    assert read('---\ntitle: "a\\nb"\n---\n', ".md").document.title == "a b"


@settings(deadline=None)
@given(st.text(alphabet="ab:-[]{}&*!?|>'\"#\n 1.%@`,~", max_size=80))
def test_anything_is_survived(source: str) -> None:
    result = read(f"---\n{source}\n---\nBees dance.\n", ".md")
    assert "Bees dance." in result.document.text
