"""The wheel holds what an installation needs, and installs without the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PIPELINE = "conceptgraph/annotate/en_conceptgraph_sm/"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)),
        ],
        check=True,
    )
    [path] = folder.glob("*.whl")
    return path


def test_wheel_holds_pipeline_page_and_licenses(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        compressed = sum(
            info.compress_size for info in archive.infolist() if info.filename.startswith(PIPELINE)
        )
    assert PIPELINE + "config.cfg" in names
    assert PIPELINE + "LICENSE" in names
    assert any(name.startswith("conceptgraph/explorer/static/") for name in names)
    assert "conceptgraph/py.typed" in names
    assert not any(name.startswith(("tests/", "training/", "benchmarks/")) for name in names)
    assert compressed <= 12 * 2**20


def test_installed_wheel_builds_a_graph(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--target", str(target), str(wheel)),
        ],
        check=True,
    )
    (tmp_path / "note.md").write_text("Memory needs rest. Coffee contains caffeine.\n")
    # The wheel's folder comes first on the path, so the checkout is not what runs.
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import conceptgraph;"
        "assert conceptgraph.__file__.startswith(sys.argv[1]);"
        "from conceptgraph.cli import main; main(['build', 'note.md', '-g', 'x.db'])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(target)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "x.db").exists()
