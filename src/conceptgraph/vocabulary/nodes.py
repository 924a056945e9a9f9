"""The nodes of a vocabulary file as names, lists and mappings, or as an error with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import yaml

from conceptgraph.errors import VocabularyError
from conceptgraph.names import normalize
from conceptgraph.vocabulary.types import Entry, VocabularyFile

_T = TypeVar("_T")


class NodeReader:
    """Reads single nodes of one file, so that every message can name its line."""

    def __init__(self, text: str, name: str, file: VocabularyFile) -> None:
        self.text = text
        self.name = name
        self.file = file

    def mapping(self, node: yaml.Node | None, *allowed: str) -> dict[str, yaml.Node]:
        """Return the values of a mapping with these keys alone, each once; empty for nothing."""
        if node is None or is_null(node):
            return {}
        if not isinstance(node, yaml.MappingNode):
            raise self.error(node, "wrong kind of entry", _describe(node), _one_of(allowed))
        found: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            key = self.scalar(key_node)
            if key not in allowed:
                raise self.error(key_node, "unknown key", f"“{key}”", _one_of(allowed))
            if key in found:
                raise self.error(key_node, "a key stands twice", f"“{key}”", "each key once")
            found[key] = value
        return found

    def each(self, node: yaml.Node | None, parse: Callable[[yaml.Node], _T]) -> tuple[_T, ...]:
        """Return what ``parse`` makes of the items of a list; empty for nothing."""
        if node is None or is_null(node):
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(node, "wrong kind of entry", _describe(node), "a list")
        return tuple(map(parse, node.value))

    def names(self, node: yaml.Node | None) -> tuple[str, ...]:
        """Return a list of names."""
        return self.each(node, self.scalar)

    def scalar(self, node: yaml.Node) -> str:
        """Return the text as written, so that ``NO`` and ``1984`` are names like others."""
        if not isinstance(node, yaml.ScalarNode) or is_null(node):
            raise self.error(node, "wrong kind of value", _describe(node), "a text")
        value = " ".join(node.value.split())
        if not normalize(value):
            raise self.error(node, "a text without visible characters", '""', "a word")
        return value

    def required(self, parts: dict[str, yaml.Node], key: str, owner: yaml.Node) -> yaml.Node:
        """Return the value of a key that has to be there."""
        if key not in parts:
            got = ", ".join(parts) or "an empty entry"
            raise self.error(owner, f"“{key}” is missing", got, f"“{key}: …”")
        return parts[key]

    def string(self, parts: dict[str, yaml.Node], key: str, owner: yaml.Node) -> str:
        """Return a text that has to be there."""
        return self.scalar(self.required(parts, key, owner))

    def optional(self, parts: dict[str, yaml.Node], key: str) -> str:
        """Return a text; empty if it is not there."""
        return self.scalar(parts[key]) if key in parts else ""

    def choice(self, parts: dict[str, yaml.Node], key: str, allowed: tuple[str, ...]) -> str:
        """Return one of some words; empty if it is not there."""
        value = self.optional(parts, key)
        if value and value not in allowed:
            raise self.error(parts[key], f"unknown {key}", f"“{value}”", _one_of(allowed))
        return value

    def entry(self, node: yaml.Node) -> Entry:
        """Return where a node stands, and its text without quotation marks."""
        start, end = node.start_mark.index, node.end_mark.index
        while start < end and self.text[start] in "\"'|>-+ \n":
            start += 1
        while start < end and self.text[end - 1] in "\"' \n":
            end -= 1
        return Entry(self.where(node), self.file.id, start, end, self.text[start:end])

    def where(self, node: yaml.Node) -> str:
        """Return file and line of a node."""
        return f"{self.name}:{node.start_mark.line + 1}"

    def error(self, node: yaml.Node, what: str, got: str, expected: str) -> VocabularyError:
        """Return the error to raise about a node."""
        return VocabularyError(
            what,
            where=self.where(node),
            got=got,
            expected=expected,
            remedy="docs/vocabulary.md has the format",
        )


def is_null(node: yaml.Node) -> bool:
    """Whether nothing stands where a value might."""
    return node.tag == "tag:yaml.org,2002:null"


def _describe(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "a mapping"
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    return "nothing" if is_null(node) else f"“{node.value}”"


def _one_of(names: Iterable[str]) -> str:
    return "one of " + ", ".join(names)
