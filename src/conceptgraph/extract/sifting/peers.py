"""Titles of the nobility behind a name: the same person under another name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conceptgraph.extract.candidates import Candidate
from conceptgraph.model import Abbreviation, Document

_TITLE = re.compile(
    r"(?:the )?(?:\d+(?:st|nd|rd|th) )?(?:archbishop|archduke|baron|baroness|bishop|count|countess"
    r"|duchess|duke|earl|marchioness|marquess|marquis|viscount|viscountess) (?:of |[A-Z])",
    re.IGNORECASE,
)


def find_peers(candidates: Iterable[Candidate], document: Document) -> list[Abbreviation]:
    """``John FitzGibbon, 2nd Earl of Clare, …``: the earl is another name of John FitzGibbon."""
    found: dict[str, Abbreviation] = {}
    for candidate in candidates:
        name, title = candidate.subject.mention, candidate.object.mention
        said = candidate.rule == "apposition" and candidate.key == "be" and not candidate.negated
        named = name.kind == "name" and " " in name.name and name.name[:1].isupper()
        if said and named and _TITLE.match(title.name) and not candidate.subject.context:
            found.setdefault(
                title.name,
                Abbreviation(document.id, title.name, name.name, title.start, title.end, "alias"),
            )
    return list(found.values())
