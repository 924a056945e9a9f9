"""A small real graph and hostile strings for the export tests."""

from __future__ import annotations

import pytest

from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Predicate, Relation, Span
from conceptgraph.query.reader import DocumentInfo

HOSTILE = (
    "</script><script>pwn(1)</script>",
    "<img src=x onerror=pwn(1)>",
    '" onmouseover="pwn(1)',
    "' onmouseover='pwn(1)",
    "<!-- x --> ]]> <![CDATA[",
    "javascript:pwn(1)",
    "=cmd|' /C calc'!A1",
    "@SUM(1+1)",
    "+1+1",
    "-1+1",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "'=1",
    "'); DROP TABLE concepts;--",
    "'}) DETACH DELETE n //",
    "x`) DETACH DELETE n //",
    "\\u0027}) DETACH DELETE n //",
    "\\",
    '" . <urn:pwn> <urn:pwn> <urn:pwn> . #',
    "x> <urn:pwn> <urn:pwn> <urn:pwn> .",
    '"]; pwned [label="x',
    "<b>bold</b>",
    "\\N \\G \\l",
    "&amp; &#0; &lt;pwn/&gt;",
    '"/><node id="pwn"/><pwn/>',
    "[[evil|x]] ![[x]]",
    "[x](javascript:pwn(1)) `$= x` <% x %>",
    'A"]; click A "javascript:pwn(1)"',
    "%%{init: {}}%%",
    "end",
    "../../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "\x1b[31mred\x1b[0m",
    "line one\nline two\r\nthree",
    "nul\x00 bell\x07",
    "\ufffe\uffff",
    "bidi \u202e txet",
    "zero\u200bwidth\ufeff",
    "{{7*7}} ${7*7} %s %n {0}",
    "$(touch PWNED) `touch PWNED`",
    "__proto__",
    "constructor",
    "toString",
    "null",
    "NaN",
    "true",
    "None",
    "0123",
    "",
    " ",
    ".",
    "..",
    "CON",
    "con.txt",
    "Con",
    "_x0041_ _x005F_x0041_",
    "_x0041\x00",
    "é e\u0301 É",
    "𝒳 😀 क्षि",
    "x" * 3000,
    "a,b;c\td",
    '---\ntitle: "x"',
    "#tag ^block",
)


def make_graph(labels: tuple[str, ...]) -> ConceptGraph:
    """Make a graph whose every text field takes its words from ``labels``."""
    size = len(labels)

    def pick(number: int) -> str:
        return labels[number % size]

    documents = [
        DocumentInfo(
            id=f"notes/{number}.md",
            title=pick(number),
            source=f"seeds/{number}.md",
            sha256="0" * 64,
            words=number,
            metadata={"tags": [pick(number), 1, True], "author": pick(number + 1), "part": 0.5},
        )
        for number in range(2)
    ]
    concepts = [
        Concept(
            id=f"c{number:012x}",
            label=label,
            key=f"key {number}",
            aliases=tuple(sorted({pick(number + 3), pick(number + 5)})),
            kind=pick(number + 1) if number % 3 else "",
            definition=pick(number + 2) if number % 4 == 0 else "",
        )
        for number, label in enumerate(labels)
    ]
    relations = []
    for number, label in enumerate(labels):
        evidence = tuple(
            Evidence(
                document_id=documents[place].id,
                start=10 * number,
                end=10 * number + len(label),
                sentence=label,
                rule="svo",
                context=(Span(1, 2, "heading"),) if place else (),
                modality=pick(number + 1) if place else None,
                attributed_to=pick(number + 2) if number % 2 else None,
                condition=pick(number + 3) if number % 3 == 0 else None,
                quantity=pick(number + 4) if number % 5 == 0 else None,
                confidence=round(0.5 + 0.001 * (number % 400), 3),
            )
            for place in range(1 + number % 2)
        )
        relations.append(
            Relation(
                subject=concepts[number].id,
                predicate=Predicate(label or "is", f"p {number}", "uses"),
                object=concepts[(number * 7 + 1) % size].id,
                polarity="denied" if number % 3 == 1 else "affirmed",
                evidence=() if number % 11 == 10 else evidence,
                curated=number % 11 == 10,
            )
        )
        relations.append(
            Relation(
                subject=concepts[number].id,
                predicate=Predicate("does not use", "use", "uses"),
                object=concepts[(number * 7 + 1) % size].id,
                polarity="affirmed" if number % 2 else "denied",
                evidence=evidence[:1],
            )
        )
    analysis = {
        concept.id: ConceptAnalysis(
            salience=round(1 - number / size, 6), community=number % 4, x=number * 1.25, y=-3.5
        )
        for number, concept in enumerate(concepts)
    }
    return ConceptGraph.from_parts(concepts, relations, documents, analysis)


@pytest.fixture(scope="session")
def hostile_graph() -> ConceptGraph:
    """A graph whose labels, sentences and qualifiers attack every format."""
    return make_graph(HOSTILE)


@pytest.fixture(scope="session")
def plain_graph() -> ConceptGraph:
    """A graph of four ordinary concepts."""
    return make_graph(("reinforcement learning", "credit assignment", "KV cache", "pre-training"))
