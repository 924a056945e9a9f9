"""The import budget: a question to a graph loads nothing that it does not need.

Time is measured in ``benchmarks/``; what is imported is what decides it, and can be tested.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from conceptgraph.cli.tabulate import QUICK
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Evidence, Predicate, Relation
from conceptgraph.store import write_graph

HEAVY = {"spacy", "networkx", "pyvis", "yaml", "numpy", "thinc", "IPython", "pandas"}
SLOW = {"click", "dataclasses", "inspect", "json", "pathlib", "hashlib", "argparse", "logging"}
MODULES = 70
"""At most so many modules; today there are about 60."""

PROBE = """
import sys
before = set(sys.modules)
from conceptgraph.cli import main
code = main(sys.argv[2:])
open(sys.argv[1], "w").write(" ".join([str(code), *sorted(set(sys.modules) - before)]))
"""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sentence = Evidence("a.md", 0, 22, "Sleep supports memory.", "object")
    found = ConceptGraph.from_parts(
        [Concept("c1", "sleep", "sleep"), Concept("c2", "memory", "memory")],
        [Relation("c1", Predicate("supports", "support"), "c2", "affirmed", (sentence,))],
    )
    path = tmp_path_factory.mktemp("budget") / "graph.db"
    write_graph(path, found)
    return path


def loaded(tmp_path: Path, *arguments: str) -> set[str]:
    """Run a command in a process of its own; return the modules it loaded."""
    note = tmp_path / "modules"
    subprocess.run([sys.executable, "-c", PROBE, str(note), *arguments], check=True)
    code, *modules = note.read_text().split()
    assert code == "0"
    return set(modules)


CALLS = {
    "neighbors": ["neighbors", "sleep", "--evidence"],
    "path": ["path", "sleep", "memory"],
    "show": ["show", "sleep"],
    "search": ["search", "sle"],
    "evidence": ["evidence", "sleep", "memory"],
    "subgraph": ["subgraph", "sleep"],
    "stats": ["stats"],
}


@pytest.mark.parametrize("command", QUICK)
def test_a_question_loads_nothing_slow(command: str, graph: Path, tmp_path: Path) -> None:
    modules = loaded(tmp_path, *CALLS[command], "-g", str(graph))
    assert not modules & HEAVY
    assert not modules & SLOW
    assert len(modules) <= MODULES


@pytest.mark.parametrize("arguments", [["--help"], ["neighbors", "--help"], ["build", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str], tmp_path: Path) -> None:
    assert not loaded(tmp_path, *arguments) & HEAVY


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, conceptgraph; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not set(result.stdout.split()) & (HEAVY | {"click"})
