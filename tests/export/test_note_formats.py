"""The Obsidian vault and the Markdown report."""

from __future__ import annotations

import io
import re
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.export.conftest import HOSTILE

from conceptgraph.errors import FormatError
from conceptgraph.export import export_graph
from conceptgraph.export.markdown_text import escape_markdown
from conceptgraph.export.note_names import NoteNames
from conceptgraph.export.report import write_report
from conceptgraph.export.text import one_line
from conceptgraph.graph import ConceptGraph

RESERVED = {"con", "prn", "aux", "nul", *(f"com{i}" for i in range(10))}


@pytest.fixture
def vault(hostile_graph: ConceptGraph, tmp_path: Path) -> Path:
    export_graph(hostile_graph, "obsidian", tmp_path / "vault")
    return tmp_path / "vault"


def test_a_note_a_concept_on_any_disk(vault: Path, hostile_graph: ConceptGraph) -> None:
    notes = sorted((vault / "concepts").iterdir())
    assert len(notes) == hostile_graph.counts()["concepts"]
    folded = {unicodedata.normalize("NFC", path.name).casefold() for path in notes}
    assert len(folded) == len(notes)
    for path in notes:
        assert not re.search(r'[\x00-\x1f<>:"|?*\\#^\[\]\u200e\u202a-\u202e]', path.name)
        assert path.stem.split(".")[0].strip().casefold() not in RESERVED
        assert not path.name.startswith(".")
        assert len(path.name.encode()) < 200
    assert sorted(p.name for p in vault.iterdir()) == ["Overview.md", "concepts"]


def test_front_matter_is_yaml_and_aliases_come_back(
    vault: Path, hostile_graph: ConceptGraph
) -> None:
    found = {}
    for path in (vault / "concepts").iterdir():
        match = re.match(r"---\n(.*?)\n---\n", path.read_text(), re.DOTALL)
        assert match
        front = yaml.safe_load(match[1])
        found[front["id"]] = front
    for concept in hostile_graph.concepts():
        wanted = {one_line(name) for name in (concept.label, *concept.aliases)} - {""}
        assert set(found[concept.id]["aliases"]) == wanted


def test_every_link_leads_to_a_note_and_nothing_runs(vault: Path) -> None:
    names = {path.stem for path in vault.rglob("*.md")}
    for path in vault.rglob("*.md"):
        text = path.read_text()
        for link in re.findall(r"\[\[([^\]\n]*)\]\]", text):
            assert link.split("|")[0] in names
        assert not re.search(r"<%|`|<script|javascript:", text)


def test_links_are_not_followed_out_of_the_vault(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "concepts").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FormatError, match="links are not followed"):
        export_graph(plain_graph, "obsidian", tmp_path / "vault")
    assert list((tmp_path / "elsewhere").iterdir()) == []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=12) | st.sampled_from(HOSTILE), max_size=8))
def test_names_are_always_distinct_and_portable(labels: list[str]) -> None:
    names = NoteNames()
    given_out = [names.add(f"c{i:012x}", label) for i, label in enumerate(labels)]
    folded = {unicodedata.normalize("NFC", name).casefold() for name in given_out}
    assert len(folded) == len(labels)
    for name in given_out:
        assert name
        assert not re.search(r'[\x00-\x1f<>:"/|?*\\#^\[\]]', name)
        assert name == name.strip(" .")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=40) | st.sampled_from(HOSTILE))
def test_markdown_shows_the_text_itself(text: str) -> None:
    line = one_line(text)
    html = MarkdownIt("commonmark").renderInline(f"a{escape_markdown(text)}a")
    import html as entities

    assert "<" not in html
    assert entities.unescape(html).split() == f"a{line}a".split()


def test_report_has_quotes_disputes_and_sources(
    plain_graph: ConceptGraph, hostile_graph: ConceptGraph
) -> None:
    out = io.StringIO()
    write_report(plain_graph, out)
    text = out.getvalue()
    assert text.startswith("# Concept graph\n")
    assert "“KV cache” — notes/0.md:20-28" in text
    assert "## Sources" in text
    out = io.StringIO()
    write_report(hostile_graph, out)
    tokens = MarkdownIt("commonmark").parse(out.getvalue())
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "strong_open", "strong_close", "softbreak", "text_special"}
    assert "html_block" not in {token.type for token in tokens}
