"""Graphs for the explorer's tests and measurements: hand-built, and seeded of any size."""

from __future__ import annotations

import math
import random
from functools import cache
from hashlib import sha256

from conceptgraph.analyze import analyze
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import (
    FAMILIES,
    Concept,
    ConceptAnalysis,
    Evidence,
    Polarity,
    Predicate,
    Relation,
    Span,
)
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo

VERBS = {
    "is a": ("is a",),
    "part of": ("is part of", "belongs to"),
    "has": ("has",),
    "lacks": ("lacks",),
    "causes": ("causes", "leads to"),
    "enables": ("enables", "allows"),
    "uses": ("uses", "relies on"),
    "produces": ("produces",),
    "requires": ("requires",),
    "contrasts with": ("differs from",),
    "example of": ("is an example of",),
    "located in": ("is found in",),
    "time": ("precedes",),
    "says": ("describes",),
    "other": ("resembles",),
}
# fmt: off
FIRST = (
    "latent", "neural", "coastal", "thermal", "civic", "ancient", "digital", "organic",
    "nuclear", "tidal", "vascular", "renal", "genomic", "linear", "stochastic", "semantic",
    "lexical", "social", "fiscal", "monetary", "imperial", "alpine", "boreal", "volcanic",
    "seismic", "orbital", "stellar", "causal", "modular", "sparse", "quantum", "spectral",
)
SECOND = (
    "network", "market", "treaty", "engine", "protein", "receptor", "pathway", "corpus",
    "grammar", "ontology", "kernel", "tensor", "gradient", "reactor", "turbine", "telescope",
    "glacier", "estuary", "harbor", "railway", "senate", "charter", "tariff", "guild",
    "monastery", "manuscript", "archive", "museum", "colony", "dynasty", "province", "memory",
)
# fmt: on


def concept_id(name: str) -> str:
    return "c" + sha256(name.encode("utf-8", "replace")).hexdigest()[:12]


def concept(label: str, *aliases: str, kind: str = "", definition: str = "") -> Concept:
    return Concept(concept_id(label), label, normalize(label), aliases, kind, definition)


def relation(
    subject: Concept,
    label: str,
    object_: Concept,
    *sentences: str,
    family: str = "other",
    denied: bool = False,
    document: str = "notes.md",
    **evidence: object,
) -> Relation:
    polarity: Polarity = "denied" if denied else "affirmed"
    return Relation(
        subject.id,
        Predicate(label, label, family),
        object_.id,
        polarity,
        tuple(
            Evidence(document, 100 * i, 100 * i + len(text), text, "test", **evidence)  # type: ignore[arg-type]
            for i, text in enumerate(sentences)
        ),
    )


def document(
    name: str = "notes.md", title: str = "Notes", source: str = "notes.md"
) -> DocumentInfo:
    return DocumentInfo(name, title, source, "0" * 64, 100, {})


def ring(concepts: list[Concept]) -> dict[str, ConceptAnalysis]:
    """An analysis that puts concepts on a circle, the first the most salient."""
    count = len(concepts)
    return {
        each.id: ConceptAnalysis(
            round(1 - i / max(1, count), 6),
            0,
            round(100 * math.cos(2 * math.pi * i / count), 2),
            round(100 * math.sin(2 * math.pi * i / count), 2),
        )
        for i, each in enumerate(concepts)
    }


@cache
def seeded_graph(size: int, *, seed: int = 7) -> ConceptGraph:
    """A graph with communities, hubs, parallel, denied, hedged and attributed relations.

    About two relations a concept, in prose-like sentences of about a hundred characters.
    """
    rnd = random.Random(seed)  # noqa: S311 (not for secrets)
    concepts = [concept(label) for label in _labels(size, rnd)]
    groups = max(1, round(math.sqrt(size) / 2.2))
    group = [min(groups - 1, int(rnd.random() ** 1.6 * groups)) for _ in concepts]
    relations: dict[tuple[str, str, str, str], Relation] = {}
    members: list[list[int]] = [[] for _ in range(groups)]
    for i in range(size):
        pool = members[group[i]]
        for _ in range(rnd.choice((1, 1, 2, 2, 3))):
            if not pool and not i:
                break
            near = pool and rnd.random() < 0.88
            j = rnd.choice(pool) if near else rnd.randrange(max(1, i))
            if i == j:
                continue
            made = _relation(concepts[i], concepts[j], rnd)
            relations[made.key] = made
            pool.append(j)  # the related are related more: hubs
        pool.append(i)
    documents = [
        document(f"notes/{n:02}.md", f"Field notes {n}", f"https://example.org/{n}")
        for n in range(12)
    ]
    graph = ConceptGraph.from_parts(concepts, relations.values(), documents)
    graph.set_analysis(analyze(graph))
    return graph


def _labels(size: int, rnd: random.Random) -> list[str]:
    labels: list[str] = []
    seen: set[str] = set()
    for i in range(size):
        base = f"{rnd.choice(FIRST)} {rnd.choice(SECOND)}"
        if rnd.random() < 0.2:
            base = base.split()[1]
        if rnd.random() < 0.15:
            base = f"{rnd.choice(FIRST)} {base} {rnd.choice(SECOND)}"
        label = base if base not in seen else f"{base} {i}"
        seen.add(label)
        labels.append(label)
    return labels


def _relation(subject: Concept, object_: Concept, rnd: random.Random) -> Relation:
    family = rnd.choice(FAMILIES)
    verb = rnd.choice(VERBS[family])
    denied = rnd.random() < 0.06
    predicate = Predicate(f"does not {verb}" if denied else verb, verb, family)
    evidence = []
    for _ in range(rnd.choice((1, 1, 1, 1, 1, 2))):
        hedge = "may" if rnd.random() < 0.1 else None
        speaker = rnd.choice(("Ada Byron", "Grace", "the authors")) if rnd.random() < 0.15 else None
        words = " ".join(rnd.sample(FIRST, 5))
        sentence = (
            f"In the survey of {rnd.randrange(1950, 2025)}, the {subject.label} {predicate.label} "
            f"the {object_.label}, whatever the {words} accounts suggest."
        )
        start = rnd.randrange(100_000)
        evidence.append(
            Evidence(
                f"notes/{rnd.randrange(12):02}.md",
                start,
                start + len(sentence),
                sentence,
                "seeded",
                (Span(0, 14, "heading", "Results so far"),) if rnd.random() < 0.3 else (),
                hedge,
                speaker,
                confidence=round(rnd.uniform(0.4, 1.0), 3),
            )
        )
    evidence.sort(key=lambda each: (each.document_id, each.start))
    polarity: Polarity = "denied" if denied else "affirmed"
    return Relation(subject.id, predicate, object_.id, polarity, tuple(evidence))


def story_graph() -> ConceptGraph:
    """A small graph with one of everything that the page must show."""
    rl = concept("reinforcement learning", "RL", kind="method", definition="Learning from rewards.")
    credit = concept("credit assignment", "assign credit", kind="idea")
    pre = concept("pre-training", "pretraining", kind="method")
    evolution = concept("crappy evolution", kind="metaphor")
    cache = concept("KV cache", kind="mechanism")
    memory = concept("working memory")
    ghosts = concept("ghosts", kind="metaphor")
    animals = concept("animals")
    lonely = concept("spherical cow", kind="metaphor")
    web = "web/essay.html"
    relations = [
        relation(
            rl,
            "lacks",
            credit,
            "Reinforcement learning lacks credit assignment.",
            "It never assigns credit to a single step.",
            family="lacks",
            context=(Span(0, 9, "heading", "On rewards"),),
        ),
        relation(rl, "does not need", pre, "RL does not need pre-training.", denied=True),
        relation(
            pre,
            "is used as",
            evolution,
            "Karpathy calls pre-training a crappy evolution.",
            family="uses",
            attributed_to="Karpathy",
            document=web,
        ),
        relation(
            cache,
            "may resemble",
            memory,
            "The KV cache may resemble working memory.",
            modality="may",
            confidence=0.6,
        ),
        # Three between the same two, one of them back, and one to itself.
        relation(
            ghosts, "differ from", animals, "Ghosts differ from animals.", family="contrasts with"
        ),
        relation(ghosts, "imitate", animals, "Ghosts imitate animals."),
        relation(animals, "inspire", ghosts, "Animals inspire ghosts.", family="causes"),
        relation(ghosts, "haunt", ghosts, "Ghosts haunt ghosts."),
        relation(rl, "is used on", cache, "RL is used on a KV cache.", family="uses"),
        relation(evolution, "made", animals, "Evolution made animals.", family="produces"),
    ]
    concepts = [rl, credit, pre, evolution, cache, memory, ghosts, animals, lonely]
    graph = ConceptGraph.from_parts(
        concepts,
        relations,
        [document(), document(web, "An essay", "https://example.org/essay")],
    )
    graph.set_analysis(analyze(graph))
    return graph


HOSTILE = (
    '</script><img src=x onerror="window.__pwn=1">',
    '"><svg onload="window.__pwn=1">',
    "javascript:window.__pwn=1",
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "see the href attribute <b>bold</b>",
    "<!-- <script> window.__pwn=1",
    "${window.__pwn=1} {{7*7}} $title",
    "line\u2028separator \u0000 nul\nnewline",
    "'; window.__pwn=1; '",
    "&lt;script&gt;window.__pwn=1&lt;/script&gt;",
    "a" * 400,
    "משפט בעברית",
    "التعلم المعزز",
    "強化学習",
    "👩‍👩‍👧‍👦 family",
    "",
)


def hostile_graph() -> ConceptGraph:
    """Texts that would be code, markup or properties of objects somewhere else, everywhere."""
    concepts = [
        Concept(concept_id(f"{i}{text}"), text, f"{i}", (text, f"{text} alias"), text, text)
        for i, text in enumerate(HOSTILE)
    ]
    relations = []
    for i, text in enumerate(HOSTILE):
        other = concepts[(i + 1) % len(concepts)]
        relations.append(
            Relation(
                concepts[i].id,
                Predicate(text or "is", f"{i}", "other"),
                other.id,
                "denied" if i % 3 == 0 else "affirmed",
                (
                    Evidence(
                        f"{i}{text}",
                        0,
                        len(text),
                        text,
                        "test",
                        (Span(0, 1, "heading", text),),
                        text or None,
                        text or None,
                        text or None,
                        text or None,
                    ),
                ),
            )
        )
    documents = [
        DocumentInfo(f"{i}{text}", text, source, "0" * 64, 1, {"url": "javascript:alert(1)"})
        for i, (text, source) in enumerate(
            zip(
                HOSTILE,
                ("javascript:alert(1)", "data:text/html,<script>1</script>", *HOSTILE[2:]),
                strict=True,
            )
        )
    ]
    return ConceptGraph.from_parts(concepts, relations, documents, ring(concepts))
