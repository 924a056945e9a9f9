from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import spacy
from thinc.api import NumpyOps, get_current_ops
from threadpoolctl import threadpool_info

from conceptgraph.annotate import load_annotator
from conceptgraph.annotate.fingerprint import BUNDLED
from conceptgraph.annotate.products import multiply_with_numpy, one_thread

SEEDS = Path(__file__).parents[2] / "seeds"


def threads() -> set[int]:
    return {each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"}


def test_the_annotation_is_that_of_the_plain_pipeline() -> None:
    plain, fast = spacy.load(BUNDLED), load_annotator().load()
    texts = [line for path in sorted(SEEDS.glob("*-*.md")) for line in path.read_text().split("\n")]
    words = 0
    with one_thread():
        for one, other in zip(plain.pipe(texts), fast.pipe(texts), strict=True):
            assert one.to_json() == other.to_json()
            words += len(one)
    assert words > 2000


def test_only_the_pipeline_given_is_changed() -> None:
    before = get_current_ops()
    changed, other = spacy.load(BUNDLED), spacy.load(BUNDLED)
    multiply_with_numpy(changed)
    assert get_current_ops() is before
    for nlp, blis in ((changed, False), (other, True)):
        ops = {node.ops for _, pipe in nlp.pipeline for node in pipe.model.walk()}
        assert {each.use_blis for each in ops if isinstance(each, NumpyOps)} == {blis}


def test_one_thread_inside_and_as_before_outside() -> None:
    # In a process of its own with two threads, whatever the machine has.
    code = (
        "import os; os.environ['OPENBLAS_NUM_THREADS'] = '2'\n"
        "from tests.annotate.test_products import threads, one_thread\n"
        "outside = threads()\n"
        "with one_thread():\n    inside = threads()\n"
        "print(outside, inside, threads())"
    )
    root = Path(__file__).parents[2]
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert shown.stdout.split("\n")[0] == "{2} {1} {2}"
