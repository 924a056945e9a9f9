"""Merge names into concepts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from conceptgraph.model import Concept, Extraction, Mention, Merge, Resolution
from conceptgraph.resolve.acronyms import (
    find_expansions,
    find_meanings,
    find_whole_names,
    link_acronyms,
    link_compounds,
    long_forms,
)
from conceptgraph.resolve.forms import (
    Form,
    all_mentions,
    clean_name,
    find_name_words,
    sort_documents,
)
from conceptgraph.resolve.keys import PRONOUNS, KeyTable
from conceptgraph.resolve.label import choose_label, fold_aliases, guess_kind
from conceptgraph.resolve.light_heads import link_light_heads, link_light_modifiers
from conceptgraph.resolve.links import Groups, Link, Node, link
from conceptgraph.resolve.note_aliases import link_note_aliases
from conceptgraph.resolve.people import find_common_words, find_people, link_people
from conceptgraph.resolve.reasons import explain
from conceptgraph.resolve.rephrased import link_classed_names, link_word_order
from conceptgraph.vocabulary import CuratedConcept, Vocabulary


def concept_id(key: str) -> str:
    """Return the id of the concept with this key: "c" and 12 hex digits of its sha256.

    Examples
    --------
    >>> concept_id("reinforcementlearning")
    'cf85d2769bba3'
    """
    return "c" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def resolve(extractions: Sequence[Extraction], vocabulary: Vocabulary) -> Resolution:
    """Decide which mentions name one concept.

    Names with one key (:func:`conceptgraph.names.normalize`) are one concept; curated aliases
    and merges, acronyms, titles, surnames, light heads and light modifiers join further keys,
    unless the vocabulary keeps them apart. The result does not depend on the order of the
    extractions.

    Returns
    -------
    Resolution
        A mention that is rejected, stopped, a pronoun or without visible characters is left
        out of the assignment; every other mention of the extractions, also those that only a
        relation holds, is in it. Concepts are those that are mentioned and those that the
        vocabulary pins.
    """
    return _Resolver(sort_documents(extractions), vocabulary).resolve()


class _Resolver:
    def __init__(self, extractions: Sequence[Extraction], vocabulary: Vocabulary) -> None:
        self.extractions = extractions
        self.vocabulary = vocabulary
        self.table = KeyTable(extractions, vocabulary)
        common = find_common_words(extractions)
        self.people = [find_people(extraction, common) for extraction in extractions]
        self.full_names = {k: name for each in self.people for k, name in each.spelled().items()}
        self.forms: dict[Node, dict[str, Form]] = {}
        self.node_of: dict[Mention, Node] = {}

    def resolve(self) -> Resolution:
        expansions = find_expansions(self.extractions, self.table.key)
        self.long_forms = long_forms(expansions)
        links = [*self._curated_links(), *link_note_aliases(self.extractions)]
        links.extend(link_acronyms(expansions))
        for people in self.people:
            links.extend(link_people(people))
        # A name that the vocabulary knows means the same in all documents.
        curated = {node for each in self._curated_links() for node in (each.source, each.target)}
        links = [
            each for each in links if not each.source[0] or ("", each.source[1]) not in curated
        ]
        local = {each.source for each in links if each.source[0]}
        self._collect(local)
        names = [(node, text) for node, forms in self.forms.items() for text in forms]
        known = {*self.forms, *(each.target for each in links)}
        meanings = find_meanings(expansions, self.vocabulary, self.table.key)
        links.extend(link_compounds(names, meanings, known, self.table.key))
        own = {key for _, key in local}
        links.extend(link_light_heads(names, known, own))
        links.extend(link_light_modifiers(names, known, own))
        links.extend(link_word_order(self.forms, known, own))
        links.extend(link_classed_names(names, known, own))
        self.groups = Groups(self._owners(), self._splits())
        self.groups.follow(links)
        return self._write()

    # -- what the vocabulary says

    def _node(self, name: str) -> Node:
        return ("", self.table.key(name))

    def _curated_links(self) -> Iterator[Link]:
        entries = [
            *((entry.label, entry.aliases) for entry in self.vocabulary.concepts),
            *((entry.label, entry.names) for entry in self.vocabulary.merges),
        ]
        for order, (label, names) in enumerate(entries):
            for name in (label, *names):
                yield link("vocabulary", self._node(name), self._node(label), order)

    def _owners(self) -> dict[Node, str]:
        return {self._node(entry.label): entry.label for entry in self.vocabulary.concepts}

    def _splits(self) -> list[frozenset[str]]:
        return [frozenset(map(self.table.key, split.names)) for split in self.vocabulary.splits]

    # -- what the texts say

    def _collect(self, local: set[Node]) -> None:
        """Give every mention its node, and every node its forms."""
        left_out = PRONOUNS | {self.table.key(entry.name) for entry in self.vocabulary.stop}
        for extraction in self.extractions:
            begins = {relation.evidence.start for relation in extraction.relations}
            begins.update(
                span.start
                for relation in extraction.relations
                for span in relation.evidence.context
                if span.role in {"parent", "heading"}
            )
            whole = find_whole_names(extraction)
            for mention in all_mentions(extraction):
                name = whole.get(mention, mention.name)
                key = self.table.key(name)
                if not key or key in left_out:
                    continue
                node = (extraction.document_id, key)
                self.node_of[mention] = node = node if node in local else ("", key)
                text = clean_name(name)
                form = self.forms.setdefault(node, {}).setdefault(text, Form(text))
                form.add(mention, begins=mention.start in begins)

    # -- the result

    def _root(self, node: Node) -> Node:
        root = self.groups.find(node)
        return self.groups.find(("", root[1])) if root[0] else root

    def _write(self) -> Resolution:
        rejected = {self._root(self._node(entry.name)) for entry in self.vocabulary.reject_concepts}
        pinned = {
            self._root(self._node(name)): name
            for relation in reversed(self.vocabulary.relations)
            for name in (relation.object, relation.subject)
        }
        curated: dict[Node, CuratedConcept] = {}
        for entry in self.vocabulary.concepts:
            curated.setdefault(self._root(self._node(entry.label)), entry)
        labels = {root: entry.label for root, entry in curated.items()}
        for merge in self.vocabulary.merges:
            labels.setdefault(self._root(self._node(merge.label)), merge.label)
        for key, name in self.table.spelled.items():
            labels.setdefault(self._root(("", key)), name)
        persons = {self._root(("", key)) for people in self.people for key in people.persons}
        members: dict[Node, list[Node]] = {root: [] for root in pinned}
        for node in self.forms:
            members.setdefault(self._root(node), []).append(node)

        name_words = find_name_words(
            form for by_text in self.forms.values() for form in by_text.values()
        )
        concepts: list[Concept] = []
        merges: set[Merge] = set()
        for root, nodes in members.items():
            if root in rejected:
                continue
            forms = [form for node in sorted(nodes) for _, form in sorted(self.forms[node].items())]
            best = self._best_forms(forms, root[1])
            label = labels.get(root) or choose_label(best, name_words) or pinned[root]
            known = curated.get(root)
            kind = known.kind if known else ""
            concepts.append(
                Concept(
                    concept_id(root[1]),
                    label,
                    root[1],
                    fold_aliases(forms, known.aliases if known else (), label, name_words),
                    kind or ("person" if root in persons else guess_kind(best)),
                    known.definition if known else "",
                )
            )
            merges.update(self._merges(label, root, nodes))
        assignment = {
            mention: concept_id(root[1])
            for mention, node in self.node_of.items()
            if (root := self._root(node)) not in rejected
        }
        return Resolution(
            tuple(sorted(concepts, key=lambda concept: concept.id)),
            assignment,
            tuple(sorted(merges, key=lambda merge: (merge.kept, merge.merged, merge.reason))),
        )

    def _best_forms(self, forms: list[Form], key: str) -> list[Form]:
        """What a concept is named after: the long form of an acronym, a person's full name."""
        best = [form for form in forms if self.table.key(form.text) == key]
        if not best and forms and key in self.long_forms:
            best = [Form(self.long_forms[key])]
        if not best and forms and key in self.full_names:
            best = [Form(self.full_names[key], count=1, proper=1)]
        return best or forms

    def _merges(self, label: str, root: Node, nodes: list[Node]) -> Iterator[Merge]:
        for node in nodes:
            for text in self.forms[node]:
                if text == label:
                    continue
                if self.table.key(text) == self.table.key(label):
                    yield Merge(label, text, explain(text, label))
                elif node == root:
                    yield Merge(label, text, "vocabulary")
                else:
                    yield Merge(label, text, self.groups.reasons[node])
