"""What a command has in hand: what the shared options said, the terminal and the graph."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from conceptgraph.cli.terminal import Terminal
from conceptgraph.defaults import DEFAULT_GRAPH

if TYPE_CHECKING:
    from conceptgraph.store import Store

OutputFormat = Literal["text", "json", "jsonl", "csv"]

GRAPH_VARIABLE = "CONCEPTGRAPH_GRAPH"


class PassedOnError(Exception):
    """Carries an error that click would treat in its own way past click, as its cause."""


class Session:
    """One run of one command; the shared options write their values here.

    Attributes
    ----------
    graph : str
        Path of the graph file.
    output : str
        ``text`` for people; ``json``, ``jsonl`` or ``csv`` for programs.
    quiet, verbose : bool
        Without notes; with details.
    color : bool or None
        None decides by the stream and ``NO_COLOR``.
    """

    def __init__(self) -> None:
        self.graph = os.environ.get(GRAPH_VARIABLE) or DEFAULT_GRAPH
        self.output: OutputFormat = "text"
        self._limit: int | None = None
        self._limit_of_rows: int | None = None
        self.quiet = False
        self.verbose = False
        self.color: bool | None = None
        self._terminal: Terminal | None = None
        self._store: Store | None = None

    @property
    def terminal(self) -> Terminal:
        """Where this command writes; made when first asked for, after all options are known."""
        if self._terminal is None:
            self._terminal = Terminal(color=self.color, quiet=self.quiet)
        return self._terminal

    @property
    def graph_is_default(self) -> bool:
        """Whether commands find this graph without ``-g``."""
        return self.graph == (os.environ.get(GRAPH_VARIABLE) or DEFAULT_GRAPH)

    def open_graph(self) -> Store:
        """Open the graph for reading; it stays open until :meth:`close`.

        Raises
        ------
        StoreError
            There is no graph at that path, or it cannot be read.
        """
        if self._store is None:
            from conceptgraph.store import open_store

            self._store = open_store(self.graph)
        return self._store

    def set_limit(self, given: int | None, *, default: int, rows: bool = True) -> None:
        """Take the ``-n`` that was given, 0 meaning all, or the default.

        Rows for programs are complete unless a limit is given, since a program does not see a
        note that there was more; with ``rows=False`` the default holds for them, too.
        """
        if given is not None:
            self._limit = self._limit_of_rows = given or None
        else:
            self._limit = default
            self._limit_of_rows = None if rows else default

    @property
    def limit(self) -> int | None:
        """At most so many rows; None for all of them."""
        return self._limit if self.output == "text" else self._limit_of_rows

    @property
    def limit_and_one(self) -> int | None:
        """One more than the limit: what a query is asked for, to know whether there is more."""
        return None if self.limit is None else self.limit + 1

    def note_cut(self, found: int, more: str = "-n 0 shows all") -> None:
        """Tell that the limit left something out; ``found`` is what there was, or is known of."""
        if self.limit is not None and found > self.limit:
            self.terminal.note(f"more than {self.limit} found; {more}")

    def close(self) -> None:
        """Let go of the graph."""
        if self._store is not None:
            self._store.close()
            self._store = None
