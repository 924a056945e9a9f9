from __future__ import annotations

import hashlib
import os
import socket
from pathlib import Path

import pytest

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read import MAX_FILE_BYTES, SourceFile, find_sources, read_bytes, read_source


def names(*paths: Path) -> list[str]:
    return [s.id for s in find_sources(paths) if isinstance(s, SourceFile)]


def skipped(*paths: Path) -> dict[str, str]:
    problems = [s for s in find_sources(paths) if isinstance(s, Problem)]
    assert all(problem.severity == "skipped" for problem in problems)
    return {problem.where.rsplit("/", 1)[-1]: problem.reason for problem in problems}


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "deep").mkdir(parents=True)
    (folder / "b.md").write_text("B.")
    (folder / "a.TXT").write_text("A.")
    (folder / "deep" / "c.md").write_text("C.")
    return folder


def test_a_folder_is_walked_and_sorted(notes: Path) -> None:
    assert names(notes) == ["notes/a.TXT", "notes/b.md", "notes/deep/c.md"]
    assert skipped(notes) == {}


def test_a_file_by_itself_has_its_name(notes: Path) -> None:
    assert names(notes / "b.md") == ["b.md"]
    assert names(notes / "b.md", notes) == ["b.md", "notes/a.TXT", "notes/deep/c.md"]


def test_ids_do_not_depend_on_the_way_to_the_folder(
    notes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = names(notes)
    monkeypatch.chdir(notes)
    assert names(Path()) == names(Path("../notes")) == names(Path("deep/..")) == expected


def test_equal_ids_get_more_parents(tmp_path: Path) -> None:
    for place in ("x/notes", "y/notes"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "a.md").write_text(place)
        (tmp_path / place / "b.md").write_text(place)
    (tmp_path / "y/notes/only.md").write_text("only")
    both = [tmp_path / "x/notes", tmp_path / "y/notes"]
    expected = ["notes/only.md", "x/notes/a.md", "x/notes/b.md", "y/notes/a.md", "y/notes/b.md"]
    assert names(*both) == names(*reversed(both)) == expected
    assert names(*(folder / "a.md" for folder in both)) == ["x/notes/a.md", "y/notes/a.md"]


def test_hidden_files_are_read_and_hidden_folders_are_not(notes: Path) -> None:
    (notes / ".hidden.md").write_text("H.")
    (notes / "..md").write_text("D.")
    (notes / ".git").mkdir()
    (notes / ".git" / "x.md").write_text("G.")
    found = names(notes)
    assert "notes/.hidden.md" in found
    assert "notes/..md" in found
    assert len(found) == 5
    assert skipped(notes) == {}


def test_what_is_skipped_says_why(notes: Path) -> None:
    (notes / "image.png").write_bytes(b"x")
    (notes / "noext").write_text("x")
    (notes / "directory.md").mkdir()
    with (notes / "large.txt").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    os.mkfifo(notes / "fifo.md")
    reasons = skipped(notes)
    assert reasons.pop("image.png") == "unsupported file type .png"
    assert reasons.pop("noext") == "unsupported file type (no suffix)"
    assert "too large" in reasons.pop("large.txt")
    assert "not a regular file (fifo)" in reasons.pop("fifo.md")
    assert reasons == {}
    assert skipped(notes / "gone.md") == {"gone.md": "no such file or folder"}


def test_sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # socket paths have to be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.md")
        assert "socket" in skipped(tmp_path)["s.md"]


def test_links_stay_inside(notes: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("Secret.")
    (tmp_path / "elsewhere").mkdir()
    (notes / "escape.md").symlink_to(tmp_path / "secret.md")
    (notes / "escapedir").symlink_to(tmp_path / "elsewhere")
    (notes / "zero.txt").symlink_to("/dev/zero")
    (notes / "self.md").symlink_to("self.md")
    (notes / "broken.md").symlink_to("gone.md")
    (notes / "loop").symlink_to(".")
    (notes / "twin.md").symlink_to("b.md")
    assert names(notes) == ["notes/a.TXT", "notes/b.md", "notes/deep/c.md"]
    reasons = skipped(notes)
    for name in ("escape.md", "escapedir", "zero.txt"):
        assert reasons.pop(name) == "symlink that leads outside the folder"
    assert reasons.pop("self.md") == "symlink loop"
    assert reasons.pop("broken.md") == "symlink to a missing file"
    assert "loop" in reasons.pop("loop")
    assert reasons == {}


def test_a_link_given_by_name_is_followed(notes: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(notes)
    assert names(link) == ["link/a.TXT", "link/b.md", "link/deep/c.md"]


def test_names_that_are_not_text(notes: Path) -> None:
    Path(os.fsdecode(os.fsencode(notes) + b"/caf\xe9\xff.md")).write_text("Bees.")
    (notes / "new\nline\x1b[31m.md").write_text("Bees.")
    (notes / "caf\\xe9\\xff.md").write_text("Wasps.")
    found = [s for s in find_sources([notes]) if isinstance(s, SourceFile)]
    ids = {source.id for source in found}
    assert "notes/caf\\xe9\\xff.md" in ids
    assert "notes/caf\\xe9\\xff.md~2" in ids
    assert "notes/new\\x0aline\\x1b[31m.md" in ids
    for source in found:
        result = read_source(source)
        result.document.id.encode("utf-8")
        result.document.source.encode("utf-8")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_permissions(notes: Path) -> None:
    (notes / "b.md").chmod(0)
    (notes / "deep").chmod(0)
    try:
        assert skipped(notes) == {"b.md": "permission denied", "deep": "permission denied"}
    finally:
        (notes / "deep").chmod(0o700)


def test_reading_gives_the_hash_and_the_place(notes: Path) -> None:
    (source,) = find_sources([notes / "b.md"])
    assert isinstance(source, SourceFile)
    result = read_source(source)
    assert result.document.source == str(notes / "b.md")
    assert result.document.id == "b.md"
    assert result.sha256 == hashlib.sha256(b"B.").hexdigest()


def test_a_file_that_changed_meanwhile(notes: Path) -> None:
    source = SourceFile(notes / "gone.md", "gone.md")
    with pytest.raises(ReadError, match="no such file"):
        read_source(source)
    os.mkfifo(notes / "pipe.md")
    with pytest.raises(ReadError, match="not a regular file"):
        read_source(SourceFile(notes / "pipe.md", "pipe.md"))
    with pytest.raises(ReadError):
        read_source(SourceFile(notes / "deep", "deep"))


def test_standard_input() -> None:
    document = read_bytes(b"Bees dance.", "-", ".txt").document
    assert (document.id, document.source, document.text) == ("-", "-", "Bees dance.")
    with pytest.raises(ReadError, match=r"unsupported file type \.png"):
        read_bytes(b"", "x.png", ".png")
    with pytest.raises(ReadError, match="too large"):
        read_bytes(bytes(MAX_FILE_BYTES + 1), "-", ".txt")


def test_files_of_the_same_build_are_no_texts(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for name in ("a.md", "vocabulary.yaml", "graph.db", "other.yaml"):
        (notes / name).write_text("Sleep helps memory.\n")
    found = find_sources([notes], apart=[notes / "vocabulary.yaml", notes / "graph.db"])
    assert [getattr(item, "id", None) or item.where for item in found] == [
        str(notes / "other.yaml"),
        "notes/a.md",
    ]
