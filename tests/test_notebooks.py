"""The notebooks run from top to bottom."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb")))
def test_notebook_runs(name: str) -> None:
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(ROOT / "notebooks" / name, as_version=4)
    assert all(not cell.get("outputs") for cell in notebook.cells), "outputs are not committed"
    with warnings.catch_warnings():
        # The kernel's own libraries warn about event loops; that is not about this notebook.
        warnings.simplefilter("ignore")
        client = NotebookClient(
            notebook, timeout=180, resources={"metadata": {"path": str(ROOT / "notebooks")}}
        )
        client.execute()
