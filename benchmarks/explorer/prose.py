"""Measure how large a page of so many concepts of real prose is, without parsing the prose.

    python -m benchmarks.explorer.prose FOLDER [--concepts 100000] [--out FILE]

The sentences, their places and all names are those of the .txt files in FOLDER, taken in order
until there are enough concepts; sentences are cut by punctuation, and what stands for concepts and
predicates are their content words, so nothing is compressed better than the prose itself. Who is
related to whom means nothing. A build of textbooks gives 0.6 distinct sentences and 2 relations a
concept; the same is aimed at here, and printed.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import spacy
from tests.explorer.graphs import concept, document

from conceptgraph.analyze import analyze
from conceptgraph.explorer import write_page
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import FAMILIES, Concept, Evidence, Predicate, Relation

WORDS = range(6, 61)
"""How many words a sentence has that a claim is found in."""

STEP = 3
"""Content words from one claim of a sentence to the next."""


def main() -> None:
    """Make a graph and its page, and print what it holds and weighs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--concepts", type=int, default=100_000)
    parser.add_argument("--out", type=Path, help="also keep the page")
    options = parser.parse_args()
    graph, sentences = read_graph(options.folder, options.concepts)
    out = StringIO()
    write_page(graph, out, title=options.folder.name)
    page = out.getvalue().encode("utf-8")
    if options.out:
        options.out.write_bytes(page)
    counts = graph.counts()
    print(f"{counts['concepts']:,} concepts, {counts['relations']:,} relations", end=", ")
    print(f"{counts['evidence']:,} quotes of {sentences:,} sentences: {len(page) / 1e6:.1f} MB")


def read_graph(folder: Path, most: int) -> tuple[ConceptGraph, int]:
    """Return a graph of ``most`` concepts, and of how many sentences its quotes are."""
    rnd = random.Random(7)  # noqa: S311 (not for secrets)
    concepts: dict[str, Concept] = {}
    found: dict[tuple[str, str, str], list[Evidence]] = {}
    sentences = set()
    files = sorted(folder.glob("*.txt"))
    for name, start, sentence, words in (each for path in files for each in read_claims(path)):
        if len(concepts) >= most:
            break
        for at in range(0, len(words) - 3, STEP):
            subject = " ".join(words[at : at + 2]) if at % 2 else words[at]
            predicate, object_ = words[at + 2], words[at + 3]
            for label in (subject, object_):
                concepts.setdefault(label, concept(label))
            evidence = Evidence(
                name,
                start,
                start + len(sentence),
                sentence,
                "prose",
                modality="may" if rnd.random() < 0.1 else None,
                confidence=round(rnd.uniform(0.4, 1.0), 3),
            )
            found.setdefault((subject, predicate, object_), []).append(evidence)
            sentences.add(sentence)
    relations = [
        Relation(
            concepts[subject].id,
            Predicate(predicate, predicate, FAMILIES[len(predicate) % len(FAMILIES)]),
            concepts[object_].id,
            "affirmed",
            tuple(sorted(evidence, key=lambda each: (each.document_id, each.start))),
        )
        for (subject, predicate, object_), evidence in found.items()
    ]
    documents = [document(path.name, path.stem, path.name) for path in files]
    graph = ConceptGraph.from_parts(concepts.values(), relations, documents)
    graph.set_analysis(analyze(graph))
    return graph, len(sentences)


def read_claims(path: Path) -> Iterator[tuple[str, int, str, list[str]]]:
    """Yield (document, start, sentence, content words) for each sentence of usual length."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    start = 0
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        for sentence in nlp(line.rstrip("\n")).sents:
            if len(sentence) in WORDS:
                words = [token.lower_ for token in sentence if token.is_alpha and not token.is_stop]
                yield path.name, start + sentence.start_char, sentence.text, words
        start += len(line)


if __name__ == "__main__":
    main()
