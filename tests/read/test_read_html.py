from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.read.trees import check_invariants, outline, read

PAGE = """<!doctype html><html><head><meta charset=utf-8><title> On  Bees </title>
<style>p { color: red }</style></head><body>
<nav><a href=/>Home</a></nav>
<h1>On Bees</h1><p>Bees <b>dance</b>.<br>They sleep.</p>
<p>Kinds:</p>
<ul><li>honey bees<ul><li>dark</li><li><p>light</p><p>and more</p></li></ul></li>
<li>bumble bees</li></ul>
<h2>Farming</h2>
<blockquote><p>Bees are farmers.</p></blockquote>
<table><thead><tr><th>Who</th><th>What</th></tr></thead>
<tr><td>bee</td><td>honey</td></tr></table>
<pre><code>buzz = 1
 hum = 2</code></pre>
<div>Loose text <span hidden>hidden</span><p style="display:none">none</p></div>
<script>alert("Scripted")</script><noscript>n</noscript><template>t</template>
<figure><img src=x alt="A bee at work"><figcaption>Seen in May.</figcaption></figure>
<svg><text>drawn</text></svg>
</body></html>"""


def test_a_page() -> None:
    result = read(PAGE, ".html")
    check_invariants(result.document)
    assert result.document.title == "On Bees"
    assert outline(result.document).split("\n") == [
        "heading: On Bees",
        "  paragraph: Bees dance. They sleep.",
        "  paragraph: Kinds:",
        "    list_item: honey bees",
        "      list_item: dark",
        "      list_item: light",
        "        paragraph: and more",
        "    list_item: bumble bees",
        "  heading: Farming",
        "    quote: Bees are farmers.",
        "    table_row: Who | What",
        "    table_row: bee | honey",
        "    code: buzz = 1 hum = 2",
        "    paragraph: Loose text",
        "    paragraph: A bee at work",
        "    paragraph: Seen in May.",
    ]
    for hidden in ("Scripted", "color", "Home", "hidden", "none", "drawn"):
        assert hidden not in result.document.text


def test_menus_are_furniture() -> None:
    links = "".join(f"<li><a href=/{i}>Entry {i}</a></li>" for i in range(5))
    source = (
        f"<ul>{links}</ul><p>Bees <a href=/x>dance</a>.</p><ul><li><a href=/y>One</a></li></ul>"
    )
    kinds = [block.kind for block in read(source, ".html").document.blocks]
    assert kinds == ["boilerplate"] * 5 + ["paragraph", "list_item"]
    assert read('<div role="navigation">Home</div><p>Bees.</p>', ".html").document.text == "Bees."


def test_definition_lists() -> None:
    source = (
        "<dl><dt>Hive</dt><dd>A home.</dd><dt>Queen</dt><dd>A bee.</dd><dd>One.</dd></dl><p>End."
    )
    assert outline(read(source, ".html").document).split("\n") == [
        "paragraph: Hive",
        "  list_item: A home.",
        "paragraph: Queen",
        "  list_item: A bee.",
        "  list_item: One.",
        "paragraph: End.",
    ]


def test_entities_are_decoded_and_none_is_fetched() -> None:
    source = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>a &amp; b &e; &#0; &lt;i&gt;'
    document = read(source, ".xhtml").document
    assert "root:" not in document.text
    assert "a & b &e; \ufffd <i>" in document.text


@pytest.mark.parametrize(
    ("data", "words", "warned"),
    [
        (b"<meta charset=utf-16><p>Bees</p>", "Bees", False),
        ("<meta charset=koi8-r><p>Пчела</p>".encode("koi8-r"), "Пчела", True),
        ("<p>café</p>".encode("latin-1"), "café", True),
        ("<meta charset=nonsense><p>café</p>".encode(), "café", False),
        ("<meta charset=base64><p>café</p>".encode("latin-1"), "café", True),
        ("\ufeff<p>Bees</p>".encode("utf-16"), "Bees", False),
    ],
)
def test_encodings(data: bytes, words: str, warned: bool) -> None:
    result = read(data, ".html")
    assert result.document.text.strip("\ufeff") == words
    assert bool(result.problems) == warned


@pytest.mark.parametrize(
    "unit", ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<svg><foreignObject>", "<a <", "<!--"]
)
def test_endless_nesting(unit: str) -> None:
    result = read("<p>First bee.</p>" + unit * 30_000 + "<p>Last bee.</p>", ".html")
    check_invariants(result.document)
    assert "First bee." in result.document.text
    if unit not in ("<a <", "<!--"):
        assert "Last bee." in result.document.text


def test_a_tag_with_too_many_attributes() -> None:
    attributes = " ".join(f"a{i}={i}" for i in range(30_000))
    result = read(f"<p {attributes}>Bees dance.</p>", ".html")
    assert result.document.text == "Bees dance."
    assert "attributes" in result.problems[0].reason


TAGS = (
    *("<p>", "</p>", "<ul>", "</ul>", "<li>", "<h2>", "</h2>", "<table>", "<tr>", "<td>", "<th>"),
    *("</table>", "<pre>", "<b>", "</div>", "<div>", "<blockquote>", "<br>", "<math>", "<mtext>"),
    *("word ", " ", "\n"),
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(TAGS), max_size=30))
def test_any_soup_gives_a_sound_tree(parts: list[str]) -> None:
    check_invariants(read("".join(parts), ".html").document)
