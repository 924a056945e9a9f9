"""Writing replaces the graph in one step, or leaves the old one as it was."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from tests.store.graphs import small_graph

from conceptgraph.errors import StoreError, StoreLockedError
from conceptgraph.graph import ConceptGraph
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.store import StoreLock, open_store, write_graph


def test_a_reader_keeps_the_graph_it_opened(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    write_graph(path, small_graph())
    with open_store(path) as store:
        write_graph(path, ConceptGraph())
        assert store.counts()["concepts"] == 6
    with open_store(path) as store:
        assert store.counts()["concepts"] == 0


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.db"
    write_graph(real, small_graph())
    real.chmod(0o640)
    link = tmp_path / "link.db"
    link.symlink_to(real)
    write_graph(link, ConceptGraph())
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    with open_store(real) as store:
        assert store.counts()["concepts"] == 0


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written here"):
        write_graph(tmp_path / "no" / "g.db", small_graph())


def test_a_second_writer_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    with StoreLock(path):
        with pytest.raises(StoreLockedError, match="another build"):
            write_graph(path, small_graph())
        assert [p.name for p in tmp_path.iterdir()] == ["g.db.lock"]
    assert list(tmp_path.iterdir()) == []
    write_graph(path, small_graph())


def test_a_killed_writer_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "g.db"
    code = (
        "import sys, time; from pathlib import Path; from conceptgraph.store import StoreLock\n"
        "with StoreLock(Path(sys.argv[1])): print(flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(StoreLockedError):
            write_graph(path, small_graph())
        process.send_signal(signal.SIGKILL)
        process.wait()
    (tmp_path / "g.db.new").write_bytes(b"half a graph")
    write_graph(path, small_graph())
    assert [p.name for p in tmp_path.iterdir()] == ["g.db"]


def test_a_lock_is_no_way_to_other_files(tmp_path: Path) -> None:
    (tmp_path / "g.db.lock").symlink_to(tmp_path / "victim")
    with pytest.raises(StoreError, match="cannot be written here"):
        write_graph(tmp_path / "g.db", small_graph())
    assert not (tmp_path / "victim").exists()


@pytest.mark.parametrize("limit", [0, 4096, 40960, 90000])
def test_a_full_disk_leaves_the_old_graph(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "g.db"
    write_graph(path, ConceptGraph())
    before = path.read_bytes()
    code = (
        "import resource, signal, sys; from tests.store.graphs import small_graph\n"
        "from conceptgraph.errors import StoreError; from conceptgraph.store import write_graph\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try: write_graph(sys.argv[1], small_graph())\n"
        "except StoreError: sys.exit(7)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=root, check=False, capture_output=True
    )
    assert done.returncode == 7, done.stderr
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["g.db"]


def test_a_number_that_no_file_can_hold(tmp_path: Path) -> None:
    graph = small_graph()
    graph.add_document(DocumentInfo("big.md", "", "", "", 1 << 70, {}))
    with pytest.raises(StoreError, match="could not be written"):
        write_graph(tmp_path / "g.db", graph)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_graph_is_not_overwritten(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE precious(x)")
    other.close()
    (tmp_path / "notes.md").write_text("precious")
    (tmp_path / "folder").mkdir()
    for name in ("other.db", "notes.md", "folder"):
        with pytest.raises(StoreError, match=r"is not a graph|cannot be written here"):
            write_graph(tmp_path / name, small_graph())
    assert (tmp_path / "notes.md").read_text() == "precious"
    (tmp_path / "empty.db").touch()
    write_graph(tmp_path / "empty.db", small_graph())
