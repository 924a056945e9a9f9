"""Show a document's block tree as indented lines, to compare it with what it should be."""

from __future__ import annotations

from conceptgraph.model import Document
from conceptgraph.read import ReadResult, read_bytes


def read(text: str | bytes, suffix: str = ".txt", name: str = "doc") -> ReadResult:
    data = text.encode() if isinstance(text, str) else text
    return read_bytes(data, name + suffix, suffix)


def outline(document: Document) -> str:
    """Return one line a block: indentation = depth in the tree, then kind and words."""
    lines = []
    for block in document.blocks:
        steps, parent = 0, block.parent
        while parent is not None:
            steps, parent = steps + 1, document.blocks[parent].parent
        words = " ".join(document.text[block.start : block.end].split())
        lines.append(f"{'  ' * steps}{block.kind}: {words}")
    return "\n".join(lines)


def check_invariants(document: Document) -> None:
    """Assert what holds for every document."""
    text = document.text
    text.encode("utf-8")
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert not any(c < " " and c not in "\n\t" for c in text)
    previous = 0
    for index, block in enumerate(document.blocks):
        assert previous <= block.start < block.end <= len(text)
        assert block.parent is None or 0 <= block.parent < index
        words = text[block.start : block.end]
        assert words.strip()
        if block.kind != "code":
            assert words[0] not in " \n\t"
            assert words[-1] not in " \n\t"
        previous = block.end
