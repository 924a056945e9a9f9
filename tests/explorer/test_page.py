from __future__ import annotations

import base64
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.explorer.conftest import page_of
from tests.explorer.graphs import (
    HOSTILE,
    concept,
    document,
    hostile_graph,
    relation,
    ring,
    seeded_graph,
    story_graph,
)

import conceptgraph.explorer
from conceptgraph.explorer.bundle import join_modules
from conceptgraph.explorer.packing import Ids, Texts, pack
from conceptgraph.explorer.payload import COMPRESS_FROM, columns, encode_view
from conceptgraph.explorer.style import COMMUNITY_COLORS, FAMILY_COLORS, dot_radius
from conceptgraph.explorer.view import MAP_EXTENT, build_view
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import FAMILIES

STATIC = Path(conceptgraph.explorer.__file__).parent / "static"


class Parts(HTMLParser):
    """The scripts, styles and policy of a page, as a browser's parser sees them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.policy = ""
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self._open: tuple[str, dict[str, str | None]] | None = None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.extend(name for name, _ in attrs)
        if tag == "meta" and dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attrs)["content"] or ""
        if tag in ("script", "style"):
            self._open = (tag, dict(attrs))

    def handle_data(self, data):
        if self._open:
            self.elements.append((*self._open, data))

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self._open = None

    def data(self, element_id: str):
        for _, attributes, text in self.elements:
            if attributes.get("id") == element_id:
                assert attributes["data-encoding"] == "json"
                return json.loads(text)
        raise AssertionError(element_id)


def test_the_policy_names_every_script_and_style_by_its_hash():
    parts = Parts(page_of(story_graph()))
    assert parts.policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in parts.policy
    assert "http" not in parts.policy
    for tag, attributes, text in parts.elements:
        if attributes.get("type") == "application/json":
            continue
        if attributes.get("type") == "text/plain":
            # vis-network is run, under its hash, after the first picture.
            assert attributes["data-encoding"] == "gzip"
            code = gzip.decompress(base64.b64decode(text))
        else:
            assert "type" not in attributes
            code = text.encode()
        digest = base64.b64encode(sha256(code).digest()).decode()
        assert f"'sha256-{digest}'" in parts.policy, tag
    assert [tag for tag, *_ in parts.elements].count("script") == 4


def test_a_page_is_ascii_whatever_its_graph_and_title():
    for graph in (hostile_graph(), seeded_graph(2_000)):
        assert page_of(graph, title="Zettelkasten – 强化学习 👩").isascii()


def test_the_page_names_no_address_to_fetch():
    parts = Parts(page_of(story_graph()))
    assert not {"link", "img", "iframe", "object", "embed", "base", "form"} & set(parts.tags)
    assert not {"src", "href", "style", "action", "onclick", "onload"} & set(parts.attributes)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_data(text):
    thing = concept(text or "empty")
    graph = ConceptGraph.from_parts([thing], [], [document(text, text)], ring([thing]))
    page = page_of(graph, title=text)
    harmless = page_of(graph, title="x")
    assert Parts(page).tags == Parts(harmless).tags
    assert Parts(page).data("graph-core")["title"] == text


def test_data_of_the_page_is_the_graph():
    graph = hostile_graph()
    parts = Parts(page_of(graph))
    core, text = parts.data("graph-core"), parts.data("graph-text")
    assert set(core["nodes"]["label"]) == set(HOSTILE)
    assert set(HOSTILE) <= set(text["sentences"])
    assert core["documents"]["source"].count("") == len(core["documents"]["id"])


def test_same_graph_same_bytes_whatever_the_hash_seed(tmp_path):
    code = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.explorer.graphs import story_graph;"
        "from tests.explorer.conftest import page_of;"
        "from hashlib import sha256;"
        "print(sha256(page_of(story_graph()).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_a_small_block_stands_as_it_is_beside_a_large_one():
    core, text = encode_view(build_view(seeded_graph(1_000), title="small"))
    assert (core.encoding, text.encoding) == ("json", "gzip")


def test_large_graphs_are_packed_and_read_back_by_the_page():
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    view = build_view(seeded_graph(2_000), title="large")
    blocks = encode_view(view)
    assert [block.encoding for block in blocks] == ["gzip", "gzip"]
    assert sum(len(block.content) for block in blocks) < COMPRESS_FROM * 2
    code = f"""
        import {{ readBlock }} from "{(STATIC / "payload.js").as_uri()}";
        let input = "";
        for await (const part of process.stdin) input += part;
        for (const textContent of input.split(" ")) {{
          const block = await readBlock({{ textContent, dataset: {{ encoding: "gzip" }} }});
          console.log(JSON.stringify(block, (key, value) =>
            ArrayBuffer.isView(value) ? [...value]
            : value?.at && !Array.isArray(value) && typeof value === "object"
              ? Array.from(value, (_, i) => value.at(i))
            : value));
        }}"""
    done = subprocess.run(
        [node, "--input-type=module", "-e", code],
        input=" ".join(block.content for block in blocks),
        capture_output=True,
        text=True,
        check=True,
    )
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert read == json.loads(json.dumps(columns(view)))


@given(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=9), st.lists(st.text(max_size=14)))
def test_numbers_take_the_bytes_they_need(numbers, texts):
    packed = pack({"n": numbers, "t": texts, "x": {"none": []}})
    length = int.from_bytes(packed[:4], "little")
    head, data = json.loads(packed[4 : 4 + length]), packed[4 + length :]
    start, count, width = head["n"]["$ints"]
    assert start == 0
    assert 256 ** (width - 1) <= max(1, *numbers) < 256**width
    planes = [data[plane * count : (plane + 1) * count] for plane in range(width)]
    assert [sum(p[i] << 8 * k for k, p in enumerate(planes)) for i in range(count)] == numbers
    assert head["x"] == {"none": []}
    assert len(head["t"]) == len(texts)


def test_texts_that_look_like_ids_stay_texts():
    texts = ["c0123456789ab", "cfedcba987654"]
    packed = pack({"id": Ids(texts), "label": texts, "odd": Ids(["c1"])})
    length = int.from_bytes(packed[:4], "little")
    head = json.loads(packed[4 : 4 + length])
    assert head == {"id": {"$ids": [0, 2]}, "label": texts, "odd": ["c1"]}
    assert packed[4 + length :].hex() == "".join(text[1:] for text in texts)


@given(st.lists(st.text(), min_size=1, max_size=9))
def test_texts_that_are_read_one_by_one_stand_apart(texts):
    packed = pack({"a": Texts(texts), "b": [7]})
    length = int.from_bytes(packed[:4], "little")
    head, data = json.loads(packed[4 : 4 + length]), packed[4 + length :]
    start, count = head["a"]["$texts"]
    read = data[start:].split(b"\xff")[:count]
    assert read == [text.encode("utf-8", "replace") for text in texts]
    assert data[head["b"]["$ints"][0]] == 7


def test_columns_hold_everything_in_order():
    graph = story_graph()
    core, text = columns(build_view(graph, title="t"))
    nodes, edges = core["nodes"], core["edges"]
    assert nodes["salience"] == sorted(nodes["salience"], reverse=True)
    subject, triples = 0, []
    for step, to, predicate in zip(edges["fromStep"], edges["to"], edges["predicate"], strict=True):
        subject += step
        triples.append(
            (nodes["label"][subject], edges["predicates"][predicate][0], nodes["label"][to])
        )
    expected = [
        (graph.get_concept(r.subject).label, r.predicate.label, graph.get_concept(r.object).label)
        for r in graph.relations()
    ]
    assert sorted(triples) == sorted(expected)
    assert sum(edges["quotes"]) == len(text["place"]) == graph.counts()["evidence"]
    assert max(text["place"]) + 1 == len(text["places"]["startStep"])
    assert core["evidence"]["speakers"] == ["", "Karpathy"]
    assert "On rewards" in text["contexts"]


def test_positions_fill_the_map_and_groups_are_small_numbers():
    view = build_view(seeded_graph(800), title="t")
    xs = [node["x"] for node in view.network.nodes]
    ys = [node["y"] for node in view.network.nodes]
    assert min(xs) == min(ys) == 0
    assert max(*xs, *ys) == MAP_EXTENT
    assert {node["group"] for node in view.network.nodes} <= set(range(view.groups))


def test_a_graph_without_analysis_is_analyzed():
    a, b = concept("a"), concept("b")
    graph = ConceptGraph.from_parts([a, b], [relation(a, "is", b, "A is b.")], [document()])
    view = build_view(graph, title="t")
    assert len({(node["x"], node["y"]) for node in view.network.nodes}) == 2


def test_an_empty_graph_has_a_page():
    assert Parts(page_of(ConceptGraph())).data("graph-core")["nodes"]["id"] == []


def test_every_family_has_a_color_and_none_is_denied_red():
    assert set(FAMILY_COLORS) == set(FAMILIES)
    assert len(set(COMMUNITY_COLORS)) == len(COMMUNITY_COLORS)
    assert dot_radius(0) < dot_radius(0.5) < dot_radius(1) == dot_radius(7)


def test_modules_are_joined_in_order_of_need():
    script = join_modules(
        {
            "main": 'import { two as zwei } from "./two.js";\n\nzwei();\n',
            "two": 'import { one } from "./one.js";\n\nexport function two() {\n  return one;\n}\n',
            "one": "export const one = 1;\n",
            "unused": "export const never = 1;\n",
        },
        "main",
    )
    assert (
        script.index("module_one =") < script.index("module_two =") < script.index("module_main =")
    )
    assert "const {two: zwei} = module_two;" in re.sub(r"\{ (.*) \} = ", r"{\1} = ", script)
    assert "never" not in script


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ({"main": 'import { a } from "./gone.js";\n'}, "module not found: gone.js"),
        ({"main": 'import * as a from "./main.js";\n'}, "not a form of import"),
        ({"main": "export default 1;\n"}, "not a form of import"),
        (
            {"main": 'import { a } from "./b.js";\n', "b": 'import { c } from "./main.js";\n'},
            "import each other",
        ),
    ],
)
def test_modules_of_another_form_are_refused(sources, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        join_modules(sources, "main")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=80)), min_size=1, max_size=6))
def test_any_text_survives_the_page(pairs):
    concepts = [concept(f"{i} {label}") for i, (label, _) in enumerate(pairs)]
    relations = [
        relation(each, f"p{i}", concepts[0], sentence)
        for i, (each, (_, sentence)) in enumerate(zip(concepts, pairs, strict=True))
    ]
    graph = ConceptGraph.from_parts(concepts, relations, [document()], ring(concepts))
    parts = Parts(page_of(graph))
    assert parts.data("graph-core")["nodes"]["label"] == [c.label for c in concepts]
    assert set(parts.data("graph-text")["sentences"]) == {s for _, s in pairs}


@pytest.mark.parametrize(
    ("source", "metadata", "expected"),
    [
        ("https://example.org/a", {}, "https://example.org/a"),
        ("notes/a.md", {"page_url": "http://example.org/b", "url": 7}, "http://example.org/b"),
        ("notes/a.md", {"title": "https://example.org/title"}, ""),
        ("javascript:alert(1)", {"url": "data:text/html,x", "link": "file:///etc/passwd"}, ""),
        ("HTTPS://EXAMPLE.ORG", {}, "HTTPS://EXAMPLE.ORG"),
    ],
)
def test_only_http_addresses_become_links(source, metadata, expected):
    info = replace(document(source=source), metadata=metadata)
    page = page_of(ConceptGraph.from_parts([], [], [info]))
    assert Parts(page).data("graph-core")["documents"]["source"] == [expected]
