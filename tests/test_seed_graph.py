"""The committed example graph is what a build of ``seeds/`` gives, byte for byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def _run(*arguments: str, cwd: Path, hash_seed: str = "0") -> str:
    result = subprocess.run(
        [sys.executable, "-m", "conceptgraph", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def export(root: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("seed-graph")
    store = folder / "graph.db"
    vocabulary = "seeds/vocabulary.yaml"
    _run("build", "seeds", "--vocabulary", vocabulary, "-g", str(store), cwd=root)
    _run("export", "-f", "json", "-g", str(store), "-o", str(folder / "a.json"), cwd=root)
    return (folder / "a.json").read_bytes()


def test_export_is_committed(root: Path, export: bytes) -> None:
    committed = (root / "graph" / "graph.json").read_bytes()
    assert export == committed, "the graph of seeds/ changed: read it, then run `make export`"


def test_other_hash_seed_and_order_of_files(root: Path, tmp_path: Path, export: bytes) -> None:
    store = tmp_path / "graph.db"
    # The copy gets its files in the opposite order, so that a directory listing differs too.
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for path in sorted((root / "seeds").iterdir(), reverse=True):
        (seeds / path.name).write_bytes(path.read_bytes())
    vocabulary = str(seeds / "vocabulary.yaml")
    _run(
        "build", "seeds", "--vocabulary", vocabulary, "-g", str(store), cwd=tmp_path, hash_seed="7"
    )
    _run("export", "-f", "json", "-g", str(store), "-o", "b.json", cwd=tmp_path, hash_seed="3")
    assert (tmp_path / "b.json").read_bytes() == export


def test_key_ideas_are_connected(export: bytes) -> None:
    graph = json.loads(export)
    pairs = {
        frozenset((edge["subject_label"], edge["object_label"])) for edge in graph["relations"]
    }
    assert frozenset(("reinforcement learning", "credit assignment")) in pairs
    assert frozenset(("pre-training", "crappy evolution")) in pairs
