"""Questions for a curator as a vocabulary file: what is answered in it, the next build follows.

The file is one as docs/vocabulary.md describes it, and loads as it is: an item without a decision
has no effect.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TextIO

from conceptgraph.export.text import dump_json, one_line, replace_surrogates
from conceptgraph.model import Evidence
from conceptgraph.names import normalize
from conceptgraph.query.review import ReviewItem

_HEAD = """\
# Questions about a graph, the most worthwhile first.
# Write accept or reject behind "decision:"; an item without a decision has no effect.
# Then build with this file, beside your other vocabulary:
#   conceptgraph build SOURCE... --vocabulary THIS_FILE
"""
_ASKED = {
    "claim": "Does the text say so?",
    "merged": "Are these one concept? The graph has them as one:",
    "apart": "Are these one concept? The graph has two:",
}
# What YAML reads as it stands, inside braces too; "null" and "~" would be nothing.
_PLAIN = re.compile(r"(?!(?:null|Null|NULL)\Z)[^\W\d_][\w '’“”.()/+%&-]*")


def write_review_stub(items: Iterable[ReviewItem], out: TextIO) -> int:
    """Write the questions; return how many there are.

    One with a name that no vocabulary can have, since nothing of it is visible, is left out.
    """
    out.write(_HEAD + "review:\n")
    number = 0
    for item in items:
        if not all(map(normalize, _names(item))):
            continue
        number += 1
        out.write(f"\n  # {number}. {_ASKED[item.question]} {one_line(item.why)}\n")
        for evidence in item.quotes:
            out.write(f"  #    {_quote(evidence)}\n")
        out.write(f"  - {_entry(item)}\n    decision:\n")
    return number


def _names(item: ReviewItem) -> tuple[str, ...]:
    label = (item.relation.predicate.label,) if item.relation is not None else ()
    return (*item.names, *label)


def _entry(item: ReviewItem) -> str:
    first, second = map(_scalar, item.names)
    if item.relation is None:
        return f"same: [{first}, {second}]"
    denied = ", polarity: denied" if item.relation.polarity == "denied" else ""
    predicate = _scalar(item.relation.predicate.label)
    return f"claim: {{subject: {first}, predicate: {predicate}, object: {second}{denied}}}"


def _scalar(text: str) -> str:
    """Return a text so that a vocabulary reads it as it is, but for white space."""
    line = replace_surrogates(" ".join(text.split()))
    return line if _PLAIN.fullmatch(line) and line.isprintable() else dump_json(line)


def _quote(evidence: Evidence) -> str:
    return f"“{one_line(evidence.sentence)}” {one_line(evidence.document_id)}"
