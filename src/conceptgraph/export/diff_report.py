"""What changed between two graphs, as text for people and as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from conceptgraph.export.records import concept_record, relation_record
from conceptgraph.export.text import dump_json, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from conceptgraph.query.diff import Claim, ClaimChange, GraphDiff
    from conceptgraph.query.match import ConceptChange

SIGNS = {"new": "+", "lost": "-", "edited": "~"}

CLAIM_TITLES = {
    "new": "New claims",
    "lost": "Lost claims",
    "denied": "Newly denied",
    "affirmed": "No longer denied",
    "disputed": "Newly disputed",
    "settled": "No longer disputed",
    "reworded": "Re-worded claims",
    "requoted": "Claims with other quotes",
}
"""Kind of change -> the heading it stands under, in the order of the report."""


class Line(NamedTuple):
    """A line about a claim."""

    sign: str  # "-" as it was, "+" as it is, "~" as it was and is; "" = as the line above
    text: str
    is_quote: bool = False

    def __str__(self) -> str:
        line = f"{self.sign} {self.text}" if self.sign else self.text
        return f"    {line}" if self.is_quote else line


def write_diff_text(diff: GraphDiff, out: TextIO) -> None:
    """Write the changes as text; nothing if there are none.

    A line a document or concept; a claim on a line, ``-`` as it was and ``+`` as it is, with
    its quotes below it.
    """
    sections: list[tuple[str, list[str]]] = [
        ("Documents", [f"{SIGNS[change.kind]} {one_line(change.id)}" for change in diff.documents]),
        ("Concepts", [describe_concepts(change) for change in diff.concepts]),
    ]
    for kind, title in CLAIM_TITLES.items():
        changes = [change for change in diff.claims if change.kind == kind]
        sections.append(
            (title, [str(line) for change in changes for line in describe_change(change)])
        )
    parts = [
        f"{title}\n" + "".join(f"  {line}\n" for line in lines)
        for title, lines in sections
        if lines
    ]
    out.write("\n".join(parts))


def describe_concepts(change: ConceptChange) -> str:
    """Return what became of concepts in one line: ``merged: LLM, LLMs → LLM``."""
    old = ", ".join(one_line(concept.label) for concept in change.old)
    new = ", ".join(one_line(concept.label) for concept in change.new)
    if change.kind in SIGNS:
        return f"{SIGNS[change.kind]} {new or old}"
    return f"{change.kind}: {old} → {new}"


def describe_claim(claim: Claim) -> str:
    """Return a claim in one line: ``RL — lacks → credit assignment``."""
    denied = " (denied)" if claim.relation.polarity == "denied" else ""
    label = one_line(claim.relation.predicate.label)
    return f"{one_line(claim.subject.label)} — {label}{denied} → {one_line(claim.object.label)}"


def quotes_of(claims: Iterable[Claim]) -> list[str]:
    """Return the distinct sentences of claims in one line each: quote, qualifiers, document."""
    lines: dict[str, None] = {}
    for claim in claims:
        for e in claim.relation.evidence:
            parts = [e.modality, e.attributed_to and f"says {e.attributed_to}", e.condition]
            said = "; ".join(one_line(part) for part in (*parts, e.quantity) if part)
            note = f" ({said})" if said else ""
            lines[f"“{one_line(e.sentence)}”{note} {one_line(e.document_id)}"] = None
    return list(lines)


def describe_change(change: ClaimChange) -> list[Line]:
    """Return a change as lines: the claims with their quotes below them.

    Quotes that both sides have are shown once, with the new one. Where other quotes are the
    change, the claim is shown once, and of its quotes those that came or went.
    """
    old, new = quotes_of(change.old), quotes_of(change.new)
    lost = [quote for quote in old if quote not in new]
    if change.kind == "requoted":
        return [
            *(Line("~", claim) for claim in _claims(change.new)),
            *(Line("-", quote, is_quote=True) for quote in lost),
            *(Line("+", quote, is_quote=True) for quote in new if quote not in old),
        ]
    return [
        *(Line("-", claim) for claim in _claims(change.old)),
        *(Line("", quote, is_quote=True) for quote in lost),
        *(Line("+", claim) for claim in _claims(change.new)),
        *(Line("", quote, is_quote=True) for quote in new),
    ]


def _claims(claims: Iterable[Claim]) -> list[str]:
    return list(dict.fromkeys(map(describe_claim, claims)))


def diff_record(diff: GraphDiff) -> dict[str, Any]:
    """Return the changes as plain data; records as in the JSON export, salience left out."""
    return {
        "documents": [{"change": change.kind, "id": change.id} for change in diff.documents],
        "concepts": [
            {
                "change": change.kind,
                "old": [concept_record(concept) for concept in change.old],
                "new": [concept_record(concept) for concept in change.new],
            }
            for change in diff.concepts
        ],
        "claims": [
            {
                "change": change.kind,
                "old": [_claim_record(claim) for claim in change.old],
                "new": [_claim_record(claim) for claim in change.new],
            }
            for change in diff.claims
        ],
    }


def write_diff_json(diff: GraphDiff, out: TextIO) -> None:
    """Write :func:`diff_record` as JSON, one change a line."""
    out.write("{")
    before = "\n"
    for name, changes in diff_record(diff).items():
        lines = ",\n".join(map(dump_json, changes))
        out.write(f'{before}"{name}": [' + (f"\n{lines}\n]" if lines else "]"))
        before = ",\n"
    out.write("\n}\n")


def _claim_record(claim: Claim) -> dict[str, Any]:
    labels = {claim.subject.id: claim.subject.label, claim.object.id: claim.object.label}
    return relation_record(claim.relation, labels)
