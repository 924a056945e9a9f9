"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.small_graph import Result, run_command, small_graph

from conceptgraph.store import write_graph


@pytest.fixture(scope="session")
def graph_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small graph as a file."""
    path = tmp_path_factory.mktemp("small") / "sleep.db"
    write_graph(path, small_graph())
    return path


@pytest.fixture
def run(graph_file: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run a command in this process, in the folder of the small graph."""
    monkeypatch.chdir(graph_file.parent)
    monkeypatch.setenv("CONCEPTGRAPH_GRAPH", graph_file.name)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return run_command
