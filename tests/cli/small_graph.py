"""A small graph with one of everything that output has to get right, and how to run commands."""

from __future__ import annotations

import hashlib
import io
import os
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple

from conceptgraph.cli import main
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Predicate, Relation
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo

HOSTILE = "\x1b[31mred\x1b]0;owned\x07 \u202egnp.exe <b>=1+1"


class Result(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


def concept(label: str, *aliases: str, kind: str = "", definition: str = "") -> Concept:
    key = normalize(label)
    number = hashlib.sha256(key.encode()).hexdigest()[:12]
    return Concept(f"c{number}", label, key, aliases, kind, definition)


SLEEP = concept("sleep", kind="state", definition="A recurring state of rest.")
REM = concept("REM sleep", "REM", kind="state")
MEMORY = concept("memory")
DREAMS = concept("dreams", "dreaming")
CAFFEINE = concept("caffeine", kind="substance")
BRAIN = concept("brain")
NAP = concept("昼寝")
EVIL = concept(HOSTILE)
CONCEPTS = (SLEEP, REM, MEMORY, DREAMS, CAFFEINE, BRAIN, NAP, EVIL)

NOTES, TALK = "notes/sleep.md", "notes/talk.txt"


def said(sentence: str, start: int, document: str = NOTES, **fields: object) -> Evidence:
    end = start + len(sentence)
    return Evidence(document, start, end, sentence, "object", **fields)  # type: ignore[arg-type]


RELATIONS = (
    Relation(
        SLEEP.id,
        Predicate("strengthens", "strengthen", "causes"),
        MEMORY.id,
        "affirmed",
        (
            said("Sleep strengthens memory.", 0),
            said("Good sleep strengthens\nmemory for hours.", 40, TALK),
        ),
    ),
    Relation(
        REM.id,
        Predicate("is a", "is a", "is a"),
        SLEEP.id,
        "affirmed",
        (said("REM sleep is a kind of sleep.", 30),),
    ),
    Relation(
        REM.id,
        Predicate("may produce", "produce", "produces"),
        DREAMS.id,
        "affirmed",
        (
            said(
                "If the brain is active, REM may produce dreams, Hobson says.",
                100,
                TALK,
                modality="may",
                attributed_to="Hobson",
                condition="If the brain is active",
                confidence=0.6,
            ),
        ),
    ),
    Relation(
        CAFFEINE.id,
        Predicate("does not replace", "replace", "other"),
        SLEEP.id,
        "denied",
        (said("Caffeine does not replace sleep.", 200, confidence=0.9),),
    ),
    Relation(
        CAFFEINE.id,
        Predicate("acts on", "act on", "other"),
        BRAIN.id,
        "affirmed",
        (said("Caffeine acts on the brain.", 240, confidence=0.8),),
        curated=True,
    ),
    Relation(
        NAP.id,
        Predicate("is a", "is a", "is a"),
        SLEEP.id,
        "affirmed",
        (said("昼寝 is a short sleep.", 300, confidence=0.7),),
    ),
    Relation(
        EVIL.id,
        Predicate("disturbs", "disturb", "other"),
        SLEEP.id,
        "affirmed",
        (said(f"{HOSTILE} disturbs sleep.", 400, TALK, confidence=0.5),),
    ),
)


def small_graph() -> ConceptGraph:
    documents = [
        DocumentInfo(NOTES, "Notes on sleep", NOTES, "a" * 64, 80, {}),
        DocumentInfo(TALK, "A talk", TALK, "b" * 64, 1200, {}),
    ]
    analysis = {
        each.id: ConceptAnalysis(round(1 - place / 10, 6), place % 2, 10.0 * place, -5.0)
        for place, each in enumerate(CONCEPTS)
    }
    return ConceptGraph.from_parts(CONCEPTS, RELATIONS, documents, analysis)


def run_command(*arguments: str) -> Result:
    """Run a command with both streams caught."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([os.fspath(argument) for argument in arguments])
    return Result(code, out.getvalue(), err.getvalue())
