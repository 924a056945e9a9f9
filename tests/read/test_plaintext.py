from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import check_invariants, outline, read

from conceptgraph.model import Document

SEEDS = Path(__file__).parents[2].parent / "shared" / "seeds"


def tree(text: str) -> str:
    document = read(text).document
    check_invariants(document)
    return outline(document)


def expect(text: str, wanted: str) -> None:
    lines = wanted.strip("\n").split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip())
    assert tree(text) == "\n".join(line[margin:] for line in lines).rstrip()


def test_the_text_is_the_file() -> None:
    document = read("Bees\r\n\r\nBees\u00a0dance.\tThey\x00sleep.\r").document
    assert document.text == "Bees\n\nBees\u00a0dance.\tThey sleep.\n"
    assert document.id == document.source == "doc.txt"


def test_nested_bullets() -> None:
    expect(
        """The Hive

  • Bees live together.
    • They dance (a language).
      • Slowly.
    • They sleep.
  • Wasps do not.
""",
        """
        heading: The Hive
          list_item: Bees live together.
            list_item: They dance (a language).
              list_item: Slowly.
            list_item: They sleep.
          list_item: Wasps do not.
        """,
    )


def test_flat_lists_with_two_kinds_of_bullets_are_nested() -> None:
    expect(
        "Intro:\n• one\n– first\n– second\n• two\n\n1. a\n- b\n2. c\n",
        """
        paragraph: Intro:
          list_item: one
            list_item: first
            list_item: second
          list_item: two
        list_item: a
          list_item: b
        list_item: c
        """,
    )


@pytest.mark.parametrize("marker", ["•", "-", "*", "+", "–", "◦", "1.", "2)", "(3)", "a)", "iv)"])
def test_markers_are_not_in_the_block(marker: str) -> None:
    document = read(f"{marker} Bees dance.\n").document
    (block,) = document.blocks
    assert (block.kind, block.depth) == ("list_item", 1)
    assert document.text[block.start : block.end] == "Bees dance."


def test_what_only_looks_like_a_marker() -> None:
    expect("A. Smith came.\n", "paragraph: A. Smith came.")
    expect("-5 degrees is cold.\n", "paragraph: -5 degrees is cold.")
    expect("2009. It was cold.\n", "paragraph: 2009. It was cold.")


def test_wrapped_lines_are_one_paragraph() -> None:
    expect(
        """Bees are older than most people would think who
see them in the garden for the first time. They
appeared long ago.
They stay.

- An item may be wrapped as well, and then it goes
  on below its first word.
- Another.
""",
        """
        paragraph: Bees are older than most people would think who see them in the garden for the \
first time. They appeared long ago.
        paragraph: They stay.
        list_item: An item may be wrapped as well, and then it goes on below its first word.
        list_item: Another.
        """,
    )


def test_a_line_a_paragraph() -> None:
    expect(
        "First thought.\nSecond thought.\n", "paragraph: First thought.\nparagraph: Second thought."
    )


def test_headings_of_many_looks() -> None:
    expect(
        """A History of the Bee in Europe

INTRODUCTION

Text.

1.1 What is a bee?

More text.

1.1.1 Wings

Wings.

CONCLUSION

End.
""",
        """
        heading: A History of the Bee in Europe
          heading: INTRODUCTION
            paragraph: Text.
            heading: 1.1 What is a bee?
              paragraph: More text.
              heading: 1.1.1 Wings
                paragraph: Wings.
          heading: CONCLUSION
            paragraph: End.
        """,
    )


def test_markdown_and_underlined_headings() -> None:
    expect(
        "Top\n===\n\nText.\n\n## Two\nMore.\n\nBelow\n-----\n- item\n",
        """
        heading: Top
          paragraph: Text.
          heading: Two
            paragraph: More.
          heading: Below
            list_item: item
        """,
    )


def test_short_lines_that_head_nothing_are_text() -> None:
    expect("Bees dance.\n\nThe End\n", "paragraph: Bees dance.\nparagraph: The End")
    names = "\n\n".join(["Ann", "Bob", "Cy", "Di", "Ed"])
    assert "heading" not in tree(f"Text.\n\n{names}\n\nMore text.\n")


def test_a_colon_leads_a_list() -> None:
    expect(
        "Reasons for this:\n\n- rain\n- wind\n\nAfter the list.\n",
        """
        paragraph: Reasons for this:
          list_item: rain
          list_item: wind
        paragraph: After the list.
        """,
    )
    expect(
        "We take three steps:\n\nread the text;\n\nwrite it down; and\n\nsleep.\n\nThen we go.\n",
        """
        paragraph: We take three steps:
          list_item: read the text;
          list_item: write it down; and
          list_item: sleep.
        paragraph: Then we go.
        """,
    )


def test_quotations_lose_their_signs_in_place() -> None:
    document = read("> Bees are\n> farmers.\n").document
    (block,) = document.blocks
    assert block.kind == "quote"
    assert document.text == "> Bees are\n  farmers.\n"
    assert document.text[block.start : block.end] == "Bees are\n  farmers."


def test_code_and_tables() -> None:
    expect(
        "Look:\n\n```python\nx = 1\n\ny = 2\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        """
        paragraph: Look:
        code: x = 1 y = 2
        table_row: a | b
        table_row: 1 | 2
        """,
    )


def test_an_unclosed_fence_hides_nothing() -> None:
    assert "Bees dance." in tree("```\nBees dance.\n")


def test_page_furniture() -> None:
    expect(
        """All About Bees in Winter

Nature Podcast 1h20 5 min #12
All About Bees in Winter
Watch on YouTube

Summary

Bees sleep.
Back to Nature Podcast
""",
        """
        heading: All About Bees in Winter
          boilerplate: Nature Podcast 1h20 5 min #12
          boilerplate: All About Bees in Winter
          boilerplate: Watch on YouTube
          heading: Summary
            paragraph: Bees sleep.
            boilerplate: Back to Nature Podcast
        """,
    )


def test_lists_of_references() -> None:
    expect(
        """Bees Through the Ages

Introduction

Bees dance.

References

[1] Smith, J. (2020). On Bees.

All of these are old.
""",
        """
        heading: Bees Through the Ages
          heading: Introduction
            paragraph: Bees dance.
          heading: References
            boilerplate: [1] Smith, J. (2020). On Bees.
            paragraph: All of these are old.
        """,
    )


def test_a_section_title_right_above_its_text() -> None:
    expect(
        "Text.\n\n2.1 Methods\nWe dance.\n",
        """
        paragraph: Text.
        heading: 2.1 Methods
          paragraph: We dance.
        """,
    )


def test_a_wide_gap_ends_a_section() -> None:
    expect(
        "Bees\n\nOne.\n\nTwo.\n\n\nAnother module.\n\nMore.\n",
        """
        heading: Bees
          paragraph: One.
          paragraph: Two.
        paragraph: Another module.
        paragraph: More.
        """,
    )


def test_titles() -> None:
    assert read("---\ntitle: Given\n---\nText.").document.title == "Given"
    assert read("Found Here\n\nText.").document.title == "Found Here"
    assert read("just text", name="notes/file").document.title == "file"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the shared seeds")
def test_the_podcast_summary() -> None:
    document = read((SEEDS / "podcast.txt").read_bytes()).document
    check_invariants(document)
    lines = outline(document).split("\n")
    headings = [line for line in lines if line.lstrip().startswith("heading")]
    items = [line for line in lines if line.lstrip().startswith("list_item")]
    assert len(headings) == 12
    assert len(items) == 57
    assert sum("boilerplate" in line for line in lines) == 4
    assert not any("paragraph" in line for line in lines)
    assert "      list_item: No amygdala for emotion/instinct." in lines
    assert "  heading: AGI won’t spike GDP—it’ll blend in" in lines


@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the shared seeds")
def test_the_blog_post() -> None:
    result = read((SEEDS / "blog.txt").read_bytes())
    check_invariants(result.document)
    assert result.document.metadata["layout"] == "post"
    kinds = [block.kind for block in result.document.blocks]
    assert kinds == ["heading", *["list_item"] * 8, "heading", "paragraph"]


LINES = (
    "",
    "- one",
    "  - two",
    "    * three",
    "1. x",
    "2) y",
    "# H",
    "> q",
    ">> r",
    "> - deep",
    "```",
    "``` t",
    "~~~ x",
    "|a|b|",
    "Title Here",
    "Some words that go on and",
    "on for a while.",
    "===",
    "---",
    "* * *",
    "\t• tab",
    "lead:",
    "Watch on YouTube",
    "a;",
    "\u00a0",
    "#",
    "-",
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_any_lines_give_a_sound_tree(lines: list[str]) -> None:
    check_invariants(read("\n".join(lines)).document)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_a_sound_tree(text: str) -> None:
    document: Document = read(text.encode("utf-8", "surrogatepass")).document
    check_invariants(document)


def test_a_short_line_between_two_lists_heads_the_second() -> None:
    document = read(
        "Team meeting on the new floor plan and everything that goes with it\n"
        "- The import job fails on large files since the memory limit is too low\n"
        "Next steps\n"
        "- Jonas raises the limit of the import job and starts it again at once\n"
        "that same evening.\n"
    ).document
    words = [document.text[block.start : block.end] for block in document.blocks]
    assert "Next steps" in words
    assert words[-1].endswith("at once\nthat same evening.")


def test_a_numbered_line_right_above_its_paragraph_is_a_heading() -> None:
    document = read(
        "1. Offers\nAn offer is a promise.\n\n2. Acceptance\nMust match the offer.\n"
    ).document
    assert [block.kind for block in document.blocks] == ["heading", "paragraph"] * 2
    assert [block.parent for block in document.blocks] == [None, 0, None, 2]


def test_numbered_lines_that_hold_what_follows_are_items() -> None:
    document = read("1. Offers\n   An offer is a promise.\n2. Acceptance\n3. Price\n").document
    assert {block.kind for block in document.blocks if block.parent is None} == {"list_item"}


@pytest.mark.parametrize(
    ("line", "led"),
    [("An offer ends by", True), ("Offers end.", False), ("Offers:", True),
     ("Post: an offer sent.", True)],
)  # fmt: skip
def test_a_line_that_its_list_completes_leads_it(line: str, led: bool) -> None:
    document = read(
        f"{line}\n  a) death\n  b) rejection\n\nThe end of the list is near.\n"
    ).document
    kinds = [(block.kind, block.parent) for block in document.blocks[:3]]
    assert kinds[0] == ("paragraph", None)
    assert kinds[1:] == [("list_item", 0 if led else None)] * 2
