"""The shared corpus of hostile files, as far as reading can answer for it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.read.trees import check_invariants

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read import ReadResult, SourceFile, find_sources, read_source

MAKER = Path(__file__).parents[2].parent / "shared" / "hostile" / "make_corpus.py"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not MAKER.is_file(), reason="needs the shared hostile corpus"),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("hostile")
    rooms = "^(enc|st|html|fm|ct)-"
    subprocess.run(
        [sys.executable, str(MAKER), str(out), "--only", rooms], check=True, capture_output=True
    )
    return out


def read_row(corpus: Path, row: dict[str, Any]) -> tuple[ReadResult, list[Problem]]:
    (source,) = find_sources([corpus / row["path"]])
    assert isinstance(source, SourceFile)
    result = read_source(source)
    return result, list(result.problems)


def test_every_hostile_document_is_read(corpus: Path) -> None:
    rows = json.loads((corpus / "manifest.json").read_text("utf-8"))
    assert len(rows) > 70
    for row in rows:
        if row["expect"] == "skip":
            with pytest.raises(ReadError, match=f"(?i){row['message']}"):
                read_row(corpus, row)
            continue
        result, problems = read_row(corpus, row)
        document = result.document
        check_invariants(document)
        words = [document.text[block.start : block.end] for block in document.blocks]
        for canary in row["canaries"]:
            assert any(canary in block for block in words), (row["id"], canary)
        if row["expect"] == "warn":
            assert problems, row["id"]
            assert all(problem.severity == "warning" for problem in problems)
        for hidden in ("Outsidewall", "Scripty Codeman"):
            assert hidden not in document.text
