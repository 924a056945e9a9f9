"""Finding the concept that a vocabulary entry names."""

from __future__ import annotations

from conceptgraph.model import Resolution
from conceptgraph.names import normalize
from conceptgraph.resolve.forms import clean_name


class ConceptLookup:
    """Concepts of a resolution by name: as written first, then by key."""

    def __init__(self, resolution: Resolution) -> None:
        self._written: dict[str, set[str]] = {}
        self._keyed: dict[str, set[str]] = {}
        for concept in resolution.concepts:
            self._keyed.setdefault(concept.key, set()).add(concept.id)
            for name in (concept.label, *concept.aliases):
                self._written.setdefault(name, set()).add(concept.id)
                self._keyed.setdefault(normalize(name), set()).add(concept.id)

    def ids(self, name: str) -> list[str]:
        """Return the ids of the concepts that have this name, sorted; often one or none."""
        text = clean_name(name)
        found = self._written.get(text) or self._keyed.get(normalize(text)) or set()
        return sorted(found)
