"""Other names that notes say they have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from conceptgraph.model import Extraction
from conceptgraph.names import normalize
from conceptgraph.resolve.forms import clean_name
from conceptgraph.resolve.links import Link, link


def link_note_aliases(extractions: Iterable[Extraction]) -> Iterator[Link]:
    """Link "Joe" to "Coffee" where one note, Coffee, has the alias Joe.

    An alias of several notes is linked inside each of them alone, since elsewhere nobody knows
    which is meant; so is one that is itself the name of another note.
    """
    owners: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for extraction in extractions:
        for each in extraction.abbreviations:
            if each.kind == "alias":
                short, long = normalize(clean_name(each.short)), normalize(clean_name(each.long))
                if short and long and short != long:
                    owners[short][long].add(extraction.document_id)
    notes = {long for longs in owners.values() for long in longs}
    for short, longs in owners.items():
        everywhere = len(longs) == 1 and short not in notes
        for long, documents in longs.items():
            for document_id in [""] if everywhere else sorted(documents):
                yield link("alias", (document_id, short), ("", long))
