"""The quick parser accepts only what click accepts, and understands the same by it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptgraph.cli import quick
from conceptgraph.cli.group import group
from conceptgraph.cli.quick_table import TABLE
from conceptgraph.cli.session import Session
from conceptgraph.cli.tabulate import QUICK, source

SHARED = ("graph", "output", "quiet", "verbose", "color")


def understood_by_click(words: list[str]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Return the values and the shared options as click has them; None if it refuses."""
    session = Session()
    seen: list[dict[str, Any]] = []
    module = import_module(f"conceptgraph.cli.commands.{words[0]}")
    original = module.run
    module.run = lambda _session, **values: seen.append(values)
    try:
        group.main(args=words, standalone_mode=False, obj=session)
    except Exception:
        return None
    finally:
        module.run = original
    return (seen[0], {name: getattr(session, name) for name in SHARED}) if seen else None


options = sorted({name for _, options, _ in TABLE.values() for name in options})
word = st.sampled_from(
    [*options, "sleep", "REM", "in", "both", "is a", "1", "0", "3", "11", "-1", "0.5", "1e-3", "٣",
     "", "-", "--", "x.db", "--depth=2", "--depth=", "-n5", "-n=5", "-qe", "--json=1", "--evid",
     "--help", "-h", "@file", "%", "a=b", "--graph=a=b"]
)  # fmt: skip


@given(st.sampled_from(QUICK), st.lists(word, max_size=7))
def test_both_parsers_agree(command: str, words: list[str]) -> None:
    session = Session()
    call = quick.parse([command, *words], session)
    if call is None:
        return
    expected = understood_by_click([command, *words])
    assert expected is not None, words
    shared = {name: getattr(session, name) for name in SHARED}
    assert (call[1], shared) == expected


@pytest.mark.parametrize(
    "words",
    [
        ["neighbors", "sleep"],
        ["neighbors", "sleep", "-g", "x.db", "--evidence", "-n", "5"],
        ["neighbors", "--depth=2", "--direction", "out", "reinforcement learning", "--json"],
        ["path", "a", "b", "--max-hops", "3", "--directed", "-q"],
        ["search", "two", "words", "--csv"],
        ["subgraph", "a", "b", "-p", "is a", "-p", "has", "--min-confidence", "0.5"],
        ["stats", "--no-color"],
        ["show", "caffeine", "--graph=x.db"],
        ["evidence", "a", "b", "--limit", "0"],
    ],
)
def test_plain_calls_are_quick(words: list[str]) -> None:
    session = Session()
    call = quick.parse(words, session)
    assert call is not None
    assert (call[1], {name: getattr(session, name) for name in SHARED}) == understood_by_click(
        words
    )


def test_completion_is_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_CONCEPTGRAPH_COMPLETE", "bash_complete")
    assert quick.parse(["neighbors", "sleep"], Session()) is None


def test_the_table_is_made_of_the_commands(root: Path) -> None:
    path = root / "src" / "conceptgraph" / "cli" / "quick_table.py"
    assert path.read_text(encoding="utf-8") == source(), (
        f"run: python -m conceptgraph.cli.tabulate {path.relative_to(root)}"
    )
