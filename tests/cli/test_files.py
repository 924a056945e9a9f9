"""A file appears whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from conceptgraph.cli.files import write_whole


def test_a_whole_file_replaces_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")
    with write_whole(target) as out:
        out.write("new\n")
        assert target.read_text() == "old"
    assert target.read_bytes() == b"new\n"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), write_whole(target) as out:
        out.write("half")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named_by_the_file(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "page.html"
    with pytest.raises(FileNotFoundError) as caught, write_whole(target):
        pass
    assert caught.value.filename == str(target)
