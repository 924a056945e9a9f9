"""Builds that are killed, interrupted or run out of room leave the old graph or the new one."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from conceptgraph.config import BuildConfig
from conceptgraph.errors import ConceptGraphError
from conceptgraph.pipeline import build, check
from conceptgraph.store.cache import cache_path

CRASHES = int(os.environ.get("CONCEPTGRAPH_CRASHES", "6"))
"""Builds that each test breaks off; 200 look longer."""

OLD = {
    "rl.txt": "Reinforcement learning (RL) lacks credit assignment. RL uses rewards.\n",
    "cats.md": "# Cats\n\nCats chase mice. Mice eat cheese in Holland.\n",
}
NEW = {
    "rl.txt": "Reinforcement learning (RL) lacks credit assignment. RL needs patience.\n",
    "sleep.md": "Sleep consolidates memories. The hippocampus stores memories.\n",
}
FAILED, INTERRUPTED = 7, 9


@dataclass(frozen=True)
class Setting:
    """Two versions of a folder, a graph of each, and how long the second build takes."""

    sources: Path  # holds the second version
    old: Path  # a folder with the graph of the first version and its cache
    bytes: tuple[bytes, bytes]  # of the old graph and of the new one
    seconds: float

    def place(self, *, update: bool) -> Path:
        folder = self.old.with_name("g")  # as far from the sources as the others
        shutil.rmtree(folder, ignore_errors=True)
        if update:
            shutil.copytree(self.old, folder)
        else:
            folder.mkdir()
        return folder / "g.db"


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Setting:
    root = tmp_path_factory.mktemp("crashes")
    sources = root / "notes"
    for version, folder in ((OLD, "old"), (NEW, "new")):
        shutil.rmtree(sources, ignore_errors=True)
        sources.mkdir()
        for name, text in version.items():
            (sources / name).write_text(text)
        build([sources], root / folder / "g.db", BuildConfig())
    started = time.perf_counter()
    build([sources], root / "again" / "g.db", BuildConfig())
    seconds = time.perf_counter() - started
    graphs = [(root / folder / "g.db").read_bytes() for folder in ("old", "new")]
    assert graphs[0] != graphs[1] == (root / "again" / "g.db").read_bytes()
    return Setting(sources, root / "old", (graphs[0], graphs[1]), seconds)


def start(setting: Setting, graph: Path, prepare: Callable[[], None] = lambda: None) -> int:
    """Build in a process of its own, a fork, so that the start costs nothing; return its id."""
    child = os.fork()
    if child:
        return child
    code = FAILED + 1
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        prepare()
        build([setting.sources], graph, BuildConfig())
        code = 0
    except KeyboardInterrupt:
        code = INTERRUPTED
    except ConceptGraphError:
        code = FAILED
    finally:
        os._exit(code)


def end(child: int) -> int:
    """Wait for it; return its exit code, negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def examine(setting: Setting, graph: Path, *, update: bool) -> bool:
    """Prove that the graph is the old one or the new one; tell whether it is the new one."""
    if not graph.exists():
        assert not update
        return False
    found = graph.read_bytes()
    assert found == setting.bytes[1] or (update and found == setting.bytes[0])
    conn = sqlite3.connect(f"file:{graph}?mode=ro", uri=True)
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()
    return found == setting.bytes[1]


def finish(setting: Setting, graph: Path) -> None:
    """Build once more: the new graph, and nothing else is left in the folder."""
    build([setting.sources], graph, BuildConfig())
    assert graph.read_bytes() == setting.bytes[1]
    assert set(graph.parent.iterdir()) == {graph, cache_path(graph)}
    assert check(graph).problems == ()


@pytest.mark.parametrize("update", [False, True])
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT])
def test_broken_off(setting: Setting, sent: signal.Signals, update: bool) -> None:
    chance = random.Random(f"{sent} {update}")  # noqa: S311
    struck = 0
    for _ in range(CRASHES):
        graph = setting.place(update=update)
        child = start(setting, graph)
        time.sleep(chance.uniform(0.01, setting.seconds * 1.3))
        os.kill(child, sent)
        code = end(child)
        assert code in (0, -signal.SIGKILL if sent == signal.SIGKILL else INTERRUPTED)
        struck += code != 0
        examine(setting, graph, update=update)
        finish(setting, graph)
    assert struck


@pytest.mark.parametrize("update", [False, True])
def test_file_size_limits(setting: Setting, update: bool) -> None:
    size, codes = len(setting.bytes[1]), set()
    for step in range(CRASHES + 1):
        limit = size * step // CRASHES

        def prepare(limit: int = limit) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        graph = setting.place(update=update)
        code = end(start(setting, graph, prepare))
        assert code in (0, FAILED)
        assert examine(setting, graph, update=update) == (code == 0)
        codes.add(code)
        finish(setting, graph)
    assert codes == {0, FAILED}


def test_two_builders(setting: Setting) -> None:
    for _ in range(max(2, CRASHES // 5)):
        graph = setting.place(update=True)
        children = [start(setting, graph), start(setting, graph)]
        codes = sorted(map(end, children))
        assert codes in ([0, 0], [0, FAILED])
        assert examine(setting, graph, update=True)
        finish(setting, graph)


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount a small disk"
)
def test_full_disk(setting: Setting) -> None:
    import subprocess

    disk, codes = setting.old.with_name("disk"), []
    disk.mkdir()
    used = sum(file.stat().st_size for file in setting.old.iterdir())
    for step in range(CRASHES):
        room = used + len(setting.bytes[1]) * 2 * step // CRASHES
        command = ["mount", "-t", "tmpfs", "-o", f"size={room + 8192}", "tmpfs", str(disk)]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("this machine mounts nothing")
        try:
            for file in setting.old.iterdir():
                shutil.copy(file, disk)
            code = end(start(setting, disk / "g.db"))
            assert code in (0, FAILED)
            assert examine(setting, disk / "g.db", update=True) == (code == 0)
            names = {file.name for file in disk.iterdir()}
            assert names <= {"g.db", "g.db.cache"}
            codes.append(code)
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)
    assert set(codes) == {0, FAILED}
