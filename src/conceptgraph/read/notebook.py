"""Jupyter notebooks: the Markdown cells are the text, the code cells stand in it as code."""

from __future__ import annotations

from typing import Any

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read.blocktree import find_title
from conceptgraph.read.builder import TextBuilder
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.jsondata import parse_json
from conceptgraph.read.markdown import write_markdown
from conceptgraph.read.result import ReadResult, make_document


def read_notebook(data: bytes, name: str) -> ReadResult:
    """Read a notebook of format 3 or 4.

    Nothing is executed. Outputs, attachments and raw cells are left out.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    ReadError
        If it is not JSON or has no cells.
    """
    text, problems = decode(data, name)
    builder = TextBuilder()
    for number, cell in enumerate(_cells(parse_json(text, name), name), 1):
        kind, source = _read_cell(cell, f"{name}: cell {number}")
        if kind == "markdown":
            reason = write_markdown(builder, source)
            if reason:
                what = f"cell {number}: {reason} for Markdown; read as plain text"
                problems = (*problems, Problem(name, what))
        elif kind == "heading":
            builder.heading(source, _level(cell))
        elif kind == "code":
            builder.block("code", source)
    rendered = tidy(builder.text)
    blocks = builder.tree.blocks
    title = find_title(rendered, blocks, None, name)
    builder.hide_repeated_title(title)
    return ReadResult(make_document(name, rendered, title, {}, blocks), problems)


def _cells(notebook: Any, name: str) -> list[Any]:
    """Return the cells; format 3 has them in worksheets."""
    if isinstance(notebook, dict):
        sheets = [notebook]
        if isinstance(notebook.get("worksheets"), list):
            sheets = [sheet for sheet in notebook["worksheets"] if isinstance(sheet, dict)]
        found = [sheet["cells"] for sheet in sheets if isinstance(sheet.get("cells"), list)]
        if found:
            return [cell for cells in found for cell in cells]
    raise ReadError("this JSON is no notebook", where=name, expected='a list of "cells"')


def _read_cell(cell: Any, where: str) -> tuple[str, str]:
    if not isinstance(cell, dict):
        raise ReadError("damaged notebook", where=where, got=type(cell).__name__)
    source = cell.get("source", cell.get("input", ""))
    lines: list[Any] = source if isinstance(source, list) else [source]
    if not all(isinstance(line, str) for line in lines):
        raise ReadError("damaged notebook: a source that is not text", where=where)
    kind = cell.get("cell_type")
    return (kind if isinstance(kind, str) else ""), tidy("".join(lines))


def _level(cell: dict[str, Any]) -> int:
    level = cell.get("level")
    return min(6, max(1, level)) if isinstance(level, int) else 1
