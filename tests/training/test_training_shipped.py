"""The pipeline that ships: it loads, is licensed, and is as accurate as promised."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy
from training.assemble import LICENSE, SOURCES
from training.challenge import challenge_score
from training.convert import gold_documents
from training.evaluate import score, zip_bytes

ROOT = Path(__file__).resolve().parents[2]
PIPELINE = ROOT / "src" / "conceptgraph" / "annotate" / "en_conceptgraph_sm"
TREEBANKS = ROOT.parent / "shared" / "treebanks"
FLOORS = {"gum-test": 82.0, "ewt-test": 81.0, "pud-test": 83.5}  # LAS

pytestmark = pytest.mark.skipif(
    not (PIPELINE / "meta.json").exists(), reason="the trained pipeline is not in the package yet"
)


@pytest.fixture(name="nlp", scope="module")
def _nlp():
    return spacy.load(PIPELINE)


def test_pipes(nlp):
    assert nlp.pipe_names == [
        "tok2vec",
        "tagger",
        "morphologizer",
        "parser",
        "trainable_lemmatizer",
    ]


def test_license_and_sources():
    meta = json.loads((PIPELINE / "meta.json").read_text(encoding="utf-8"))
    assert meta["license"] == LICENSE
    assert meta["sources"] == SOURCES
    assert "ShareAlike" in (PIPELINE / "LICENSE").read_text(encoding="utf-8")
    assert "Stanford" in (PIPELINE / "ATTRIBUTION.md").read_text(encoding="utf-8")


def test_size():
    assert zip_bytes(PIPELINE) <= 12_000_000


def test_annotates_every_layer(nlp):
    doc = nlp("She has written two books about the brain. They sell well.")
    assert len(list(doc.sents)) == 2
    assert doc[2].lemma_ == "write"
    assert doc[4].morph.get("Number") == ["Plur"]
    assert doc[0].dep_ == "nsubj"
    assert nlp("").text == ""


def test_present_tense_with_unknown_names(nlp):
    assert challenge_score(nlp)["subject-verb-object"] >= 85


@pytest.mark.shared
@pytest.mark.skipif(not TREEBANKS.exists(), reason="the treebanks are not beside the repository")
@pytest.mark.parametrize("name", FLOORS)
def test_accuracy_floor(nlp, name):
    gold = gold_documents(TREEBANKS, name, nlp.vocab)[::3]  # a third, for time
    assert score(nlp, gold)["dep_las"] >= FLOORS[name]
