from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import check_invariants, outline, read

from conceptgraph.read.entries import split_entries

NOTE = """\
---
title: A Note
tags: [bees, 2024-01-01]
---
# The *Hive*

Bees [live](http://example.org "t") **together**, see [[Wasps|the wasps]], [[Ants]] and `dance()`.
They sleep.[^1]

Why they dance:

- They *talk*
  about food
  1. far
  2. near

  and a paragraph
- [x] done

> Bees are
> farmers.

![a bee](bee.png)

| Who | What |
|-----|------|
| bee | **honey** |

```python
buzz = 1
```

<div class="note"><p>From HTML</p><script>alert(1)</script></div>

Setext
------

[^1]: In winter.
"""


def test_a_note() -> None:
    result = read(NOTE, ".md")
    check_invariants(result.document)
    assert result.problems == ()
    assert result.document.title == "A Note"
    assert result.document.metadata == {"title": "A Note", "tags": ["bees", "2024-01-01"]}
    assert outline(result.document).split("\n") == [
        "heading: The Hive",
        "  paragraph: Bees live together, see the wasps, Ants and dance(). They sleep.",
        "  paragraph: Why they dance:",
        "    list_item: They talk about food",
        "      list_item: far",
        "      list_item: near",
        "      paragraph: and a paragraph",
        "    list_item: done",
        "  quote: Bees are farmers.",
        "  paragraph: a bee",
        "  table_row: Who | What",
        "  table_row: bee | honey",
        "  code: buzz = 1",
        "  paragraph: From HTML",
        "  heading: Setext",
        "    paragraph: In winter.",
        "boilerplate: Tags: bees, 2024-01-01",
    ]


def test_markers_are_written_but_not_in_blocks() -> None:
    document = read("- one\n  - two\n\n3. three\n", ".md").document
    assert document.text == "• one\n  • two\n3. three"
    assert [b.depth for b in document.blocks] == [1, 2, 1]


def test_plain_text_that_calls_itself_markdown() -> None:
    source = "On the Life of Bees\n\nSummary\n\n  • Bees dance.\n    • They sleep.\n"
    document = read(source, ".md").document
    assert document.text == source
    assert outline(document).split("\n") == [
        "heading: On the Life of Bees",
        "  heading: Summary",
        "    list_item: Bees dance.",
        "      list_item: They sleep.",
    ]
    mixed = read("# Bees\n\n  • They *dance*.\n    • Slowly.\n", ".md").document
    assert [(b.kind, b.depth) for b in mixed.blocks] == [
        ("heading", 1),
        ("list_item", 1),
        ("list_item", 2),
    ]


def test_headings_nest_by_level() -> None:
    document = read("# A\n### B\n## C\n# D\n", ".md").document
    assert [(b.depth, b.parent) for b in document.blocks] == [(1, None), (3, 0), (2, 0), (1, None)]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a <b>bold</b> b<script>alert(1)</script>c", "a bold bc"),
        ("one<br>two", "one two"),
        ("a &amp; b &lt;c&gt; &#0;", "a & b <c> \ufffd"),
        ("hard  \nbreak and\\\nanother", "hard break and another"),
        ("~~old~~ ==new== text", "old new text"),
        ("<https://example.org/x> is where", "https://example.org/x is where"),
        (r"\*not emphasis\*", "*not emphasis*"),
        ("a [ref][x] b\n\n[x]: http://example.org", "a ref b"),
        ("see #bees/wild and issue #12 ^block-1", "see bees/wild and issue #12"),
        ("a %%secret%% b ![[bee.png]] ![[Bees]]", "a b Bees"),
        ("> [!note] Bees\n> dance.", "Bees dance."),
    ],
)
def test_inline_markup_goes(source: str, words: str) -> None:
    document = read(source, ".md").document
    assert document.text == words


def test_a_second_title_is_boilerplate() -> None:
    document = read("# On Bees\n\nOn Bees\n\nBees dance.\n", ".md").document
    assert [b.kind for b in document.blocks] == ["heading", "boilerplate", "paragraph"]


def test_deep_nesting_is_read_as_plain_text() -> None:
    source = "\n".join("  " * i + f"- item {i}" for i in range(500))
    result = read(source, ".md")
    assert "nested too deeply" in result.problems[0].reason
    assert len(result.document.blocks) == 500
    assert result.document.blocks[499].parent == 498


@pytest.mark.parametrize("unit", ["*a **a ", "[a](", "[[", "![", "`", "<a ", "&amp", "> ", "_a_"])
def test_markup_without_end_takes_no_time(unit: str) -> None:
    result = read("Bees dance.\n\n" + unit * 8000 + "\n\nBees sleep.\n", ".md")
    assert "Bees dance." in result.document.text
    assert "Bees sleep." in result.document.text


@settings(deadline=None)
@given(st.text(alphabet="ab#*->|`[]()!<>:_~\n \t1.\\&;", max_size=120))
def test_anything_gives_a_sound_tree(text: str) -> None:
    check_invariants(read(text, ".md").document)


def test_a_fence_that_is_never_closed_hides_only_its_paragraph() -> None:
    result = read("# Hives\n\n**Bees** dance.\n\n```\nx = 1\n\nBees sleep.\n", ".md")
    assert outline(result.document).splitlines()[-2:] == [
        "  code: x = 1",
        "  paragraph: Bees sleep.",
    ]


def test_labelled_lines_of_a_paragraph_are_entries_and_wrapped_prose_is_not() -> None:
    facts = read("# Axolotl\n\n**Class:** Amphibia\n**Diet:** worms, insects\n", ".md")
    assert "\n\nClass: Amphibia\n\nDiet: worms, insects" in facts.document.text
    prose = read("# Axolotl\n\nTwo threats: carp\nand *city* sewage.\n", ".md")
    assert "Two threats: carp and city sewage." in prose.document.text


def test_lettered_lines_complete_the_line_above_them() -> None:
    source = "# Lease\n\nThe *tenant* must:\n(a) clean the flat;\n(b) report damage.\n"
    document = read(source, ".md").document
    assert outline(document).split("\n") == [
        "heading: Lease",
        "  paragraph: The tenant must:",
        "    list_item: clean the flat;",
        "    list_item: report damage.",
    ]


NOTED = """Light splits water
Rubisco binds carbon – slow, but the most common protein of all on this planet
water + carbon → sugar
Stomata: close when it is dry"""


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (NOTED, 4),
        ("All are born free\nand equal in rights", 1),
        ("It is a long way from here to the sea, they say, and\nMary has never walked it.", 1),
        ("Bees dance.\nThey sleep.", 1),
    ],
)
def test_lines_that_had_room_and_begin_anew_are_notes(words: str, parts: int) -> None:
    assert len(split_entries(words)) == parts


def test_a_few_words_above_a_list_lead_it() -> None:
    below = "\n- are green\n- need water\n"
    leaves = read(f"# Plants\n\nLeaves{below}", ".md").document
    assert [block.parent for block in leaves.blocks] == [None, 0, 1, 1]
    prose = read(f"# Plants\n\nLeaves are green.\n{below}", ".md").document
    assert [block.parent for block in prose.blocks] == [None, 0, 0, 0]


def test_links_into_the_page_are_its_contents() -> None:
    contents = "# Systems\n\n* [Caches](#caches)\n  * [Fill](#fill)\n* [Queues](#queues)\n"
    tree = outline(read(f"{contents}\n## Caches\n\nThey hold copies.\n", ".md").document)
    assert tree.count("boilerplate: ") == 3
    assert "boilerplate" not in outline(
        read(contents.replace("[Queues]", "Read [Queues]"), ".md").document
    )
    assert "boilerplate" not in outline(
        read(contents.replace("(#", "(https://a.org/#"), ".md").document
    )


def test_links_with_words_between_them_are_no_contents() -> None:
    source = "# Ice\n\n* [Snow](#snow)\n* [Hail](#hail)\n* It falls.\n* [Rain](#rain)\n"
    assert "boilerplate" not in outline(read(source, ".md").document)


def test_links_below_further_reading_say_nothing() -> None:
    links = "- [The lake](https://a.org/lake)\n- A word on [ice](https://a.org/ice) itself\n"
    tree = outline(read(f"# Lakes\n\n## Further reading\n\n{links}", ".md").document)
    assert "boilerplate: The lake" in tree
    assert "list_item: A word on ice itself" in tree
    assert "boilerplate" not in outline(read(f"# Lakes\n\n## Kinds\n\n{links}", ".md").document)


def test_a_paragraph_that_is_a_link_leads_away() -> None:
    source = "# Law\n\n> [The law on a site](https://a.org)\n\nIt [holds](https://a.org).\n\n- [Ice](https://a.org)\n"
    assert outline(read(source, ".md").document).splitlines()[1:] == [
        "  boilerplate: The law on a site",
        "  paragraph: It holds.",
        "  list_item: Ice",
    ]
