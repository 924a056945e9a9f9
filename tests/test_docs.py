"""Every command and snippet of the tutorial and the how-to pages works, in its order.

A page runs from top to bottom in a folder that stands for a checkout. A comment before a block
says what is special: ``<!-- not run: REASON -->`` or ``<!-- exit code N -->``. Every line of a
``text`` block stands in the output of the block before it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = [DOCS / "index.md", DOCS / "tutorial.md", *sorted((DOCS / "how-to").glob("*.md"))]
_BLOCK = re.compile(
    r"^(?:<!-- (?P<mark>[^\n]*?) -->\n)?```(?P<language>\w+)\n(?P<text>.*?)^```$", re.M | re.S
)


class Block(NamedTuple):
    mark: str  # what the comment before it says; "" = nothing
    language: str
    text: str


def _blocks(page: Path) -> list[Block]:
    found = _BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Block(m["mark"] or "", m["language"], m["text"]) for m in found]


@pytest.fixture(scope="session")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the cache of one build, so that not every page has to parse the notes."""
    folder = tmp_path_factory.mktemp("docs")
    shutil.copytree(DOCS / "tutorial" / "notes", folder / "notes")
    _run("conceptgraph build notes -g tea.db", folder)
    return folder / "tea.db.cache"


def _run(command: str, folder: Path, expected: int = 0) -> str:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    result = subprocess.run(
        ["sh", "-e", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == expected, f"{command}\n{result.stdout}{result.stderr}"
    return result.stdout


def _run_python(sources: list[str], folder: Path) -> None:
    """Run the snippets of a page so far: the later ones use names of the earlier ones."""
    script = folder / "snippet.py"
    script.write_text("\n".join(sources), encoding="utf-8")
    _run(f'"{sys.executable}" -W error snippet.py', folder)


@pytest.mark.parametrize("page", [p for p in PAGES if p.name != "index.md"], ids=lambda p: p.stem)
def test_page_works(page: Path, parsed: Path, tmp_path: Path) -> None:
    shutil.copytree(DOCS / "tutorial", tmp_path / "docs" / "tutorial")
    shutil.copy(parsed, tmp_path / "tea.db.cache")
    output = ""
    snippets: list[str] = []
    blocks = _blocks(page)
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if block.mark.startswith("not run: "):
            continue
        if block.language == "sh":
            expected = re.fullmatch(r"exit code (\d+)", block.mark)
            assert bool(expected) == bool(block.mark), block.mark
            output = _run(block.text, tmp_path, int(expected[1]) if expected else 0)
        elif block.language == "python":
            snippets.append(block.text)
            if following is None or following.language != "python":
                _run_python(snippets, tmp_path)
                snippets.clear()
        elif block.language == "text":
            missing = set(block.text.splitlines()) - set(output.splitlines())
            assert not missing, output
        else:
            assert block.language == "yaml", f"nobody checks {block.language}"


def test_the_vocabulary_shown_is_the_file() -> None:
    [shown] = [b.text for b in _blocks(DOCS / "tutorial.md") if b.language == "yaml"]
    assert shown == (DOCS / "tutorial" / "vocabulary.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (page.parent / target).exists(), target


def test_every_page_is_in_the_menu() -> None:
    menu = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"[\w/-]+\.md\b", menu))
    pages = {p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md")}
    assert {p for p in pages if not p.startswith("tutorial/")} == named
