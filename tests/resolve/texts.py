"""Extractions made from short texts, with true offsets."""

from __future__ import annotations

import re
from dataclasses import replace

from conceptgraph.model import (
    Abbreviation,
    Evidence,
    Extraction,
    Mention,
    MentionKind,
    Predicate,
    RelationMention,
    Resolution,
)


def extract(document_id: str, *claims: str, family: str = "other") -> Extraction:
    """Read claims like ``"[RL] lacks [credit assignment]"``: two names around a predicate.

    ``[name|kind]`` sets the kind of a mention (``name`` also makes it proper); ``not`` in the
    predicate denies; ``[long] (SHORT)`` introduces a short form.
    """
    text, relations, abbreviations = "", [], []
    for claim in claims:
        start = len(text)
        sentence, mentions = _sentence(document_id, claim, start)
        text += sentence + " "
        label = re.sub(r"\[[^]]*\]|\([A-Za-z]+\)|[.]", "", claim).strip()
        label = re.sub(r"\s+", " ", label)
        proof = Evidence(document_id, start, start + len(sentence), sentence, "test")
        negated = " not" in f" {label}"
        key = label.replace("not ", "").casefold()
        predicate = Predicate(label, key, family)
        relations.append(RelationMention(mentions[0], predicate, mentions[1], proof, negated))
        for found in re.finditer(r"\[([^]|]*)[^]]*\] \(([A-Za-z]+)\)", claim):
            abbreviations.append(
                Abbreviation(document_id, found[2], found[1], start, start + len(sentence))
            )
    found_mentions = {m for each in relations for m in (each.subject, each.object)}
    return Extraction(
        document_id,
        tuple(sorted(found_mentions, key=lambda mention: mention.start)),
        tuple(relations),
        tuple(abbreviations),
    )


def attributed(extraction: Extraction, who: str) -> Extraction:
    """The same extraction, with somebody who says it all."""
    relations = tuple(
        replace(each, evidence=replace(each.evidence, attributed_to=who))
        for each in extraction.relations
    )
    return replace(extraction, relations=relations)


def _sentence(document_id: str, claim: str, start: int) -> tuple[str, list[Mention]]:
    sentence, mentions, end = "", [], 0
    for found in re.finditer(r"\[([^]|]*)(?:\|(\w+))?\]", claim):
        sentence += claim[end : found.start()]
        place = start + len(sentence)
        kind: MentionKind = found[2] or "noun_phrase"  # type: ignore[assignment]
        name = found[1]
        mentions.append(
            Mention(document_id, place, place + len(name), name, kind, proper=kind == "name")
        )
        sentence += name
        end = found.end()
    return sentence + claim[end:], mentions


def groups(resolution: Resolution) -> dict[str, set[str]]:
    """Label -> the names in the texts that it stands for."""
    labels = {concept.id: concept.label for concept in resolution.concepts}
    found: dict[str, set[str]] = {label: set() for label in labels.values()}
    for mention, concept_id in resolution.assignment.items():
        found[labels[concept_id]].add(mention.name)
    return found


def merge_reason(resolution: Resolution, merged: str) -> str:
    (reason,) = {merge.reason for merge in resolution.merges if merge.merged == merged}
    return reason
