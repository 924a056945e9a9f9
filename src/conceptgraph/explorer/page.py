"""Write the page: markup, style, script and data in one file, under a strict policy.

The policy forbids everything by default and names by hash the one style sheet and the two
scripts that may run, so that nothing in a graph can become code and nothing is ever requested.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template
from typing import TextIO

from conceptgraph.explorer.bundle import join_modules
from conceptgraph.query.reader import GraphReader

DEFAULT_TITLE = "Concept graph"


def write_page(reader: GraphReader, out: TextIO, *, title: str = DEFAULT_TITLE) -> None:
    r"""Write the explorer of a graph as one HTML page that needs no network.

    Parameters
    ----------
    reader : GraphReader
        A store or a :class:`conceptgraph.graph.ConceptGraph`. If it was never analyzed, its
        salience, communities and positions are computed here.
    out : text file
        Opened for writing as UTF-8 with ``newline="\n"``. The same graph and title give the
        same bytes.
    title : str
        Title of the page.

    Raises
    ------
    FormatError
        If the installed pyvis has another copy of vis-network than the page was tested with.

    Notes
    -----
    About 0.35 MB and the graph's own data, compressed from 150 KB on. The page is ASCII, because
    browsers decode megabytes of that several times faster than with one other character among them.
    """
    # pyvis imports IPython and jsonpickle: half a second that nothing else should pay.
    from conceptgraph.explorer.network import read_vis_network
    from conceptgraph.explorer.payload import compress, encode_view, escape_non_ascii
    from conceptgraph.explorer.view import build_view

    core, text = encode_view(build_view(reader, title=title))
    static = dict(_static_files())
    vis = _inline(read_vis_network())
    script = _inline(escape_non_ascii(join_modules(_modules(static), "main")))
    style = _inline(static["app.css"])
    out.write(
        Template(_ascii_markup(static["page.html"])).substitute(
            policy=_policy(scripts=(vis, script), styles=(style,)),
            title=_ascii_markup(escape(title)),
            style=style,
            vis=compress(vis.encode("utf-8")),
            script=script,
            core=core.content,
            core_encoding=core.encoding,
            text=text.content,
            text_encoding=text.encoding,
        )
    )


def _static_files() -> Iterator[tuple[str, str]]:
    for entry in sorted(files("conceptgraph.explorer").joinpath("static").iterdir(), key=str):
        if entry.name.endswith((".js", ".css", ".html")):
            yield entry.name, entry.read_text(encoding="utf-8")


def _modules(static: dict[str, str]) -> dict[str, str]:
    return {name[:-3]: text for name, text in static.items() if name.endswith(".js")}


def _ascii_markup(text: str) -> str:
    """Return markup with references for all other characters; lone surrogates become "?"."""
    return text.encode("utf-8", "replace").decode().encode("ascii", "xmlcharrefreplace").decode()


def _inline(text: str) -> str:
    """Return a script or style as a browser will see it, which is what its hash is taken of."""
    if any(sign in text.lower() for sign in ("<!--", "</script", "</style")):
        raise ValueError("this text cannot stand inside a script or style element")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _policy(*, scripts: tuple[str, ...], styles: tuple[str, ...]) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            "script-src " + " ".join(map(_hash, scripts)),
            "style-src " + " ".join(map(_hash, styles)),
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = base64.b64encode(sha256(text.encode("utf-8")).digest()).decode()
    return f"'sha256-{digest}'"
