"""Score a pipeline on the test sets, and measure its speed, load time and size."""

from __future__ import annotations

import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.challenge import challenge_score
from training.convert import TEST, gold_documents

COLUMNS = {
    "dep_las": "LAS",
    "dep_uas": "UAS",
    "pos_acc": "UPOS",
    "tag_acc": "XPOS",
    "morph_acc": "feats",
    "lemma_acc": "lemma",
    "content_lemma": "content lemma",
    "sents_f": "sentences",
}
CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN"})


def _content_lemma_accuracy(examples: Sequence[Example]) -> float:
    """Return the share of right lemmas among nouns, verbs, adjectives and names."""
    right = total = 0
    for example in examples:
        gold = {(token.idx, len(token)): token for token in example.reference}
        for token in example.predicted:
            other = gold.get((token.idx, len(token)))
            if other is not None and other.pos_ in CONTENT:
                total += 1
                right += token.lemma_ == other.lemma_
    return right / max(total, 1)


def score(nlp: Language, gold: Sequence[Doc]) -> dict[str, float]:
    """Return spaCy's scores, in percent, of a pipeline that sees nothing but the text.

    Tokens and sentence boundaries are the pipeline's own; the gold tokens stay untouched.
    """
    predicted = nlp.pipe([doc.text for doc in gold])
    examples = [Example(doc, reference) for doc, reference in zip(predicted, gold, strict=True)]
    scores: dict[str, Any] = {}
    for name in nlp.pipe_names:
        component: Any = nlp.get_pipe(name)
        if name != "tok2vec":
            scores.update(component.score(examples))
    scores["content_lemma"] = _content_lemma_accuracy(examples)
    return {name: round(100 * scores[name], 2) for name in COLUMNS}


def words_per_second(nlp: Language, gold: Sequence[Doc]) -> float:
    """Return the words annotated per second of processor time."""
    texts = [doc.text for doc in gold]
    list(nlp.pipe(texts[:40]))
    started = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return words / (time.process_time() - started)


def load_seconds(pipeline: Path) -> float:
    """Return the time of ``spacy.load`` in a new process, after ``import spacy``."""
    code = (
        "import sys, time, spacy; started = time.perf_counter(); "
        "spacy.load(sys.argv[1]); print(time.perf_counter() - started)"
    )
    command = [sys.executable, "-c", code, str(pipeline)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs)


def zip_bytes(pipeline: Path) -> int:
    """Return the compressed size of the folder, packed as a wheel packs it."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(pipeline.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(pipeline))
    return buffer.getbuffer().nbytes


def evaluate(pipeline: Path, treebanks: Path) -> dict[str, Any]:
    """Return all scores and measurements of a pipeline folder."""
    import spacy

    nlp = spacy.load(pipeline)
    sets = {name: gold_documents(treebanks, name, nlp.vocab) for name in TEST}
    return {
        "scores": {name: score(nlp, gold) for name, gold in sets.items()},
        "present_tense": challenge_score(nlp),
        "words_per_cpu_second": round(words_per_second(nlp, [d for s in sets.values() for d in s])),
        "load_seconds": round(load_seconds(pipeline), 3),
        "zip_bytes": zip_bytes(pipeline),
    }


def as_table(result: dict[str, Any]) -> str:
    """Return the result of `evaluate` as text."""
    lines = ["".join([f"{'':10}", *(f"{title:>15}" for title in COLUMNS.values())])]
    for name, scores in result["scores"].items():
        lines.append("".join([f"{name:10}", *(f"{scores[key]:15.2f}" for key in COLUMNS)]))
    present = ", ".join(f"{name} {value:.1f} %" for name, value in result["present_tense"].items())
    lines += [
        "",
        f"present-tense challenge: {present}",
        f"words per CPU second:    {result['words_per_cpu_second']}",
        f"load time:               {result['load_seconds']:.2f} s",
        f"size as zip:             {result['zip_bytes'] / 1e6:.2f} MB",
    ]
    return "\n".join(lines)
