"""Every command in the README works as it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, flags=re.M | re.S)
COMMANDS = [
    re.sub(r"\s+# .*$", "", line)
    for language, block in BLOCKS
    if language == "sh"
    for line in block.splitlines()
    if line.strip()
]
SETUP = [c for c in COMMANDS if c.startswith(("make ", "python3 -m venv", ".venv/"))]
USE = [c for c in COMMANDS if c not in SETUP]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    return folder


def _environment() -> dict[str, str]:
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


@pytest.mark.parametrize("command", USE)
def test_command(command: str, checkout: Path) -> None:
    if not (checkout / "my.db").exists() and " build " not in command:
        subprocess.run(
            ["conceptgraph", "build", "seeds", "-g", "my.db"],
            cwd=checkout,
            env=_environment(),
            check=True,
        )
    result = subprocess.run(
        ["sh", "-c", command],
        cwd=checkout,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    output = re.search(r"-o (\S+)", command)
    if output:
        assert (checkout / output[1]).stat().st_size > 1000
    else:
        assert result.stdout.strip()


def test_python_snippet(checkout: Path) -> None:
    [snippet] = [block for language, block in BLOCKS if language == "python"]
    result = subprocess.run(
        [sys.executable, "-c", snippet],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()


def test_setup_commands_are_what_ci_runs() -> None:
    # `make graph` and `make test` set up a machine, so continuous integration runs them for real,
    # and `pip install .` is tried by the test of the package.
    assert [c.strip() for c in SETUP] == [
        "make graph",
        "make test",
        "python3 -m venv .venv",
        ".venv/bin/pip install .",
    ]
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "\nmake graph\n" in ci
    assert "\nmake test\n" in ci


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README):
        assert (ROOT / target).exists(), target
