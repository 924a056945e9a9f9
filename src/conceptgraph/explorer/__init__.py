"""The explorer: one self-contained HTML page in which a person sees and questions the graph.

The door is :func:`write_page`. :func:`repr_html` shows the same page in a notebook, and
:func:`to_pyvis` hands a part of the graph to pyvis. pyvis is imported only when one of them runs.
"""

from __future__ import annotations

from conceptgraph.explorer.notebook import repr_html
from conceptgraph.explorer.page import write_page
from conceptgraph.explorer.plain import to_pyvis

__all__ = ["repr_html", "to_pyvis", "write_page"]
