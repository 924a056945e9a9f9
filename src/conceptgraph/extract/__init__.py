"""From parsed sentences to mentions and relations: pure, deterministic, no spaCy.

The door is :func:`extract_document`. Each rule is a function whose docstring has an example
sentence; ``docs/extraction.md`` walks through them in the order they run.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import AnnotatedDocument, Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.clauses.causes import find_cause_relations
from conceptgraph.extract.clauses.relations import find_clause_relations
from conceptgraph.extract.clauses.whereas import find_contrasts
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.defined import name_in_full, tell_of_terms
from conceptgraph.extract.notes.outline import Outline
from conceptgraph.extract.notes.role_lists import without_their_heads
from conceptgraph.extract.notes.structure import find_structural_relations
from conceptgraph.extract.notes.tables import crosses_cells
from conceptgraph.extract.notes.vault import find_note_names, find_note_relations, name_links
from conceptgraph.extract.nouns.abbreviations import find_abbreviations
from conceptgraph.extract.nouns.compounds import find_compound_relations
from conceptgraph.extract.nouns.nominal import find_nominal_relations
from conceptgraph.extract.sifting.apparatus import find_apparatus, prose_end
from conceptgraph.extract.sifting.assemble import (
    is_sound,
    qualify,
    relation_mentions,
    sorted_mentions,
)
from conceptgraph.extract.sifting.denied_subsets import is_only_picked
from conceptgraph.extract.sifting.features import count_heads, features_of
from conceptgraph.extract.sifting.peers import find_peers
from conceptgraph.extract.sifting.respective import is_cross_paired
from conceptgraph.extract.sifting.score import kept
from conceptgraph.extract.sifting.self_reference import speaks_of_text
from conceptgraph.extract.sifting.twins import drop_cut_twins
from conceptgraph.model import Extraction, Mention

__all__ = ["extract_document", "find_candidates"]


def find_candidates(annotated: AnnotatedDocument) -> list[Candidate]:
    """Every relation that a rule proposes, with its qualifiers and features, in text order."""
    document = annotated.document
    if not annotated.sentences:
        return []
    reading = Reading(annotated)
    outline = Outline()
    counts = count_heads(annotated.sentences)
    length = sum(len(sentence.words) for sentence in annotated.sentences)
    candidates: list[Candidate] = []
    silent = find_apparatus(document)
    for number, sentence in enumerate(annotated.sentences):
        end = sentence.start + prose_end(document.text[sentence.start : sentence.end])
        if sentence.block in silent or end == sentence.start:
            continue
        reading.begin(number)
        found = tell_of_terms([
            *find_clause_relations(reading),
            *find_nominal_relations(reading),
            *find_compound_relations(reading),
            *find_cause_relations(reading),
            *find_contrasts(reading),
            *find_structural_relations(reading, outline),
        ], reading)  # fmt: skip
        found = without_their_heads(found)
        found = name_in_full(found, reading, outline.named_above(reading))
        outline.note(reading)
        sound = [
            c
            for c in found
            if (end == sentence.end or max(_ends(c)) <= end)  # no reference glued to the sentence
            and is_sound(c)
            and not speaks_of_text(c)
            and (c.rule == "table" or not crosses_cells(c))
            and not is_cross_paired(c)
            and not is_only_picked(c)
        ]
        for candidate in drop_cut_twins(sound):
            qualify(candidate, reading)
            candidate.features = features_of(candidate, counts, length)
            asks = document.text[sentence.start : sentence.end].rstrip().endswith("?")
            turn = reading.turns.get(sentence.block)
            own = turn is not None and candidate.subject.mention.name == turn.name
            if turn is not None and not (own or asks or candidate.attributed_to):
                candidate.attributed_to = turn.name
            candidates.append(candidate)
    return candidates


def _ends(candidate: Candidate) -> list[int]:
    """Where the words end that a candidate rests on, as far as they stand in its sentence."""
    sentence = candidate.sentence
    spans: list[Mention | Word] = [
        candidate.subject.mention,
        candidate.object.mention,
        candidate.anchor,
    ]
    return [s.end for s in spans if sentence.start <= s.start < sentence.end]


def extract_document(annotated: AnnotatedDocument) -> Extraction:
    """Read one parsed document.

    Parameters
    ----------
    annotated : AnnotatedDocument
        A document with its sentences, in Universal Dependencies shape.

    Returns
    -------
    Extraction
        Mentions by position, relations by evidence; the same bytes for the same input.
    """
    document = annotated.document
    candidates = kept(find_candidates(annotated))
    name_links(candidates, document)
    candidates = [c for c in candidates if is_sound(c)]
    relations = relation_mentions(candidates, document)
    relations += find_note_relations(annotated)
    mentions, names = find_note_names(document)
    mentions += [m for relation in relations for m in (relation.subject, relation.object)]
    return Extraction(
        document.id,
        sorted_mentions(mentions),
        tuple(sorted(relations, key=lambda r: (r.evidence.start, r.subject.start))),
        (*find_abbreviations(document), *names, *find_peers(candidates, document)),
    )
