"""pyvis' ``Network``, kept for its vocabulary and its vis-network, without its slow writer.

pyvis 0.3.2 looks every node up in a list (quadratic), drops parallel edges of undirected
graphs and writes pages that fetch from a CDN and run script from hostile labels. What the
explorer needs of it is the vis.js vocabulary for nodes and edges and the copy of vis-network in
its wheel.
"""

from __future__ import annotations

from hashlib import sha256
from importlib.resources import files
from typing import Any, NoReturn

from pyvis.network import Network

from conceptgraph.errors import FormatError

VIS_PATH = "templates/lib/vis-9.1.2/vis-network.min.js"
VIS_SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"


class ExplorerNetwork(Network):  # type: ignore[misc]
    """A directed pyvis ``Network`` that is built in linear time and keeps parallel edges.

    ``nodes`` and ``edges`` are lists of dictionaries in the vocabulary of vis.js, as with any
    ``Network``. Ids are opaque strings (``c`` and 12 hexadecimal digits), so that no concept's
    name can ever be taken for a property of a JavaScript object.

    Parameters
    ----------
    heading : str
        Title of the page.

    Examples
    --------
    >>> network = ExplorerNetwork()
    >>> network.add_node("c1", "a concept")
    >>> network.add_edge("c1", "c1", label="refers to")
    >>> network.add_edge("c1", "c1", label="mentions")
    >>> network.num_nodes(), network.num_edges()
    (1, 2)
    """

    def __init__(self, heading: str = "") -> None:
        super().__init__(directed=True, cdn_resources="in_line", heading=heading)

    def add_node(self, n_id: str, label: str | None = None, **options: Any) -> None:
        """Add a node; like in pyvis, a second one of the same id is ignored."""
        if n_id in self.node_map:
            return
        node = {"id": n_id, "label": n_id if label is None else label, **options}
        self.nodes.append(node)
        self.node_ids.append(n_id)
        self.node_map[n_id] = node

    def add_edge(self, source: str, to: str, **options: Any) -> None:
        """Add an edge, whether or not there is one between these nodes already.

        Raises
        ------
        KeyError
            If one of the nodes is not there.
        """
        for n_id in (source, to):
            if n_id not in self.node_map:
                raise KeyError(n_id)
        self.edges.append({"from": source, "to": to, **options})

    def generate_html(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Raise :class:`conceptgraph.errors.FormatError`: pyvis' own writer is not used."""
        raise FormatError(
            "this network is not written by pyvis",
            remedy="conceptgraph.explorer.write_page, or to_pyvis for a plain Network",
        )

    # Each of these ends in pyvis' template, or in options that it does not escape.
    write_html = save_graph = show = from_nx = set_options = generate_html
    from_DOT = generate_html  # noqa: N815 (pyvis' name)


def read_vis_network() -> str:
    """Return the source of vis-network 9.1.2 from the installed pyvis.

    Raises
    ------
    FormatError
        If the file is not the one this page was tested with.
    """
    data = (files("pyvis") / VIS_PATH).read_bytes()
    found = sha256(data).hexdigest()
    if found != VIS_SHA256:
        raise FormatError(
            "the installed pyvis has another vis-network",
            where=f"pyvis/{VIS_PATH}",
            got=f"sha256 {found}",
            expected=VIS_SHA256,
            remedy="pip install --force-reinstall pyvis==0.3.2",
        )
    return data.decode("utf-8")
