"""A progress bar on standard error, drawn only on a terminal."""

from __future__ import annotations

from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING

import click

from conceptgraph.cli.text import cut, escape

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TextIO

    from click._termui_impl import ProgressBar

    from conceptgraph.pipeline import Progress

_STAGES = {
    "read": "reading",
    "resolve": "merging names",
    "analyze": "analyzing",
    "write": "writing",
}
_NAME_WIDTH = 30


class BuildProgress:
    """Shows how far a build is: stage, documents, words a second, time left.

    Parameters
    ----------
    stream : text stream
        Standard error. If it is not a terminal, nothing is written.
    hidden : bool
        Write nothing in any case.
    """

    def __init__(self, stream: TextIO, *, hidden: bool = False) -> None:
        self._stream = stream
        self._hidden = hidden or not stream.isatty()
        self._stack = ExitStack()
        self._bar: ProgressBar[Progress | None] | None = None
        self._stage = ""
        self._started = monotonic()

    def __enter__(self) -> BuildProgress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def __call__(self, step: Progress) -> None:
        """Draw a step; what :func:`conceptgraph.pipeline.build` calls."""
        if self._hidden:
            return
        if step.stage != self._stage or self._bar is None:
            self._stack.close()
            self._stage = step.stage
            self._started = monotonic()
            bar = self._stack.enter_context(
                click.progressbar(
                    length=step.total or 1,
                    label=f"{_STAGES[step.stage]:>13}",
                    show_pos=bool(step.total),
                    show_eta=bool(step.total),
                    item_show_func=self._details,
                    file=self._stream,
                    width=24,
                )
            )
            self._bar = bar
        self._bar.update((step.done if step.total else 1) - self._bar.pos, step)

    def _details(self, step: Progress | None) -> str | None:
        if step is None or not step.total:
            return None
        seconds = monotonic() - self._started
        speed = f"{step.words / seconds:,.0f} words/s  " if step.words and seconds > 0 else ""
        return speed + cut(escape(step.name), _NAME_WIDTH)
