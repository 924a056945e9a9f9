"""The graph as pandas data frames; needs the extra ``pandas``."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from conceptgraph.errors import MissingExtraError
from conceptgraph.export.tables import TABLES, TableName, table_rows

if TYPE_CHECKING:
    import pandas as pd

    from conceptgraph.query.reader import GraphReader

_TYPES = {"string": "string", "int64": "int64", "double": "float64", "bool": "bool"}


def to_frame(reader: GraphReader, table: TableName) -> pd.DataFrame:
    """Return one of the tables that :data:`~conceptgraph.export.tables.TABLES` describes.

    Every column has its type also where the table is empty; texts are of pandas' ``string``
    type, with ``pd.NA`` where there is none, and lists are Python lists.

    Raises
    ------
    MissingExtraError
        If pandas is not installed.
    """
    try:
        # By name: mypy knows pandas by its stubs alone.
        pandas: Any = import_module("pandas")
    except ImportError:
        raise MissingExtraError(
            "data frames need pandas, which is not installed",
            remedy='pip install "conceptgraph[pandas]"',
        ) from None
    columns = TABLES[table]
    frame: pd.DataFrame = pandas.DataFrame.from_records(
        list(table_rows(reader, table)), columns=list(columns)
    )
    return frame.astype({name: _TYPES[kind] for name, kind in columns.items() if kind in _TYPES})
