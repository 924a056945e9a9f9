"""Links, tags and names of notes: where they stand, and what is none of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import check_invariants, outline, read

from conceptgraph.model import Document


def marks(document: Document) -> list[tuple[str, str, str]]:
    """Return kind, words shown and target of each mark."""
    return [(m.kind, document.text[m.start : m.end], m.target) for m in document.marks]


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("See [[Bees]].", "See Bees.", [("link", "Bees", "Bees")]),
        ("See [[Bees|them]].", "See them.", [("link", "them", "Bees")]),
        ("See [[Bees#Dance]].", "See Bees.", [("link", "Bees", "Bees")]),
        ("See [[Bees#Dance|it]].", "See it.", [("link", "it", "Bees")]),
        ("See [[Bees#^b1]].", "See Bees.", [("link", "Bees", "Bees")]),
        ("See [[animals/Bees.md]].", "See Bees.", [("link", "Bees", "Bees")]),
        ("See [[#Dance]].", "See Dance.", []),
        ("![[Bees]]", "Bees", [("embed", "Bees", "Bees")]),
        ("![[Bees.md]] 2", "Bees 2", [("embed", "Bees", "Bees")]),
        ("![[Bees 1.10]]", "Bees 1.10", [("embed", "Bees 1.10", "Bees 1.10")]),
        ("**[[Bees]]** fly", "Bees fly", [("link", "Bees", "Bees")]),
        ("[[A]] and [[B]].", "A and B.", [("link", "A", "A"), ("link", "B", "B")]),
        ("| a |\n|---|\n| [[Bees\\|b]] |", "a\nb", [("link", "b", "Bees")]),
        ("I love #coffee", "I love coffee", [("tag", "coffee", "coffee")]),
        ("On #[[bee hives]] now", "On bee hives now", [("tag", "bee hives", "bee hives")]),
        ("A #a/b-c_d tag", "A a/b-c_d tag", [("tag", "a/b-c_d", "a/b-c_d")]),
        ("# On [[Bees]]\nText", "On Bees\n\nText", [("link", "Bees", "Bees")]),
        ("- [ ] ask [[Bees]]", "• ask Bees", [("link", "Bees", "Bees")]),
        ("é 👍 [[Bees]]", "é 👍 Bees", [("link", "Bees", "Bees")]),
    ],
)  # fmt: skip
def test_marks(source: str, text: str, found: list[tuple[str, str, str]]) -> None:
    document = read(source, ".md").document
    assert (document.text, marks(document)) == (text, found)


@pytest.mark.parametrize(
    "source",
    [
        "`[[Bees]] #tag` is code",
        "```\n[[Bees]] #tag\n```",
        "    [[Bees]] #tag\n",
        "See https://example.org/#part and <https://example.org/#part>.",
        "[site #part](https://example.org/#part)",
        "Number #1, C# and a#b.",
        "![[bee.png]] ![[bee.svg#icon]] ![[bee.jpeg|200]] ![bee](bee.png#x)",
        "<script>#tag [[Bees]]</script>",
        "%%[[Bees]] #tag%% text",
        "[[]] [[ ]] [[|x]] [[#]]",
        "a &#1;link&#2;Bees&#2;b&#3; c",
    ],
)
def test_no_marks(source: str) -> None:
    assert not read(source, ".md").document.marks


def test_tags_that_are_no_words_of_a_sentence_stand_apart() -> None:
    source = "Bees dance. #bees #dance\n#old\n\n- Ants walk #a #b\n- I love #coffee\n- #only"
    assert outline(read(source, ".md").document).split("\n") == [
        "paragraph: Bees dance.",
        "boilerplate: bees dance old",
        "list_item: Ants walk",
        "  boilerplate: a b",
        "list_item: I love coffee",
        "boilerplate: only",
    ]


@pytest.mark.parametrize(
    ("front", "lines", "found"),
    [
        ("tags: [bees, '#dance']", ["Tags: bees, dance"], ["tag bees", "tag dance"]),
        ("tags: bees dance", ["Tags: bees, dance"], ["tag bees", "tag dance"]),
        ("tag: bee hive, dance", ["Tags: bee hive, dance"], ["tag bee hive", "tag dance"]),
        ("Aliases:\n- Apis\n- 2024\n- [x]", ["Aliases: Apis, 2024"], ["alias Apis", "alias 2024"]),
        ("alias: honey bee", ["Aliases: honey bee"], ["alias honey bee"]),
        ("tags: {a: b}\naliases: 7\nother: x", [], []),
        ("tags: [a, a, '', '  ', '#']", ["Tags: a"], ["tag a"]),
    ],
)
def test_front_matter(front: str, lines: list[str], found: list[str]) -> None:
    document = read(f"---\n{front}\n---\n# On bees\n[[Bees]] dance.", ".md").document
    check_invariants(document)
    assert document.text.split("\n\n") == ["On bees", "Bees dance.", *lines]
    assert [f"{kind} {shown}" for kind, shown, _ in marks(document)[1:]] == found


def test_tags_of_a_text_that_is_no_note_are_metadata_alone() -> None:
    post = "---\ntitle: Bees\ntags: [bees]\n---\n*Bees* dance."
    document = read(post, ".md").document
    assert (document.text, document.marks) == ("Bees dance.", ())
    named = read(post.replace("title: Bees", "alias: Apis"), ".md").document
    assert named.text == "Bees dance.\n\nTags: bees\n\nAliases: Apis"


pieces = st.sampled_from(
    ["[[", "]]", "|", "#", "Bees", "tag", " ", "\n", "\n\n", "!", "`", "- ", "*", "\x01", "\x02",
     "&#1;", "é", ".", "%%", "](", "^", "/", "> ", "==", "\x04", "0"]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(pieces, max_size=30).map("".join))
def test_anything_gives_marks_in_order_inside_blocks(source: str) -> None:
    document = read(source, ".md").document
    check_invariants(document)
    end = 0
    for mark in document.marks:
        assert end <= mark.start < mark.end
        assert any(b.start <= mark.start and mark.end <= b.end for b in document.blocks)
        assert mark.target and mark.target == mark.target.strip()
        end = mark.end
    end = 0
    for first, last in document.code:
        assert end <= first < last
        assert any(b.start <= first and last <= b.end for b in document.blocks)
        end = last


@pytest.mark.parametrize("unit", ["#a ", "[[a]] ", "[[a|", "#a\n", "![[a]]#b "])
def test_thousands_of_them_take_no_time(unit: str) -> None:
    started = time.process_time()
    read(unit * 6000 + "end", ".md")
    assert time.process_time() - started < 5
