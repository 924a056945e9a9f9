"""Read curated vocabularies, strictly: every error names its file and line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from pathlib import Path

import yaml

from conceptgraph.errors import VocabularyError
from conceptgraph.model import FAMILIES, Polarity
from conceptgraph.vocabulary.nodes import NodeReader, is_null
from conceptgraph.vocabulary.strict_yaml import compose
from conceptgraph.vocabulary.types import (
    CuratedConcept,
    CuratedMerge,
    CuratedName,
    CuratedRelation,
    CuratedSplit,
    RelationPattern,
    Rename,
    Vocabulary,
    VocabularyFile,
)

_MAX_BYTES = 16 * 1024 * 1024

Decided = CuratedRelation | RelationPattern | CuratedMerge | CuratedSplit


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


class _FileParser(NodeReader):
    """Walks the sections of one file."""

    def parse(self, root: yaml.Node) -> Vocabulary:
        sections = self.mapping(
            root, "concepts", "relations", "merges", "splits", "reject", "stop", "rename", "review"
        )
        rejected = self.mapping(sections.get("reject"), "concepts", "relations")
        reviewed = [
            entry for entry in self.each(sections.get("review"), self.decision) if entry is not None
        ]
        return Vocabulary(
            concepts=self.each(sections.get("concepts"), self.concept),
            relations=(
                *self.each(sections.get("relations"), self.relation),
                *(entry for entry in reviewed if isinstance(entry, CuratedRelation)),
            ),
            merges=(
                *self.each(sections.get("merges"), self.merge),
                *(entry for entry in reviewed if isinstance(entry, CuratedMerge)),
            ),
            splits=(
                *self.each(sections.get("splits"), self.split),
                *(entry for entry in reviewed if isinstance(entry, CuratedSplit)),
            ),
            reject_concepts=self.each(rejected.get("concepts"), self.a_name),
            reject_relations=(
                *self.each(rejected.get("relations"), self.pattern),
                *(entry for entry in reviewed if isinstance(entry, RelationPattern)),
            ),
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
        return CuratedRelation(
            self.string(parts, "subject", node),
            self.string(parts, "predicate", node),
            self.string(parts, "object", node),
            self.entry(parts.get("note", node)),
            self.polarity(parts),
            self.choice(parts, "family", FAMILIES),
            self.optional(parts, "note"),
        )

    def polarity(self, parts: dict[str, yaml.Node]) -> Polarity:
        found = self.choice(parts, "polarity", ("affirmed", "denied"))
        return "denied" if found == "denied" else "affirmed"

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
        parts = self.mapping(node, "subject", "predicate", "object", "polarity")
        if not parts:
            raise self.error(node, "the entry would reject every relation", "{}", "a part")
        return RelationPattern(
            self.entry(node),
            self.optional(parts, "subject"),
            self.optional(parts, "predicate"),
            self.optional(parts, "object"),
            self.polarity(parts) if "polarity" in parts else None,
        )

    def rename(self, node: yaml.Node) -> Rename:
        parts = self.mapping(node, "from", "to", "family")
        return Rename(
            self.string(parts, "from", node),
            self.string(parts, "to", node),
            self.entry(node),
            self.choice(parts, "family", FAMILIES),
        )

    def decision(self, node: yaml.Node) -> Decided | None:
        """Return what a person decided about an item of a review; None if nothing yet."""
        parts = self.mapping(node, "claim", "same", "decision")
        if ("claim" in parts) == ("same" in parts):
            got = ", ".join(parts) or "an empty entry"
            raise self.error(node, "an item is one question", got, "either “claim” or “same”")
        accepted = ""
        if "decision" in parts and not is_null(parts["decision"]):
            accepted = self.choice(parts, "decision", ("accept", "reject"))
        if "same" in parts:
            names = self.split(parts["same"])
            if accepted == "accept":
                return CuratedMerge(names.names[0], names.names[1:], names.entry)
            return names if accepted else None
        claim = self.relation(parts["claim"])
        if accepted == "accept":
            return replace(claim, confirms=True)
        ends = (claim.subject, claim.predicate, claim.object)
        return RelationPattern(claim.entry, *ends, claim.polarity) if accepted else None
