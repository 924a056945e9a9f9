"""The build, with the bundled pipeline on small real texts."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest

from conceptgraph.annotate import AnnotatedDocument
from conceptgraph.config import BuildConfig
from conceptgraph.errors import BuildError, PipelineError, StoreLockedError, VocabularyError
from conceptgraph.model import Extraction
from conceptgraph.pipeline import Progress, build, check, documents, extract_file, extract_text
from conceptgraph.read import ReadResult, SourceFile, read_source
from conceptgraph.store import StoreLock, open_store
from conceptgraph.store.cache import cache_path

RL = "Reinforcement learning (RL) lacks credit assignment. RL uses rewards.\n"
CATS = "# Cats\n\nCats chase mice. Mice eat cheese in Holland.\n"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "rl.txt").write_text(RL)
    (folder / "cats.md").write_text(CATS)
    return folder


def counts(notes: Path, graph: Path, **config: object) -> dict[str, int]:
    return dict(build([notes], graph, BuildConfig(**config)).counts)  # type: ignore[arg-type]


def test_a_first_build(notes: Path, tmp_path: Path) -> None:
    seen: list[Progress] = []
    graph = tmp_path / "deep" / "g.db"
    report = build([notes], graph, BuildConfig(), seen.append)
    assert report.counts["documents"] == report.counts["parsed"] == 2
    assert report.counts["relations"] > 2
    assert report.counts["words"] == 18  # without the sign of the heading
    assert report.problems == ()
    assert [p.done for p in seen if p.stage == "read"] == [1, 2]
    assert [p.stage for p in seen][2:] == ["resolve", "analyze", "write"]
    assert sorted(p.name for p in graph.parent.iterdir()) == ["g.db", "g.db.cache"]
    with open_store(graph) as store:
        assert [d.id for d in store.documents()] == ["notes/cats.md", "notes/rl.txt"]
        assert store.find_concepts("mouse") + store.find_concepts("mice")
        assert set(store.document_paths().values()) == {"../notes/cats.md", "../notes/rl.txt"}
        assert store.meta()["pipeline"]
    found = check(graph)
    assert (found.documents, found.problems) == (2, ())
    assert found.quotes >= 3


def test_every_source_is_read_once(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (notes / "bad.json").write_text("[")
    read: list[str] = []

    def reading(source: SourceFile) -> ReadResult:
        read.append(source.id)
        return read_source(source)

    monkeypatch.setattr(documents, "read_source", reading)
    build([notes], tmp_path / "g.db", BuildConfig())
    assert sorted(read) == ["notes/bad.json", "notes/cats.md", "notes/rl.txt"]
    (notes / "cats.md").write_text(CATS.replace("Holland", "Sweden"))
    read.clear()
    build([notes], tmp_path / "g.db", BuildConfig())
    assert sorted(read) == ["notes/bad.json", "notes/cats.md"]


def test_only_what_changed_is_parsed(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "g.db"
    counts(notes, graph)
    first = graph.read_bytes()
    again = counts(notes, graph)
    assert (again["reused"], again["parsed"]) == (2, 0)
    assert graph.read_bytes() == first

    (notes / "rl.txt").write_text(RL + "Rewards cause habits.\n")
    changed = counts(notes, graph)
    assert (changed["reused"], changed["parsed"]) == (1, 1)

    (notes / "rl.txt").rename(notes / "learning.txt")
    renamed = counts(notes, graph)
    assert (renamed["reused"], renamed["replayed"], renamed["removed"]) == (1, 1, 1)

    (notes / "learning.txt").unlink()
    assert counts(notes, graph)["removed"] == 1
    with open_store(graph) as store:
        assert [d.id for d in store.documents()] == ["notes/cats.md"]
        assert store.find_concepts("reward") == []
    assert b"habits" not in cache_path(graph).read_bytes()


def test_without_changes_there_is_nothing_to_do(notes: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    (notes / "damaged.docx").write_bytes(b"no archive")
    vocabulary = tmp_path / "words.yaml"
    vocabulary.write_text("concepts:\n  - label: mouse\n    aliases: [mice, rodentlet]\n")
    graph, config = tmp_path / "g.db", BuildConfig(vocabulary=(vocabulary,))
    first = build([notes], graph, config)
    before = [(p, p.stat().st_mtime_ns) for p in sorted(tmp_path.iterdir())]
    again = build([notes], graph, config)
    assert [(p, p.stat().st_mtime_ns) for p in sorted(tmp_path.iterdir())] == before
    assert first.merges
    assert [p.severity for p in first.problems].count("skipped") == 1
    assert (again.problems, again.merges) == (first.problems, first.merges)
    assert again.counts == {**first.counts, "parsed": 0, "reused": 2}
    with pytest.raises(BuildError, match="--strict"):
        build([notes], graph, BuildConfig(vocabulary=(vocabulary,), strict=True))

    code = (
        "import sys; from pathlib import Path; from conceptgraph.config import BuildConfig\n"
        "from conceptgraph.pipeline import build\n"
        "notes, graph, words = map(Path, sys.argv[1:])\n"
        "build([notes], graph, BuildConfig(vocabulary=(words,)))\n"
        "sys.exit(bool({'spacy', 'networkx', 'numpy'} & set(sys.modules)))"
    )
    paths = [str(notes), str(graph), str(vocabulary)]
    assert subprocess.run([sys.executable, "-c", code, *paths], check=False).returncode == 0


def test_whatever_a_graph_depends_on_builds_it_anew(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "g.db"

    def stages(graph: Path, **config: object) -> list[str]:
        seen: list[Progress] = []
        build([notes], graph, BuildConfig(**config), seen.append)  # type: ignore[arg-type]
        return [progress.stage for progress in seen if progress.stage != "read"]

    assert stages(graph) == ["resolve", "analyze", "write"]
    assert stages(graph) == []
    first = graph.read_bytes()
    graph.write_bytes(first[:5000] + bytes([first[5000] ^ 1]) + first[5001:])
    assert stages(graph)  # a damaged file is replaced
    assert graph.read_bytes() == first
    assert stages(graph, min_confidence=0.5)
    assert stages(graph)
    vocabulary = tmp_path / "words.yaml"
    vocabulary.write_text("concepts:\n  - label: mouse\n    kind: animal\n")
    assert stages(graph, vocabulary=(vocabulary,))
    vocabulary.write_text("concepts:\n  - label: mouse\n    kind: rodent\n")
    assert stages(graph, vocabulary=(vocabulary,))
    assert stages(graph)
    assert graph.read_bytes() == first
    graph.unlink()
    assert stages(graph)
    assert stages(graph) == []
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for path in (graph, cache_path(graph)):
        path.rename(moved / path.name)
    assert stages(moved / "g.db")  # its paths to the documents are others


def test_new_rules_replay_the_parse(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts(notes, tmp_path / "g.db")
    monkeypatch.setattr("conceptgraph.pipeline.documents._EXTRACT_CODE", ("extract",))
    assert counts(notes, tmp_path / "g.db")["replayed"] == 2


def test_a_damaged_cache_is_replaced(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "g.db"
    counts(notes, graph)
    first, cache = graph.read_bytes(), cache_path(graph)
    data = cache.read_bytes()
    for broken in (b"", b"rubbish" * 99, data[: len(data) // 2], data[:5000] + bytes(9000)):
        cache.write_bytes(broken)
        counts(notes, graph)
        assert graph.read_bytes() == first
    assert counts(notes, graph)["reused"] == 2


def test_dry_run_touches_nothing(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "new" / "g.db"
    dry = counts(notes, graph, dry_run=True)
    assert (dry["documents"], dry["parsed"]) == (2, 2)
    assert not graph.parent.exists()
    counts(notes, graph)
    (notes / "cats.md").unlink()
    (notes / "dogs.txt").write_text("Dogs chase cats.")
    before = [(p, p.stat().st_mtime_ns) for p in sorted(graph.parent.iterdir())]
    dry = counts(notes, graph, dry_run=True)
    assert (dry["reused"], dry["parsed"], dry["removed"]) == (1, 1, 1)
    assert [(p, p.stat().st_mtime_ns) for p in sorted(graph.parent.iterdir())] == before


def test_problems_are_reported_or_fatal(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "g.db"
    counts(notes, graph)
    first = graph.read_bytes()
    (notes / "data.bin").write_bytes(b"\x00\x01")
    report = build([notes], graph, BuildConfig())
    assert [p.severity for p in report.problems] == ["skipped"]
    assert report.counts["skipped"] == 1
    assert graph.read_bytes() == first
    with pytest.raises(BuildError, match=r"data\.bin.*--strict"):
        build([notes], graph, BuildConfig(strict=True))
    with pytest.raises(BuildError, match="nothing could be read"):
        build([notes / "data.bin"], graph, BuildConfig())
    with pytest.raises(BuildError, match="nothing"):
        build([notes / "no such folder"], graph, BuildConfig())
    with pytest.raises(PipelineError):
        build([notes], graph, BuildConfig(model="no_such_pipeline"))
    with pytest.raises(VocabularyError):
        build([notes], graph, BuildConfig(vocabulary=(notes / "data.bin",)))
    assert graph.read_bytes() == first
    assert sorted(p.name for p in tmp_path.iterdir()) == ["g.db", "g.db.cache", "notes"]


def test_a_rule_that_breaks_costs_its_document_only(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = documents.extract_document

    def broken(annotated: AnnotatedDocument) -> Extraction:
        if "cheese" in annotated.document.text:
            raise ValueError("no such word")
        return whole(annotated)

    monkeypatch.setattr(documents, "extract_document", broken)
    report = build([notes], tmp_path / "g.db", BuildConfig())
    [problem] = report.problems
    assert problem.where.endswith("cats.md")
    assert problem.severity == "skipped"
    assert "broken: ValueError: no such word" in problem.reason
    with open_store(tmp_path / "g.db") as store:
        labels = {concept.label for concept in store.concepts()}
    assert "credit assignment" in labels
    assert "cheese" not in labels


def test_a_locked_graph(notes: Path, tmp_path: Path) -> None:
    with StoreLock(tmp_path / "g.db"), pytest.raises(StoreLockedError):
        counts(notes, tmp_path / "g.db")


def test_order_and_workers_do_not_matter(notes: Path, tmp_path: Path) -> None:
    (notes / "dogs.txt").write_text("Dogs chase cats. A dog is an animal.")
    files = sorted(notes.iterdir())
    build(files, tmp_path / "1.db", BuildConfig())
    build(files[::-1], tmp_path / "2.db", BuildConfig(workers=2))
    assert (tmp_path / "1.db").read_bytes() == (tmp_path / "2.db").read_bytes()


def test_min_confidence_leaves_out_the_rest(notes: Path, tmp_path: Path) -> None:
    everything = counts(notes, tmp_path / "1.db")
    nothing = counts(notes, tmp_path / "2.db", min_confidence=1.1)
    assert nothing["documents"] == everything["documents"]
    assert nothing["relations"] == nothing["concepts"] == 0


def test_vocabulary(notes: Path, tmp_path: Path) -> None:
    vocabulary = tmp_path / "words.yaml"
    vocabulary.write_text("concepts:\n  - label: mouse\n    kind: animal\n    aliases: [mice]\n")
    report = build([notes], tmp_path / "g.db", BuildConfig(vocabulary=(vocabulary,)))
    with open_store(tmp_path / "g.db") as store:
        assert [c.kind for c in store.find_concepts("mouse")] == ["animal"]
    assert not [p for p in report.problems if p.severity == "skipped"]
    assert check(tmp_path / "g.db").problems == ()


def test_check_names_what_no_longer_holds(notes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "g.db"
    counts(notes, graph)
    (notes / "cats.md").write_text(CATS.replace("Mice eat", "Mice sell"))
    (notes / "rl.txt").unlink()
    reasons = [problem.reason for problem in check(graph).problems]
    assert any("has changed since the build" in reason for reason in reasons)
    assert any("no longer there: “Mice eat cheese in Holland.”" in reason for reason in reasons)
    assert any("the source is gone" in reason for reason in reasons)


def test_check_looks_at_vocabularies_that_pin_no_relation(notes: Path, tmp_path: Path) -> None:
    kinds, graph = tmp_path / "kinds.yaml", tmp_path / "g.db"
    pinned = tmp_path / "pinned.txt"  # a vocabulary by any other name
    kinds.write_text("concepts:\n  - label: mouse\n    kind: animal\n")
    pinned.write_text(
        "relations:\n  - {subject: sleep, predicate: strengthens, object: memories}\n"
    )
    build([notes], graph, BuildConfig(vocabulary=(kinds, pinned)))
    assert check(graph).problems == ()
    kinds.write_text("concepts:\n  - label: mouse\n    kind: rodent\n")
    (changed,) = check(graph).problems
    assert changed.where.endswith("kinds.yaml")
    assert "has changed since the build" in changed.reason
    kinds.unlink()
    (gone,) = check(graph).problems
    assert "the source is gone" in gone.reason


def test_extraction_without_a_graph(notes: Path) -> None:
    one = extract_file(notes / "rl.txt")
    assert "RL" in {a.short for a in one.extraction.abbreviations}
    text = extract_text(RL)
    assert text.document.id == "-"
    assert [r.predicate for r in text.extraction.relations] == [
        r.predicate for r in one.extraction.relations
    ]
    assert extract_text("- Cats chase mice.", suffix=".md").document.blocks[0].kind == "list_item"


def test_metadata_survives_the_cache(tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    note.write_text("---\ntitle: Cats\ntags: [pets, mice]\nyear: 2024\n---\n\nCats chase mice.\n")
    for _ in range(2):
        build([note], tmp_path / "g.db", BuildConfig())
        with open_store(tmp_path / "g.db") as store:
            (info,) = store.documents()
        assert info.title == "Cats"
        assert json.dumps(info.metadata, sort_keys=True).count("pets") == 1


def test_garbage_is_looked_for_less_often_only_during_a_build(notes: Path, tmp_path: Path) -> None:
    before, during = gc.get_threshold(), set()
    build([notes], tmp_path / "g.db", BuildConfig(), lambda _: during.add(gc.get_threshold()))
    assert gc.get_threshold() == before
    assert all(each[0] > before[0] for each in during) and during
