"""YAML reduced to plain data: what a hand-written list needs, and nothing that can explode."""

from __future__ import annotations

from typing import Any

import yaml

from conceptgraph.errors import VocabularyError

_MAX_DEPTH = 16


def compose(text: str, name: str) -> yaml.Node | None:
    """Return the root node of a YAML text, with line numbers; None for an empty text.

    No Python object is ever made from a tag. Anchors and aliases (which can grow a small file
    to gigabytes), a second document and deep nesting are refused.

    Raises
    ------
    VocabularyError
        ``where`` is ``name:line``.
    """
    try:
        return _StrictLoader(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}" if mark else name
        got = error.problem or error.context or "something else"
        raise VocabularyError("not a plain YAML file", where=where, got=got) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise VocabularyError(
            "a character that YAML does not allow",
            where=f"{name}:{line}",
            got=f"U+{error.character:04X}",
        ) from error


class _StrictLoader(yaml.SafeLoader):
    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise yaml.MarkedYAMLError(
                problem="an anchor or alias (&name, *name)", problem_mark=event.start_mark
            )
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise yaml.MarkedYAMLError(
                problem=f"nesting deeper than {_MAX_DEPTH} levels", problem_mark=event.start_mark
            )
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node
