"""The page's pure modules, tested with node's own test runner."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import conceptgraph.explorer

STATIC = Path(conceptgraph.explorer.__file__).parent / "static"
PURE = {
    "annotations", "data", "display", "filters", "focus", "geometry", "labels", "layout",
    "map_labels", "paths", "payload", "picture", "picture_drawing", "scene", "search",
    "state", "svg",
}  # fmt: skip


def test_node_tests_pass():
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    files = sorted(str(path) for path in (Path(__file__).parent / "js").glob("*.test.mjs"))
    done = subprocess.run([node, "--test", *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:]


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_modules_keep_to_their_rules(path):
    text = path.read_text(encoding="utf-8")
    code = re.sub(r"^\s*(//|/?\*).*$", "", text, flags=re.MULTILINE)
    assert len(text.splitlines()) < 300
    assert "innerHTML" not in code
    assert "insertAdjacentHTML" not in code
    assert not re.search(r"\beval\(|new Function\(|document\.write|fetch\(|XMLHttpRequest", code)
    assert ("vis." in code) == (path.stem == "focus_view")
    if path.stem in PURE:
        assert not re.search(r"\b(?<!\.)(document|window|location|localStorage)\.(?!$)", code)
