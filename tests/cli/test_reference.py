"""The reference and the registry of commands are complete and current."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

import conceptgraph.cli.commands
from conceptgraph.cli import exits
from conceptgraph.cli.group import COMMANDS, load_command
from conceptgraph.cli.reference import reference

SNAPSHOT = {
    "build", "neighbors", "path", "show", "search", "evidence", "subgraph", "stats", "view",
    "export", "import", "diff", "merge", "check", "extract", "completion",
}  # fmt: skip
"""What scripts rely on: a name that leaves this list breaks somebody."""


def test_the_reference_is_current(root: Path) -> None:
    written = (root / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == reference(), "run: python -m conceptgraph.cli.reference docs/cli.md"


def test_every_command_has_a_file_and_every_file_is_a_command() -> None:
    folder = Path(str(conceptgraph.cli.commands.__file__)).parent
    files = {path.stem.rstrip("_") for path in folder.glob("*.py")} - {""}
    assert files - {"__init"} == set(COMMANDS)


def test_commands_are_kept() -> None:
    assert set(COMMANDS) >= SNAPSHOT


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, root: Path) -> None:
    command = load_command(name)
    assert command.help and command.help.strip().endswith(".")
    for parameter in command.params:
        assert not isinstance(parameter, click.Option) or parameter.help, parameter.name
    assert f"## `conceptgraph {name}`" in (root / "docs" / "cli.md").read_text(encoding="utf-8")


def test_every_exit_code_is_documented() -> None:
    codes = {value for name, value in vars(exits).items() if name.isupper() and name != "MEANINGS"}
    assert {code for code in codes if isinstance(code, int)} == set(exits.MEANINGS)
