"""Parquet: a folder of four typed tables for DuckDB, pandas, Polars and Spark.

Needs the extra ``parquet`` (pyarrow). Written in batches, so memory does not grow with the
graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conceptgraph.errors import MissingExtraError
from conceptgraph.export.files import path_inside
from conceptgraph.export.tables import TABLES, table_rows

if TYPE_CHECKING:
    from conceptgraph.query.reader import GraphReader

ROWS = 20_000
"""Rows of a row group."""


def write_parquet(reader: GraphReader, folder: Path) -> None:
    """Write ``documents``, ``concepts``, ``relations`` and ``evidence`` (``.parquet``).

    Raises
    ------
    MissingExtraError
        If pyarrow is not installed.
    """
    for table, columns in TABLES.items():
        _write_table(path_inside(folder, f"{table}.parquet"), columns, table_rows(reader, table))


def _write_table(path: Path, columns: Mapping[str, str], records: Iterable[dict[str, Any]]) -> None:
    try:
        # By name, because the package has no types.
        pa: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise MissingExtraError(
            "Parquet needs pyarrow, which is not installed",
            remedy='pip install "conceptgraph[parquet]"',
        ) from None
    types = {
        "string": pa.string(),
        "int64": pa.int64(),
        "double": pa.float64(),
        "bool": pa.bool_(),
        "list": pa.list_(pa.string()),
    }
    schema = pa.schema([(name, types[kind]) for name, kind in columns.items()])
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        rows = iter(records)
        for first in rows:
            batch = [first, *islice(rows, ROWS - 1)]
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))
