"""The stages of training, each writing its result to a work folder that the next one reads."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

import spacy

from training.assemble import assemble, record_scores
from training.augment import augment
from training.convert import DEV, TEST, TRAIN, gold_documents, training_documents
from training.evaluate import evaluate
from training.student import CONFIG, Phase, train_student

SEED = 1
TEACHER_EPOCHS = 10
SILVER_TOKENS = 2_500_000  # of 3.3 million, in the random order of the annotation
VARIANTS = 3  # changed copies of each sentence that the teacher may see
PACKAGES = ("spacy", "thinc", "blis", "numpy", "torch", "tokenizers", "safetensors")
# Gold is a tenth of all tokens but two fifths of what the student sees.
STUDENT_PHASES = (Phase(words=8_800_000, batch=800, gold=0.4, rate_from=1e-3, rate_to=1e-4),)
GOLD_ONLY_PHASES = (Phase(words=2_200_000, batch=700, gold=1.0, rate_from=1e-3, rate_to=0.0),)


@dataclass(frozen=True)
class Paths:
    """Where the input lies and where everything goes."""

    treebanks: Path
    raw: Path
    work: Path  # intermediate results, 1 GB
    pipeline: Path  # the folder that ships

    @property
    def teacher(self) -> Path:
        """Weights of the teacher."""
        return self.work / "teacher.pt"

    @property
    def silver(self) -> Path:
        """The annotated raw text."""
        return self.work / "silver.spacy"

    @property
    def student(self) -> Path:
        """Checkpoints of the student and the final one."""
        return self.work / "student"


def _note(paths: Paths, stage: str, facts: dict[str, Any]) -> None:
    """Keep what a stage did, for the record."""
    path = paths.work / "run.json"
    notes = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    notes[stage] = facts
    path.write_text(json.dumps(notes, indent=1), encoding="utf-8")


def make_teacher(paths: Paths, seconds: float | None = None) -> None:
    """Train the teacher on the treebanks."""
    from training.teacher.train import train_teacher

    nlp = spacy.blank("en")
    rng = Random(SEED)
    variants = []
    for document in training_documents(paths.treebanks, nlp):
        for sentence in document:
            tree = sentence.tree
            changed = [augment(tree, nlp.tokenizer, rng) for _ in range(VARIANTS)]
            variants.append([tree, *(one for one in changed if one is not tree)])
    dev = [s.tree for d in training_documents(paths.treebanks, nlp, DEV) for s in d][::4]
    paths.work.mkdir(parents=True, exist_ok=True)
    train_teacher(variants, dev, paths.teacher, epochs=TEACHER_EPOCHS, seconds=seconds, seed=SEED)
    _note(paths, "teacher", {"epochs": TEACHER_EPOCHS, "seconds_at_most": seconds})


def make_silver(paths: Paths) -> None:
    """Annotate the raw text with the teacher."""
    from training.lemmas import Lemmas
    from training.silver import annotate_raw, write_docs
    from training.teacher.model import Teacher

    nlp = spacy.blank("en")
    gold = (s.tree for d in training_documents(paths.treebanks, nlp) for s in d)
    teacher, lemmas = Teacher.load(paths.teacher), Lemmas(gold)
    raw = sorted(paths.raw.glob("*.txt"))
    docs = annotate_raw(raw, teacher, lemmas, nlp, seed=SEED, limit=SILVER_TOKENS)
    write_docs(docs, paths.silver)
    _note(paths, "silver", {"documents": len(docs), "tokens": sum(len(doc) for doc in docs)})


def make_student(paths: Paths, *, gold_only: bool = False, seconds: float | None = None) -> None:
    """Train the small network and assemble the folder that ships."""
    from training.silver import read_docs

    nlp = spacy.blank("en")
    gold = training_documents(paths.treebanks, nlp)
    dev = [doc for name in DEV for doc in gold_documents(paths.treebanks, name, nlp.vocab)[::4]]
    silver = [] if gold_only else read_docs(paths.silver, nlp)
    phases = GOLD_ONLY_PHASES if gold_only else STUDENT_PHASES
    history = train_student(gold, silver, phases, dev, paths.student, seed=SEED, seconds=seconds)
    facts = {"gold_only": gold_only, "seconds_at_most": seconds, "checkpoints": history}
    _note(paths, "student", facts)


def finish(paths: Paths) -> dict[str, Any]:
    """Assemble the folder that ships, score it and write the record; return the scores."""
    assemble(spacy.load(paths.student / "final"), paths.pipeline)
    result = evaluate(paths.pipeline, paths.treebanks)
    record_scores(paths.pipeline, result["scores"])
    write_record(paths, result)
    return result


def sha256(path: Path) -> str:
    """Return the digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pipeline_digest(folder: Path) -> str:
    """Return one digest over names and contents of all files but meta.json, which has scores."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "meta.json":
            digest.update(f"{path.relative_to(folder).as_posix()} {sha256(path)}\n".encode())
    return digest.hexdigest()


def write_record(paths: Paths, result: dict[str, Any]) -> None:
    """Write training/record.json: what went in, how, and what came out."""
    treebanks = [paths.treebanks / f"{name}.conllu" for name in (*TRAIN, *DEV, *TEST)]
    inputs = [*treebanks, *sorted(paths.raw.glob("*.txt"))]
    record = {
        "inputs": {path.name: sha256(path) for path in inputs},
        "config": {"config.cfg": sha256(CONFIG), "phases": [asdict(p) for p in STUDENT_PHASES]},
        "seed": SEED,
        "versions": {
            "python": platform.python_version(),
            **{package: version(package) for package in PACKAGES},
        },
        "run": json.loads((paths.work / "run.json").read_text(encoding="utf-8")),
        "result": result,
        "pipeline_sha256": pipeline_digest(paths.pipeline),
    }
    text = json.dumps(record, indent=2, ensure_ascii=False)
    Path(__file__).with_name("record.json").write_text(text + "\n", encoding="utf-8")
