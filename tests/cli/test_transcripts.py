"""What people see, word for word.

Each file in ``transcripts/`` is a session: ``$`` starts a command, ``2|`` a line on standard
error, ``[1]`` an exit code other than 0. After a wanted change::

    UPDATE_TRANSCRIPTS=1 python -m pytest tests/cli/test_transcripts.py

and read the difference before committing it.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.small_graph import Result

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*.txt"))


def replay(text: str, run: Callable[..., Result]) -> str:
    """Return the transcript of the commands in a transcript."""
    sessions = []
    for line in text.splitlines():
        if not line.startswith("$ "):
            continue
        program, *arguments = shlex.split(line[2:])
        assert program == "conceptgraph"
        result = run(*arguments)
        lines = [line, *result.out.splitlines()]
        lines += [f"2| {error}" for error in result.err.splitlines()]
        lines += [f"[{result.code}]"] if result.code else []
        sessions.append("\n".join(lines) + "\n")
    return "\n".join(sessions)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_transcript(path: Path, run: Callable[..., Result]) -> None:
    old = path.read_text(encoding="utf-8")
    new = replay(old, run)
    if os.environ.get("UPDATE_TRANSCRIPTS"):
        path.write_text(new, encoding="utf-8")
    else:
        assert new == old


def test_there_are_transcripts() -> None:
    assert FILES
