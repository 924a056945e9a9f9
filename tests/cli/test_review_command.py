"""The file of questions is never written over what a person filled in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.small_graph import Result

from conceptgraph.vocabulary import read_vocabulary


def test_a_file_is_replaced_only_when_asked(run: Callable[..., Result], tmp_path: Path) -> None:
    target = tmp_path / "review.yaml"
    first = run("review", "--below", "1", "-o", str(target))
    assert first.code == 0 and "wrote" in first.err and not first.out
    target.write_text(target.read_text().replace("decision:\n", "decision: reject\n", 1))
    filled = target.read_bytes()
    again = run("review", "-o", str(target))
    assert (again.code, target.read_bytes()) == (2, filled)
    assert "--force" in again.err
    assert len(list(read_vocabulary([target]).entries())) == 1
    assert run("review", "-o", str(target), "--force").code == 0
    assert not list(read_vocabulary([target]).entries())


def test_what_was_decided_is_left_out(run: Callable[..., Result], tmp_path: Path) -> None:
    target = tmp_path / "review.yaml"
    run("review", "--below", "0", "-n", "0", "-o", str(target))
    target.write_text(target.read_text().replace("decision:\n", "decision: accept\n"))
    left = run("review", "--below", "0", "--vocabulary", str(target), "--json")
    assert (left.code, left.out.strip()) == (1, "[]")
    assert "nothing is left to decide" in left.err
