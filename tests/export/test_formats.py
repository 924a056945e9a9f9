"""The table of formats, and that describing them costs nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conceptgraph.errors import FormatError
from conceptgraph.export import FORMATS, export_graph, find_format, get_format, import_graph
from conceptgraph.graph import ConceptGraph
from conceptgraph.registry import EXPORTERS, IMPORTERS


def test_table_and_registry_name_the_same_formats() -> None:
    assert list(FORMATS) == list(EXPORTERS)
    assert set(IMPORTERS) <= set(EXPORTERS)
    for format_ in FORMATS.values():
        assert callable(format_.write)
        assert callable(format_.read) == format_.readable


def test_suffixes_are_distinct() -> None:
    suffixes = [format_.suffix for format_ in FORMATS.values() if format_.suffix]
    assert len(suffixes) == len(set(suffixes))
    assert find_format(Path("a.GraphML")) is FORMATS["graphml"]
    assert find_format(Path("a.xyz")) is None
    assert find_format(Path("folder")) is None


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_bytes_again(
    name: str, hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    contents = []
    for number in range(2):
        target = tmp_path / f"{number}{FORMATS[name].suffix}"
        export_graph(hostile_graph, name, target)
        files = sorted(target.rglob("*")) if target.is_dir() else [target]
        contents.append([(p.relative_to(target), p.read_bytes()) for p in files if p.is_file()])
    assert contents[0] == contents[1]
    assert contents[0]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_an_empty_graph(name: str, tmp_path: Path) -> None:
    target = tmp_path / f"g{FORMATS[name].suffix}"
    export_graph(ConceptGraph(), name, target)
    assert target.exists()


def test_unknown_names(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="unknown format"):
        get_format("xlsx")
    with pytest.raises(FormatError, match="unsupported format for import"):
        import_graph(tmp_path / "a.gexf")
    with pytest.raises(FormatError, match="unsupported format for import"):
        import_graph(tmp_path / "a.gexf", "dot")


def test_targets_in_the_way(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    file, folder = tmp_path / "f", tmp_path / "d"
    file.write_text("mine")
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(FormatError, match="a file is in the way"):
        export_graph(plain_graph, "csv", file)
    with pytest.raises(FormatError, match="this is a folder"):
        export_graph(plain_graph, "json", folder)
    with pytest.raises(FormatError, match="not empty"):
        export_graph(plain_graph, "csv", folder, overwrite=False)
    with pytest.raises(FormatError, match="there already"):
        export_graph(plain_graph, "json", file, overwrite=False)
    assert file.read_text() == "mine"
    export_graph(plain_graph, "csv", folder)
    assert (folder / "inside").is_dir()


def test_describing_formats_imports_no_format() -> None:
    code = (
        "import sys, conceptgraph.export as e; assert e.FORMATS;"
        "print(sorted(m for m in sys.modules if m.startswith('conceptgraph.export.')"
        " or m in ('networkx', 'json', 'rdflib', 'pyarrow')))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout.decode().strip() == "[]"


def test_a_link_and_a_pipe_stay_what_they_are(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    export_graph(plain_graph, "json", tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert import_graph(tmp_path / "real.json").counts()["concepts"] == 4
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    export_graph(plain_graph, "mermaid", pipe)
    assert reader.communicate()[0].startswith(b"flowchart LR")
    assert pipe.is_fifo()


def test_a_missing_folder_is_named(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no such folder"):
        export_graph(plain_graph, "json", tmp_path / "missing" / "g.json")


def test_the_mode_of_a_replaced_file_stays(plain_graph: ConceptGraph, tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    path.touch(mode=0o600)
    export_graph(plain_graph, "json", path)
    assert path.stat().st_mode & 0o777 == 0o600
