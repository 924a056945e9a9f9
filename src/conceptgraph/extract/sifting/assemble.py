"""From candidates to relation mentions: qualifiers, evidence, duplicates, order."""

from __future__ import annotations

from collections.abc import Iterable

from conceptgraph.extract.candidates import MAX_LABEL, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.nouns.signs import SYMBOLS
from conceptgraph.extract.sifting.denied_subsets import bound_of_subject
from conceptgraph.extract.stance.attribution import attribution_of, judge_of
from conceptgraph.extract.stance.qualifiers import condition_of, hedge_beside, modality_of
from conceptgraph.extract.stance.quantities import picked_share, quantity_of, share_of
from conceptgraph.extract.stance.standing import HARD, standing_of
from conceptgraph.extract.words.agreement import agreed_label
from conceptgraph.extract.words.predicates import family_of
from conceptgraph.extract.words.verb_labels import denied_label, negate
from conceptgraph.model import Document, Evidence, Mention, Predicate, RelationMention, Span

PRESUPPOSED = (
    "noun ", "possessive", "apposition", "bracket", "example", "compound", "in role",
)  # fmt: skip
"""Rules of relations inside noun phrases."""

YEARS = frozenset({"centuries", "days", "decades", "hours", "minutes", "months", "weeks", "years"})
UNSAID = frozenset({"instead of", "rather than"})
"""Openers of what nobody says: "instead of *stating* that it is so"."""


def is_sound(candidate: Candidate) -> bool:
    """Whether a candidate relates two different, readable mentions."""
    subject, obj = candidate.subject.mention, candidate.object.mention
    if subject.name.lower() == obj.name.lower():
        return False
    if candidate.rule == "copula" and obj.name.lower() in YEARS:
        return False  # "are billions of years old"
    same_head = subject.name.lower().endswith(f" {obj.name.lower()}")
    if candidate.key == "be" and same_head and not candidate.negated:
        return False  # "basic liberties are liberties such as …"
    if candidate.key == "have" and obj.name.startswith((f"{subject.name}’s ", f"{subject.name}’ ")):
        return False  # "ASEAN had its beginnings"
    if not SYMBOLS.keys().isdisjoint((*subject.text.split(), *obj.text.split())):
        return False  # "map ≠" is a misreading
    overlap = subject.start < obj.end and obj.start < subject.end
    if overlap and candidate.rule != "compound":
        return False
    return len(candidate.label.split()) <= MAX_LABEL


def qualify(candidate: Candidate, reading: Reading) -> None:
    """Fill in who says it, how surely and on what condition.

    What a noun phrase holds ("the capital of France") is presupposed: it is neither hedged nor
    denied with the clause it stands in.
    """
    candidate.quantity = picked_share(candidate, reading) or quantity_of(candidate, reading)
    anchor = candidate.anchor
    source = attribution_of(anchor, reading)
    if candidate.rule == "noun as" and (noun := anchor.head) is not None and noun.head is not None:
        source = judge_of(noun.head, candidate.rule, reading) or source
    if not candidate.rule.startswith(PRESUPPOSED):
        verb = anchor
        while (
            verb.head is not None
            and verb.pos not in {"VERB", "AUX"}
            and not any(c.role == "cop" for c in verb.children)
        ):
            verb = verb.head
        standing = standing_of(verb, reading)
        hedge = standing.hedge
        if hedge in HARD and hedge in candidate.label.split():
            hedge = None  # "is hard to see" says so itself
        candidate.modality = hedge or modality_of(verb) or hedge_beside(candidate)
        candidate.condition = condition_of(verb, reading)
        candidate.modality = candidate.modality or bound_of_subject(candidate)
        if standing.denied and not candidate.negated:
            candidate.negated = True
            candidate.label = negate(candidate.label, candidate.key)
        if candidate.negated:
            candidate.label = denied_label(candidate.label, candidate.key)
        source = None if hedge in UNSAID else source
        source = standing.denier or judge_of(verb, candidate.rule, reading) or source
        # the subject of "was eaten by" is the object of the turned relation
        bounded = candidate.object if candidate.rule == "agent" else candidate.subject
        candidate.quantity = candidate.quantity or share_of(bounded, reading, anchor)
    if source and source not in {candidate.subject.mention.name}:
        candidate.attributed_to = source


def relation_mentions(candidates: Iterable[Candidate], document: Document) -> list[RelationMention]:
    """Relation mentions without repeats, in text order."""
    text = document.text
    seen: set[tuple[int, int, int, int, str, bool]] = set()
    found = []
    for c in candidates:
        subject, obj = c.subject.mention, c.object.mention
        identity = (subject.start, subject.end, obj.start, obj.end, c.key, c.negated)
        if identity in seen:
            continue
        seen.add(identity)
        start, end = c.sentence.start, c.sentence.end
        needed = {*c.subject.context, *c.object.context, *c.context, *_heading(c, document)}
        context = tuple(
            Span(span.start, span.end, span.role, text[span.start : span.end])
            for span in sorted(needed, key=lambda s: (s.start, s.end, s.role))
        )
        evidence = Evidence(
            document.id, start, end, text[start:end], c.rule, context, c.modality,
            c.attributed_to, c.condition, c.quantity, round(c.confidence, 3),
        )  # fmt: skip
        predicate = Predicate(agreed_label(c), c.key, c.family or family_of(c.key))
        found.append(RelationMention(subject, predicate, obj, evidence, c.negated))
    found.sort(key=lambda r: (r.evidence.start, r.subject.start, r.object.start,
                              r.predicate.label, r.subject.end, r.object.end))  # fmt: skip
    return found


def _heading(candidate: Candidate, document: Document) -> list[Span]:
    """The heading that a candidate's sentence stands under."""
    above = document.blocks[candidate.sentence.block].parent if document.blocks else None
    while above is not None:
        block = document.blocks[above]
        if block.kind == "heading":
            return [Span(block.start, block.end, "heading")]
        above = block.parent
    return []


def sorted_mentions(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Distinct mentions by position."""
    distinct = {(m.start, m.end, m.name): m for m in mentions}
    return tuple(distinct[key] for key in sorted(distinct))
