"""The curated vocabulary: what a person knows better than the rules.

One or several YAML files (docs/vocabulary.md, ``vocabulary.schema.json``) become one frozen
:class:`Vocabulary`, which every build replays. Every entry remembers its file and line, so that
one that matches nothing can be named.
"""

from conceptgraph.vocabulary.reading import parse_vocabulary, read_vocabulary
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

__all__ = [
    "CuratedConcept",
    "CuratedMerge",
    "CuratedName",
    "CuratedRelation",
    "CuratedSplit",
    "Entry",
    "RelationPattern",
    "Rename",
    "Vocabulary",
    "VocabularyFile",
    "parse_vocabulary",
    "read_vocabulary",
]
