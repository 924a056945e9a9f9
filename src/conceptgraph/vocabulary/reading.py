"""Read curated vocabularies, strictly: every error names its file and line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

import yaml

from conceptgraph.errors import VocabularyError
from conceptgraph.model import FAMILIES
from conceptgraph.names import normalize
from conceptgraph.vocabulary.strict_yaml import compose
from conceptgraph.vocabulary.types import (
    CuratedConcept,
    CuratedMerge,
    CuratedName,
    CuratedRelation,
    CuratedSplit,
    Entry,
    RelationPattern,
    Rename,
    Vocabulary,
    VocabularyFile,
)

_MAX_BYTES = 16 * 1024 * 1024
_T = TypeVar("_T")


def read_vocabulary(paths: Iterable[Path]) -> Vocabulary:
    """Read curated vocabulary files into one vocabulary.

    Files are taken in the order of their names, then folders, so that the result does not
    depend on the order in which they are given. A file's id is its name, with as many folders
    before it as tell it from the others.

    Raises
    ------
    VocabularyError
        If a file cannot be read or is not of the format; ``where`` names file and line.

    Examples
    --------
    >>> read_vocabulary([])
    Vocabulary(concepts=(), relations=(), merges=(), splits=(), reject_concepts=(), \
reject_relations=(), stop=(), renames=(), files=())
    """
    ordered = sorted(set(paths), key=lambda path: path.parts[::-1])
    parts = [
        parse_vocabulary(_read_text(path), str(path), file_id)
        for path, file_id in zip(ordered, _file_ids(ordered), strict=True)
    ]
    return Vocabulary(
        **{
            field.name: tuple(entry for part in parts for entry in getattr(part, field.name))
            for field in fields(Vocabulary)
        }
    )


def parse_vocabulary(text: str, name: str, file_id: str = "") -> Vocabulary:
    """Read a vocabulary from a string.

    Parameters
    ----------
    text : str
        The YAML text.
    name : str
        Stands for the file in messages.
    file_id : str
        Stands for the file as a document; ``name`` if empty.

    Raises
    ------
    VocabularyError
        If the text is not of the format.
    """
    root = compose(text, name)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    file = VocabularyFile(file_id or name, digest, len(text.split()))
    if root is None:
        return Vocabulary(files=(file,))
    return _FileParser(text, name, file).parse(root)


def _file_ids(paths: Sequence[Path]) -> list[str]:
    """Return the shortest ends of the paths that differ from each other."""
    for depth in range(1, max((len(path.parts) for path in paths), default=1) + 1):
        ids = ["/".join(path.parts[-depth:]) for path in paths]
        if len(set(ids)) == len(ids):
            break
    return ids if paths else []


def _read_text(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > _MAX_BYTES:
            raise VocabularyError(
                "the file is too large",
                where=str(path),
                got=f"{size} bytes",
                expected=f"at most {_MAX_BYTES}",
            )
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise VocabularyError("cannot read the vocabulary", where=str(path), got=reason) from error
    except UnicodeDecodeError as error:
        raise VocabularyError(
            "the file is not UTF-8", where=str(path), got=f"an undecodable byte at {error.start}"
        ) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


class _FileParser:
    """Walks the nodes of one file, so that every message can name its line."""

    def __init__(self, text: str, name: str, file: VocabularyFile) -> None:
        self.text = text
        self.name = name
        self.file = file

    def parse(self, root: yaml.Node) -> Vocabulary:
        sections = self.mapping(
            root, "concepts", "relations", "merges", "splits", "reject", "stop", "rename"
        )
        rejected = self.mapping(sections.get("reject"), "concepts", "relations")
        return Vocabulary(
            concepts=self.each(sections.get("concepts"), self.concept),
            relations=self.each(sections.get("relations"), self.relation),
            merges=self.each(sections.get("merges"), self.merge),
            splits=self.each(sections.get("splits"), self.split),
            reject_concepts=self.each(rejected.get("concepts"), self.a_name),
            reject_relations=self.each(rejected.get("relations"), self.pattern),
            stop=self.each(sections.get("stop"), self.a_name),
            renames=self.each(sections.get("rename"), self.rename),
            files=(self.file,),
        )

    def concept(self, node: yaml.Node) -> CuratedConcept:
        parts = self.mapping(node, "label", "aliases", "kind", "definition")
        return CuratedConcept(
            self.string(parts, "label", node),
            self.entry(node),
            self.names(parts.get("aliases")),
            self.optional(parts, "kind"),
            self.optional(parts, "definition"),
        )

    def relation(self, node: yaml.Node) -> CuratedRelation:
        parts = self.mapping(node, "subject", "predicate", "object", "polarity", "family", "note")
        polarity = self.choice(parts, "polarity", ("affirmed", "denied")) or "affirmed"
        return CuratedRelation(
            self.string(parts, "subject", node),
            self.string(parts, "predicate", node),
            self.string(parts, "object", node),
            self.entry(parts.get("note", node)),
            "denied" if polarity == "denied" else "affirmed",
            self.choice(parts, "family", FAMILIES),
            self.optional(parts, "note"),
        )

    def merge(self, node: yaml.Node) -> CuratedMerge:
        parts = self.mapping(node, "label", "names")
        names = self.names(self.required(parts, "names", node))
        return CuratedMerge(self.string(parts, "label", node), names, self.entry(node))

    def split(self, node: yaml.Node) -> CuratedSplit:
        names = self.names(node)
        if len(names) < 2:
            raise self.error(node, "a split needs names to keep apart", "1 name", "2 or more")
        return CuratedSplit(names, self.entry(node))

    def a_name(self, node: yaml.Node) -> CuratedName:
        return CuratedName(self.scalar(node), self.entry(node))

    def pattern(self, node: yaml.Node) -> RelationPattern:
        parts = self.mapping(node, "subject", "predicate", "object")
        if not parts:
            raise self.error(node, "the entry would reject every relation", "{}", "a part")
        return RelationPattern(
            self.entry(node),
            self.optional(parts, "subject"),
            self.optional(parts, "predicate"),
            self.optional(parts, "object"),
        )

    def rename(self, node: yaml.Node) -> Rename:
        parts = self.mapping(node, "from", "to", "family")
        return Rename(
            self.string(parts, "from", node),
            self.string(parts, "to", node),
            self.entry(node),
            self.choice(parts, "family", FAMILIES),
        )

    # Nodes

    def mapping(self, node: yaml.Node | None, *allowed: str) -> dict[str, yaml.Node]:
        if node is None or _is_null(node):
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
        if node is None or _is_null(node):
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(node, "wrong kind of entry", _describe(node), "a list")
        return tuple(map(parse, node.value))

    def names(self, node: yaml.Node | None) -> tuple[str, ...]:
        return self.each(node, self.scalar)

    def scalar(self, node: yaml.Node) -> str:
        """Return the text as written, so that ``NO`` and ``1984`` are names like others."""
        if not isinstance(node, yaml.ScalarNode) or _is_null(node):
            raise self.error(node, "wrong kind of value", _describe(node), "a text")
        value = " ".join(node.value.split())
        if not normalize(value):
            raise self.error(node, "a text without visible characters", '""', "a word")
        return value

    def required(self, parts: dict[str, yaml.Node], key: str, owner: yaml.Node) -> yaml.Node:
        if key not in parts:
            got = ", ".join(parts) or "an empty entry"
            raise self.error(owner, f"“{key}” is missing", got, f"“{key}: …”")
        return parts[key]

    def string(self, parts: dict[str, yaml.Node], key: str, owner: yaml.Node) -> str:
        return self.scalar(self.required(parts, key, owner))

    def optional(self, parts: dict[str, yaml.Node], key: str) -> str:
        return self.scalar(parts[key]) if key in parts else ""

    def choice(self, parts: dict[str, yaml.Node], key: str, allowed: tuple[str, ...]) -> str:
        value = self.optional(parts, key)
        if value and value not in allowed:
            raise self.error(parts[key], f"unknown {key}", f"“{value}”", _one_of(allowed))
        return value

    def entry(self, node: yaml.Node) -> Entry:
        start, end = node.start_mark.index, node.end_mark.index
        while start < end and self.text[start] in "\"'|>-+ \n":
            start += 1
        while start < end and self.text[end - 1] in "\"' \n":
            end -= 1
        return Entry(self.where(node), self.file.id, start, end, self.text[start:end])

    def where(self, node: yaml.Node) -> str:
        return f"{self.name}:{node.start_mark.line + 1}"

    def error(self, node: yaml.Node, what: str, got: str, expected: str) -> VocabularyError:
        return VocabularyError(
            what,
            where=self.where(node),
            got=got,
            expected=expected,
            remedy="docs/vocabulary.md has the format",
        )


def _is_null(node: yaml.Node) -> bool:
    return node.tag == "tag:yaml.org,2002:null"


def _describe(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "a mapping"
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    return "nothing" if _is_null(node) else f"“{node.value}”"


def _one_of(names: Iterable[str]) -> str:
    return "one of " + ", ".join(names)
