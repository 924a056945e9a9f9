"""An Obsidian vault as input; our own export, built again, has its concepts."""

from __future__ import annotations

from pathlib import Path

from tests.cli.small_graph import CONCEPTS, EVIL, small_graph

import conceptgraph as cg
from conceptgraph.pipeline import check


def build(folder: Path) -> cg.Graph:
    return cg.build(folder, graph=folder.parent / "vault.db")


def test_notes_by_any_of_their_names_are_one_concept(tmp_path: Path) -> None:
    notes = {
        "Reinforcement learning.md": "---\naliases: [RL, trial and error]\n---\nIt is [[hard]].",
        "daily/2024-05-01.md": "I read about [[RL]] today. [[people/Ada]] likes trial and error.",
        "people/Ada.md": "---\naliases: [Countess]\n---\nAda knows [[Charles|the Countess]].",
        "people/Charles.md": "---\naliases: [Countess]\n---\nThe Countess knows [[Ada]].",
    }
    vault = tmp_path / "vault"
    for name, text in notes.items():
        path = vault / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with build(vault) as graph:
        learning = graph.concept("RL")
        assert (
            learning == graph.concept("trial and error") == graph.concept("reinforcement learning")
        )
        assert {"RL", "trial and error"} <= set(learning.aliases)
        day = graph.concept("2024-05-01")
        assert [r.predicate.label for r in graph.evidence(day.label, "RL")] == ["links to"]
        # An alias of two notes means each inside its own.
        known = {r.predicate.label for r in graph.evidence("Charles", "Ada")}
        assert {"links to", "knows"} <= known
        assert graph.report is not None
        assert ("alias", "RL") in {(m.reason, m.merged) for m in graph.report.merges}
    assert not check(tmp_path / "vault.db").problems


def test_our_own_export_built_again_has_its_concepts(tmp_path: Path) -> None:
    original = cg.Graph(small_graph())
    original.export(tmp_path / "vault", "obsidian")
    with build(tmp_path / "vault") as again:
        for concept in CONCEPTS:
            found = again.concept(concept.label) if concept is not EVIL else None
            for alias in concept.aliases:
                assert again.concept(alias) == found
        for relation in original.relations():
            if EVIL.id not in (relation.subject, relation.object):
                ends = (relation.subject, relation.object)
                labels = [original.reader.get_concept(end).label for end in ends]
                between = again.evidence(*labels)
                assert "links to" in {each.predicate.label for each in between}
    assert not check(tmp_path / "vault.db").problems
