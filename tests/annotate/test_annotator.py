from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from conceptgraph.annotate import load_annotator, to_bytes
from conceptgraph.annotate.fingerprint import BUNDLED
from conceptgraph.errors import PipelineError
from conceptgraph.model import Block, Document

bundled = pytest.mark.skipif(
    not (BUNDLED / "meta.json").is_file(), reason="the bundled pipeline is not trained yet"
)


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real pipeline that knows one sentence."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    words = ["Models", "learn", "fast", ".", "They", "forget", "."]
    reference = Doc(
        nlp.vocab,
        words=words,
        tags=["NNS", "VBP", "RB", ".", "PRP", "VBP", "."],
        heads=[1, 1, 1, 1, 5, 5, 5],
        deps=["nsubj", "ROOT", "advmod", "punct", "nsubj", "ROOT", "punct"],
    )
    example = Example(Doc(nlp.vocab, words=words), reference)
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(60):
        nlp.update([example], sgd=optimizer)
    path = tmp_path_factory.mktemp("pipeline") / "toy"
    nlp.to_disk(path)
    return path


def make_document(name: str, *paragraphs: str) -> Document:
    text = "\n\n".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block("paragraph", start, start + len(paragraph), 0, None))
        start += len(paragraph) + 2
    return Document(name, text, name, name, {}, tuple(blocks))


def test_sentences_stay_in_their_block(toy: Path) -> None:
    text = ("Models learn\nfast. They forget.", "Models learn fast.")
    (annotated,) = load_annotator(str(toy)).annotate([make_document("d", *text)])
    assert [(s.block, len(s.words)) for s in annotated.sentences] == [(0, 4), (0, 3), (1, 4)]
    for sentence in annotated.sentences:
        for word in sentence.words:
            assert annotated.document.text[word.start : word.end] == word.text
    assert annotated.sentences[0].root.text == "learn"


def test_an_empty_document_has_no_sentences(toy: Path) -> None:
    annotator = load_annotator(str(toy))
    assert [len(a.sentences) for a in annotator.annotate([make_document("e")])] == [0]
    assert list(annotator.annotate([])) == []


def test_workers_and_company_change_nothing(toy: Path) -> None:
    documents = [
        make_document(str(i), *["Models learn fast. They forget."] * (i % 3 + 1)) for i in range(9)
    ]
    annotator = load_annotator(str(toy))
    alone = [to_bytes(next(annotator.annotate([document]))) for document in documents]
    assert [to_bytes(a) for a in annotator.annotate(documents)] == alone
    assert [to_bytes(a) for a in annotator.annotate(documents, workers=2)] == alone


def test_documents_are_taken_as_needed(toy: Path) -> None:
    taken = []

    def source():
        for i in range(100):
            taken.append(i)
            yield make_document(str(i), "Models learn.")

    results = load_annotator(str(toy)).annotate(source())
    next(results)
    assert len(taken) <= 2


def test_two_runs_at_once(toy: Path) -> None:
    annotator = load_annotator(str(toy))
    documents = [make_document(str(i), "Models learn fast.") for i in range(3)]
    first, second = annotator.annotate(documents), annotator.annotate(documents)
    next(first)
    assert len(list(second)) == 3
    assert len(list(first)) == 2
    annotator.annotate(documents).close()
    assert len(list(annotator.annotate(documents))) == 3


def test_words_are_forgotten_by_loading_anew(toy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [make_document(str(i), f"Models learn fast. They forget {i}.") for i in range(3)]
    annotator = load_annotator(str(toy))
    loaded = annotator.load()
    expected = [to_bytes(each) for each in annotator.annotate(documents)]
    assert annotator.load() is loaded
    monkeypatch.setattr("conceptgraph.annotate.annotator.FORGET_AFTER", len(loaded.vocab) - 1)
    assert [to_bytes(each) for each in annotator.annotate(documents)] == expected
    assert annotator.load() is not loaded


def test_workers_need_a_main_module_that_can_be_imported(toy: Path) -> None:
    code = (
        "from conceptgraph.annotate import load_annotator\n"
        "from conceptgraph.errors import PipelineError\n"
        "from conceptgraph.model import Document\n"
        f"annotator = load_annotator({str(toy)!r})\n"
        "try:\n"
        "    list(annotator.annotate([Document('d', '', 'd', 'd', {}, ())], workers=2))\n"
        "except PipelineError as error:\n"
        "    print(error.what, error.remedy)\n"
    )
    done = subprocess.run(
        [sys.executable, "-"],
        input=code,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert "a worker process ended unexpectedly one worker" in done.stdout


def test_an_annotator_can_be_sent_to_a_process(toy: Path) -> None:
    annotator = load_annotator(str(toy))
    annotator.load()
    again = pickle.loads(pickle.dumps(annotator))
    assert again.fingerprint == annotator.fingerprint
    document = make_document("d", "Models learn fast.")
    assert to_bytes(*again.annotate([document])) == to_bytes(*annotator.annotate([document]))


def test_the_fingerprint_is_of_the_content(toy: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(toy, tmp_path / "elsewhere")
    assert load_annotator(str(copy)).fingerprint == load_annotator(str(toy)).fingerprint
    model = copy / "tagger" / "model"
    model.write_bytes(model.read_bytes() + b"x")
    assert load_annotator(str(copy)).fingerprint != load_annotator(str(toy)).fingerprint


@pytest.mark.parametrize("name", ["no_such_pipeline", "../nowhere", "json", "a.b"])
def test_a_missing_pipeline_says_what_to_do(name: str) -> None:
    with pytest.raises(PipelineError, match=r"no spaCy pipeline named .*Try: leave --model out"):
        load_annotator(name)


@pytest.mark.parametrize("part", ["parser", "tagger"])
def test_a_pipeline_without_a_part_is_refused(part: str, toy: Path, tmp_path: Path) -> None:
    nlp = spacy.load(toy, exclude=[part])
    nlp.to_disk(tmp_path / "half")
    with pytest.raises(PipelineError, match=f"has no {part}"):
        load_annotator(str(tmp_path / "half"))


def test_damage_is_found(toy: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(toy, tmp_path / "damaged")
    (copy / "parser" / "model").write_bytes(b"rubbish")
    annotator = load_annotator(str(copy))
    with pytest.raises(PipelineError, match="cannot be loaded"):
        list(annotator.annotate([make_document("d", "Models learn.")]))
    (copy / "meta.json").write_text("{")
    with pytest.raises(PipelineError, match="is damaged"):
        load_annotator(str(copy))


def test_unknown_labels_are_refused(toy: Path, tmp_path: Path) -> None:
    nlp = spacy.load(toy)
    nlp.remove_pipe("parser")
    parser = nlp.add_pipe("parser", config={"min_action_freq": 1})
    for label in ("sb", "oa", "nk"):
        parser.add_label(label)
    parser.initialize(lambda: [_german_example(nlp)], nlp=nlp)
    nlp.to_disk(tmp_path / "tiger")
    with pytest.raises(PipelineError, match="unknown scheme"):
        load_annotator(str(tmp_path / "tiger")).load()


def _german_example(nlp: spacy.Language) -> Example:
    doc = Doc(nlp.vocab, words=["Sie", "lernt"], heads=[1, 1], deps=["sb", "oa"])
    return Example(Doc(nlp.vocab, words=["Sie", "lernt"]), doc)


def test_replay_and_checks_do_not_import_spacy(toy: Path) -> None:
    code = (
        "import sys; from conceptgraph.annotate import load_annotator, from_bytes;"
        f"load_annotator({str(toy)!r}); print('spacy' in sys.modules, 'numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "False"]


@bundled
def test_the_bundled_pipeline_parses() -> None:
    annotator = load_annotator()
    document = make_document("d", "The dog chased the cat.")
    (annotated,) = annotator.annotate([document])
    (sentence,) = annotated.sentences
    assert sentence.root.lemma == "chase"
    assert [w.text for w in sentence.root.children_of("obj")] == ["cat"]
    assert json.loads((BUNDLED / "meta.json").read_text())["lang"] == annotator.language == "en"
