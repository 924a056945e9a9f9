"""Commands as processes: exit codes, streams, pipes, terminals, interrupts."""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "conceptgraph"]
NOTE = """\
# The brain

The brain needs energy. Energy comes from food. The brain does not need caffeine.

- The hippocampus stores memories.
- The cortex may contain maps.
"""


def run(
    *arguments: str, cwd: Path, text: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        input=text,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a note, the graph that a real build made of it, and what it said."""
    path = tmp_path_factory.mktemp("build")
    notes = path / "notes"
    notes.mkdir()
    (notes / "brain.md").write_text(NOTE)
    (path / "empty").mkdir()
    (notes / "photo.jpg").write_bytes(b"\xff\xd8")
    result = run("build", "notes", "-g", "x.db", cwd=path)
    (path / "build.out").write_text(result.stdout)
    (path / "build.err").write_text(result.stderr)
    assert result.returncode == 3, result.stderr
    return path


def test_a_build_says_what_it_did(folder: Path) -> None:
    out = (folder / "build.out").read_text()
    err = (folder / "build.err").read_text()
    assert re.match(r"x\.db: \d+ concepts and \d+ relations, with \d+ quotes\n", out)
    assert "from 1 document (1 parsed, 1 skipped)" in out
    assert "skipped: notes/photo.jpg: unsupported file type .jpg" in err
    assert "try: conceptgraph neighbors" in err


def test_a_second_build_reads_nothing_again(folder: Path) -> None:
    result = run("build", "notes", "-g", "x.db", "--json", cwd=folder)
    report = json.loads(result.stdout)
    assert result.returncode == 3
    assert report["counts"]["reused"] == 1 and report["counts"]["parsed"] == 0
    assert [problem["severity"] for problem in report["problems"]] == ["skipped"]


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    result = run("build", "notes", "-g", "dry.db", "--dry-run", cwd=folder)
    assert result.returncode == 3
    assert result.stdout == "would build dry.db from 1 document (1 to parse, 1 skipped)\n"
    assert not list(folder.glob("dry.db*"))


def test_a_build_of_nothing_that_can_be_read(folder: Path) -> None:
    before = (folder / "x.db").read_bytes()
    (folder / "fake.pdf").write_text("no PDF")
    result = run("build", "fake.pdf", "notes/photo.jpg", "-g", "x.db", cwd=folder)
    assert (result.returncode, result.stdout) == (3, "")
    assert "skipped: fake.pdf: not a PDF file" in result.stderr
    assert "skipped: notes/photo.jpg: unsupported" in result.stderr
    assert "error: nothing could be read, the graph is as it was" in result.stderr
    assert (folder / "x.db").read_bytes() == before


def test_strict_makes_a_problem_fatal(folder: Path) -> None:
    result = run("build", "notes", "-g", "strict.db", "--strict", cwd=folder)
    assert result.returncode == 1
    assert "photo.jpg" in result.stderr and not (folder / "strict.db").exists()


def test_questions_to_a_real_graph(folder: Path) -> None:
    found = run("neighbors", "brain", "-g", "x.db", "--json", cwd=folder)
    rows = json.loads(found.stdout)
    assert found.returncode == 0 and rows
    note = NOTE
    for row in rows:
        for evidence in row["evidence"]:
            assert " ".join(evidence["sentence"].split()) in " ".join(note.split())
    assert any(row["negated"] for row in rows)
    assert run("check", "-g", "x.db", cwd=folder).returncode == 0
    assert run("view", "-g", "x.db", "-q", cwd=folder).returncode == 0
    assert (folder / "x.html").stat().st_size > 100_000


def test_extract_reads_standard_input(tmp_path: Path) -> None:
    text = "The brain needs energy."
    plain = run("extract", "-", cwd=tmp_path, text=text)
    assert plain.returncode == 0 and "→ needs energy" in plain.stdout
    rows = run("extract", "-", "--format", "jsonl", cwd=tmp_path, text=text)
    row = json.loads(rows.stdout)
    assert (row["subject"], row["object"], row["negated"]) == ("brain", "energy", False)
    assert row["evidence"][0]["sentence"] == text
    nothing = run("extract", "-", "--json", cwd=tmp_path, text="Hm.")
    assert (nothing.returncode, nothing.stdout) == (1, "[]\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["neighbors", "sleep", "-g", "none.db"], 10),
        (["show", "sleep", "-g", "none.db", "--json"], 10),
        (["view", "-g", "none.db"], 10),
        (["export", "-g", "none.db"], 10),
        (["check", "-g", "none.db"], 10),
        (["neighbors", "unheard-of", "-g", "x.db"], 1),
        (["path", "energy", "unheard-of", "-g", "x.db"], 1),
        (["search", "unheard-of", "-g", "x.db"], 1),
        (["build", "nowhere", "-g", "n.db"], 3),
        (["build", "notes/photo.jpg", "-g", "n.db"], 3),
        (["build", "notes/photo.jpg", "-g", "x.db"], 3),
        (["build", "empty", "-g", "n.db"], 1),
        (["build", "notes", "-g", "n.db", "--model", "no_such_pipeline"], 1),
        (["build", "notes", "-g", "n.db", "--vocabulary", "nowhere.yaml"], 1),
        (["import", "notes/brain.md", "-g", "n.db"], 1),
        (["import", "nowhere.json", "-g", "n.db"], 1),
        (["frobnicate"], 2),
        (["build"], 2),
        (["neighbors", "sleep", "--depth", "many"], 2),
        (["stats", "-g", "x.db"], 0),
        (["--help"], 0),
    ],
)
def test_exit_codes(arguments: list[str], code: int, folder: Path) -> None:
    result = run(*arguments, cwd=folder)
    assert result.returncode == code, result.stderr
    assert "Traceback" not in result.stderr
    assert bool(result.stderr) == (code != 0)
    assert code in (0, 1) or not result.stdout


def test_a_locked_graph(folder: Path) -> None:
    from conceptgraph.store import StoreLock

    with StoreLock(folder / "x.db"):
        result = run("build", "notes", "-g", "x.db", cwd=folder)
    assert result.returncode == 11
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("name", ["text.db", "empty.db", "cut.db"])
def test_damaged_graphs_are_named(name: str, folder: Path) -> None:
    whole = (folder / "x.db").read_bytes()
    content = {"text.db": b"hello", "empty.db": b"", "cut.db": whole[: len(whole) // 2]}[name]
    (folder / name).write_bytes(content)
    for arguments in (["stats"], ["neighbors", "brain"], ["check"], ["export"]):
        result = run(*arguments, "-g", name, cwd=folder)
        assert result.returncode == 1, arguments
        assert name in result.stderr and "Traceback" not in result.stderr


def test_nobody_reads_on(graph_file: Path) -> None:
    for arguments in (["export"], ["neighbors", "sleep", "--evidence"], ["stats"]):
        process = subprocess.Popen(
            [*COMMAND, *arguments, "-g", str(graph_file)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [["export"], ["neighbors", "sleep"], ["--help"]])
def test_a_full_disk_is_named(arguments: list[str], graph_file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [*COMMAND, *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "CONCEPTGRAPH_GRAPH": str(graph_file)},
            text=True,
            check=False,
        )
    assert (result.returncode, result.stderr) == (1, "error: No space left on device\n")


def test_an_interrupt_ends_in_one_line(tmp_path: Path) -> None:
    lines = (f"The cat of house {n} sees the dog of house {n + 1}." for n in range(40_000))
    (tmp_path / "long.txt").write_text("\n\n".join(lines))
    process = subprocess.Popen(
        [*COMMAND, "build", "long.txt", "-g", "x.db"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # What is started in the background of a shell script is told to ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    time.sleep(2)
    os.killpg(process.pid, signal.SIGINT)
    try:
        out, err = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise
    assert (process.returncode, out, err) == (130, b"", b"error: interrupted\n")
    assert not (tmp_path / "x.db").exists()


RAW = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]"
)


@pytest.mark.parametrize("form", [[], ["--json"], ["--csv"], ["--jsonl"], ["-e"]])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_no_label_reaches_the_terminal_raw(
    form: list[str], encoding: str, graph_file: Path
) -> None:
    result = subprocess.run(
        [*COMMAND, "neighbors", "sleep", *form, "-g", str(graph_file)],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=True,
    )
    assert result.stdout and not RAW.search(result.stdout)


def test_no_argument_reaches_the_terminal_raw(tmp_path: Path) -> None:
    bad = "\x1b]0;x\x07\u202e"
    for arguments in ([bad], ["neighbors", bad, bad], ["build", bad], ["stats", "-g", bad]):
        result = run(*arguments, cwd=tmp_path)
        assert result.returncode and not RAW.search(result.stderr.encode())


def on_terminal(arguments: list[str], cwd: Path, **environment: str) -> str:
    """Run a command on a terminal of 80 columns; return all it wrote there."""
    child, stream = pty.fork()
    if child == 0:
        os.chdir(cwd)
        os.environ.update(environment)
        os.execv(sys.executable, [*COMMAND, *arguments])  # noqa: S606
    output = b"".join(_read(stream))
    os.waitpid(child, 0)
    os.close(stream)
    return output.decode().replace("\r\n", "\n")


def _read(stream: int) -> Iterator[bytes]:
    while True:
        try:
            part = os.read(stream, 65536)
        except OSError:  # what Linux says when the other side is closed
            return
        if not part:
            return
        yield part


def test_colors_and_width_on_a_terminal(graph_file: Path) -> None:
    settings = {"COLUMNS": "50", "TERM": "xterm", "CONCEPTGRAPH_GRAPH": str(graph_file)}
    shown = on_terminal(["neighbors", "sleep"], graph_file.parent, **settings)
    assert "\x1b[31m↚" in shown and "\\x1b[31m" in shown
    plain = on_terminal(["neighbors", "sleep"], graph_file.parent, NO_COLOR="1", **settings)
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 50


def test_a_build_shows_its_progress_on_a_terminal(folder: Path) -> None:
    arguments = ["build", "notes", "-g", "seen.db"]
    settings = {"TERM": "xterm", "NO_COLOR": "1"}
    shown = on_terminal(arguments, folder, **settings)
    assert "reading" in shown and "1/1" in shown and "words/s" in shown and "brain.md" in shown
    quiet = on_terminal([*arguments, "-q"], folder, **settings)
    assert "reading" not in quiet


def complete(shell: str, words: list[str], graph: Path) -> list[str]:
    line = {"COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    if shell == "fish":
        line["COMP_CWORD"] = words[-1]
    result = run(
        cwd=graph.parent,
        _CONCEPTGRAPH_COMPLETE=f"{shell}_complete",
        CONCEPTGRAPH_GRAPH=str(graph),
        **line,
    )
    assert result.returncode == 0 and not result.stderr
    return result.stdout.splitlines()


def test_completion_knows_commands_and_concepts(graph_file: Path) -> None:
    command = "conceptgraph"
    assert complete("bash", [command, "neigh"], graph_file) == ["plain,neighbors"]
    assert complete("bash", [command, "show", "re"], graph_file) == [
        "plain,reM\\ sleep",
        "plain,reM",
    ]
    assert "REM sleep" in complete("zsh", [command, "show", "RE"], graph_file)
    assert complete("fish", [command, "path", "drea"], graph_file) == [
        "plain,dreams",
        "plain,dreaming\tdreams",
    ]
    assert complete("bash", [command, "show", "x"], graph_file.parent / "none.db") == [""]


LOADED = {  # what a shell without start-up files says after it has read the script
    "bash": ["bash", "--norc", "-c", "source {}; complete -p conceptgraph"],
    "zsh": ["zsh", "-f", "-c", "source {}; print $_comps[conceptgraph]"],
    "fish": ["fish", "--no-config", "-c", "source {}; complete --do-complete 'conceptgraph neigh'"],
}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str, tmp_path: Path) -> None:
    result = run("completion", shell, cwd=tmp_path)
    assert result.returncode == 0 and "_CONCEPTGRAPH_COMPLETE" in result.stdout
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} on this machine")
    script = tmp_path / "script"
    script.write_text(result.stdout, encoding="utf-8")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    said = subprocess.run(
        [word.format(script) for word in LOADED[shell]],
        capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path,
        env={"PATH": path, "HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )  # fmt: skip
    expected = "neighbors" if shell == "fish" else "_conceptgraph_completion"
    assert expected in said.stdout and not said.stderr
