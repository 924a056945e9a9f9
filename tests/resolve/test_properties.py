"""What holds of resolution whatever the texts say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.resolve.texts import extract

from conceptgraph.model import Abbreviation, Extraction, Mention, Resolution
from conceptgraph.resolve import assemble, normalize, resolve
from conceptgraph.resolve.keys import PRONOUNS
from conceptgraph.vocabulary import Vocabulary, parse_vocabulary

NAMES = st.sampled_from(
    [
        "RL", "RLs", "reinforcement learning", "Reinforcement learning", "real life", "RL agents",
        "reinforcement learning agent", "real-life agent", "LLM", "LLMs", "large language models",
        "Windows|name", "window", "windows", "Ada Lovelace|name", "Lovelace|name",
        "Anna Lovelace|name", "Dr. Lovelace|name", "idea of RL", "the term “window”",
        "pre-training", "Pretraining", "it", "thing", "ticker", "“noise”", "noise", "the noise",
        "behaviours", "behavior", "—", "a\u200b", "И", "5", "1990s",
    ]
)  # fmt: skip
CLAIMS = st.builds(
    lambda subject, predicate, object_: f"[{subject}] {predicate} [{object_}].",
    NAMES,
    st.sampled_from(["is", "says", "is not"]),
    NAMES,
)
SHORT = st.sampled_from([("RL", "reinforcement learning"), ("RL", "real life"), ("RLs", "noise")])
VOCABULARIES = st.sampled_from(
    [
        Vocabulary(),
        parse_vocabulary("stop: [thing]\nreject: {concepts: [ticker, RL]}", "v"),
        parse_vocabulary("splits: [[Windows, window], [RL, real life]]", "v"),
        parse_vocabulary(
            "concepts: [{label: LLM, aliases: [noise]}, {label: large language model}]\n"
            "merges: [{label: RL, names: [behavior, real life]}]\n"
            "relations: [{subject: LLM, predicate: is, object: dream}]",
            "v",
        ),
    ]
)


@st.composite
def corpora(draw: st.DrawFn) -> list[Extraction]:
    corpus = []
    for number in range(draw(st.integers(1, 3))):
        name = f"d{number}"
        family = draw(st.sampled_from(["other", "says"]))
        found = extract(name, *draw(st.lists(CLAIMS, min_size=1, max_size=5)), family=family)
        shorts = draw(st.lists(SHORT, max_size=2))
        abbreviations = tuple(Abbreviation(name, *pair, 0, 1) for pair in shorts)
        corpus.append(replace(found, abbreviations=abbreviations))
    return corpus


def partition(resolution: Resolution) -> set[frozenset[tuple[str, int]]]:
    members: dict[str, set[tuple[str, int]]] = {}
    for mention, concept_id in resolution.assignment.items():
        members.setdefault(concept_id, set()).add((mention.document_id, mention.start))
    return set(map(frozenset, members.values()))


def show(resolution: Resolution) -> dict[str, list[str]]:
    """For messages: what became one concept."""
    return {
        concept.label: sorted(
            f"{mention.document_id}:{mention.start}:{mention.name}"
            for mention, concept_id in resolution.assignment.items()
            if concept_id == concept.id
        )
        for concept in resolution.concepts
    }


@given(corpora(), VOCABULARIES, st.randoms())
@settings(max_examples=200, deadline=None)
def test_the_order_of_documents_never_shows(
    corpus: list[Extraction], vocabulary: Vocabulary, random: Any
) -> None:
    first = resolve(corpus, vocabulary)
    shuffled = list(corpus)
    random.shuffle(shuffled)
    again = resolve(shuffled, vocabulary)
    assert (first.concepts, first.merges) == (again.concepts, again.merges)
    assert dict(first.assignment) == dict(again.assignment)
    graphs = [assemble(each, first, vocabulary, ()) for each in (corpus, shuffled)]
    assert list(graphs[0].relations()) == list(graphs[1].relations())
    assert list(graphs[0].concepts()) == list(graphs[1].concepts())


@given(corpora(), VOCABULARIES)
@settings(deadline=None)
def test_every_mention_that_is_not_left_out_has_its_concept(
    corpus: list[Extraction], vocabulary: Vocabulary
) -> None:
    resolution = resolve(corpus, vocabulary)
    ids = [concept.id for concept in resolution.concepts]
    assert ids == sorted(set(ids))
    assert set(resolution.assignment.values()) <= set(ids)
    rejected = {"ticker", "rl", "reinforcementlearning", "reallife", "noise", "ideaofrl"}
    for extraction in corpus:
        for mention in extraction.mentions:
            key = normalize(mention.name)
            left_out = key in PRONOUNS or (vocabulary.stop and key == "thing")
            if vocabulary.reject_concepts and key in rejected:
                continue
            assert (mention in resolution.assignment) != bool(left_out)


@given(corpora(), VOCABULARIES)
@settings(max_examples=200, deadline=None)
def test_resolving_labels_again_changes_nothing(
    corpus: list[Extraction], vocabulary: Vocabulary
) -> None:
    resolution = resolve(corpus, vocabulary)
    labels = {concept.id: concept.label for concept in resolution.concepts}

    def relabel(mention: Mention) -> Mention:
        concept_id = resolution.assignment.get(mention)
        return mention if concept_id is None else replace(mention, label=labels[concept_id])

    relabeled = [
        replace(
            extraction,
            mentions=tuple(map(relabel, extraction.mentions)),
            relations=tuple(
                replace(each, subject=relabel(each.subject), object=relabel(each.object))
                for each in extraction.relations
            ),
        )
        for extraction in corpus
    ]
    again = resolve(relabeled, vocabulary)
    assert partition(again) == partition(resolution), (show(resolution), show(again))


@given(corpora(), VOCABULARIES)
@settings(deadline=None)
def test_every_merged_name_is_an_alias(corpus: list[Extraction], vocabulary: Vocabulary) -> None:
    resolution = resolve(corpus, vocabulary)
    names = {
        (concept.label, name.casefold())
        for concept in resolution.concepts
        for name in (concept.label, *concept.aliases)
    }
    for merge in resolution.merges:
        assert (merge.kept, merge.merged.casefold()) in names
        assert merge.reason
