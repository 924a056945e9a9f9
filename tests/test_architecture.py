"""The layout, held by reading the imports of every module (docs/design.md, "Rooms")."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "src" / "conceptgraph"
MODULES = sorted(PACKAGE.rglob("*.py"))
MAX_LINES = 400

LEVELS = {
    "__init__": 0,
    "defaults": 0,
    "errors": 0,
    "records": -1,
    "model": 0,
    "registry": 0,
    "names": 0,
    "config": 1,
    "vocabulary": 1,
    "graph": 1,
    "query": 2,
    "read": 2,
    "annotate": 2,
    "resolve": 2,
    "analyze": 2,
    "extract": 3,
    "store": 3,
    "export": 3,
    "explorer": 3,
    "pipeline": 4,
    "api": 5,
    "cli": 5,
    "__main__": 6,
}

EXTRACT_ROOMS = (
    "candidates", "words", "phrases", "doers", "discourse", "stance", "clauses", "nouns", "notes",
    "sifting",
)  # fmt: skip
"""Rooms inside ``extract``, from low to high."""

SHARED = {
    "conceptgraph.query.reader",  # the protocol of a finished graph: types alone
    "conceptgraph.annotate.tree",  # the parsed sentence: types alone
}
"""Modules of types that any room above level 0 may import."""

OWNERS = {
    "spacy": {"annotate"},
    "pyvis": {"explorer"},
    "sqlite3": {"store"},
    "yaml": {"read", "vocabulary", "config"},
    "click": {"cli"},
    "networkx": {"graph", "analyze", "export", "api"},
    "pandas": {"export", "api"},
}
"""Library -> the only rooms that import it."""


def room_of(module: str) -> str:
    """Return the room of ``conceptgraph.store.schema``: ``store``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def name_of(path: Path) -> str:
    parts = ("conceptgraph", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every module that a file imports, at the top or inside a function."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write imports in full"
            if node.module == "conceptgraph":
                for alias in node.names:
                    yield f"conceptgraph.{alias.name}".replace(".__version__", ""), node.lineno
            else:
                yield node.module or "", node.lineno


ROOMS = [(path, room_of(name_of(path))) for path in MODULES]


def test_a_room_imports_only_from_lower_rooms() -> None:
    wrong = [
        f"{path}:{line} ({room}) imports {module}"
        for path, room in ROOMS
        if room != "__init__"  # the public door, which imports lazily
        for module, line in imports(path)
        if module.split(".")[0] == "conceptgraph"
        and room_of(module) != room
        and not allowed(room, module)
    ]
    assert not wrong


def test_a_room_of_extraction_imports_only_from_lower_ones() -> None:
    inside = [path for path, room in ROOMS if room == "extract" and path.parent.name != "extract"]
    assert {path.parent.name for path in inside} | {"candidates"} == set(EXTRACT_ROOMS)
    wrong = [
        f"{path}:{line} imports {module}"
        for path in inside
        for module, line in imports(path)
        if module.startswith("conceptgraph.extract.")
        and EXTRACT_ROOMS.index(module.split(".")[2]) > EXTRACT_ROOMS.index(path.parent.name)
    ]
    assert not wrong


def allowed(room: str, module: str) -> bool:
    if module == "conceptgraph.records":
        return True
    if module in SHARED:
        return LEVELS[room] >= 1
    return LEVELS[room_of(module)] < LEVELS[room]


def test_libraries_have_owners() -> None:
    wrong = [
        f"{path}:{line} ({room}) imports {module}"
        for path, room in ROOMS
        for module, line in imports(path)
        if room not in OWNERS.get(module.split(".")[0], {room})
    ]
    assert not wrong


def test_the_library_neither_prints_nor_exits_nor_asserts() -> None:
    forbidden = ("print", "sys.exit", "exit", "quit", "os._exit")
    wrong = []
    for path, room in ROOMS:
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.Assert):
                wrong.append(f"{path}:{node.lineno} asserts")
            elif isinstance(node, ast.Call) and room not in ("cli", "__main__"):
                called = ast.unparse(node.func)
                if called in forbidden or called.startswith(("sys.stdout.", "sys.stderr.")):
                    wrong.append(f"{path}:{node.lineno} calls {called}")
    assert not wrong


def test_files_stay_readable() -> None:
    lines = {str(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert not {path: count for path, count in lines.items() if count > MAX_LINES}


def test_every_module_says_what_it_is_for() -> None:
    docstrings = {str(path): ast.get_docstring(parse(path)) or "" for path in MODULES}
    assert not [path for path, text in docstrings.items() if not text or "TODO" in text]


def test_every_room_has_a_level() -> None:
    assert {room for _, room in ROOMS} <= set(LEVELS)


def test_only_the_terminal_module_writes_to_the_terminal() -> None:
    # Escaping happens there; a print elsewhere would let a label recolor the screen.
    writers = {"cli/terminal.py", "cli/reference.py"}
    for path in (PACKAGE / "cli").rglob("*.py"):
        tree = parse(path)
        calls = {ast.unparse(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call)}
        names = {ast.unparse(n) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
        if str(path.relative_to(PACKAGE)) not in writers:
            assert not calls & {"print", "click.echo", "click.secho"}, path
            assert not names & {"sys.stdout.write", "sys.stderr.write"}, path
