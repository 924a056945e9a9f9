from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from thinc.api import Model
from thinc.types import Ragged

from conceptgraph.annotate import load_annotator
from conceptgraph.annotate.embedding import embed_forms_once
from conceptgraph.annotate.fingerprint import BUNDLED

TEXTS = [
    "The cell divides, and the cell dies. The cell's wall is thin.",
    "the Cell the cell THE CELL",
    "",
    "A nerve cell has an axon; the axon carries signals (the signals are fast).",
]


def changed_layer(nlp: Language) -> Model[Any, Any]:
    (layer,) = [node for node in nlp.get_pipe("tok2vec").model.walk() if node.name == "forms_once"]
    return layer


def test_not_a_bit_changes() -> None:
    plain, once = spacy.load(BUNDLED), spacy.load(BUNDLED)
    embed_forms_once(once)
    assert changed_layer(once)
    for one, other in zip(plain.pipe(TEXTS), once.pipe(TEXTS), strict=True):
        assert np.array_equal(one.tensor, other.tensor)
        assert one.to_json() == other.to_json()


def test_a_form_is_embedded_once() -> None:
    nlp = spacy.load(BUNDLED)
    embed_forms_once(nlp)
    layer = changed_layer(nlp)
    rows: list[int] = []

    def note(model: Model[Any, Any], features: Any, is_train: bool) -> Any:
        rows.append(len(features))
        return model.layers[0](features, is_train)

    layer.layers[0] = Model("noting", note, layers=layer.layers[:1])
    assert len(nlp("cell wall cell wall cell")) == 5
    assert rows == [3]  # the last "cell" has no blank behind it


def test_it_says_that_it_cannot_be_trained() -> None:
    nlp = load_annotator().load()
    layer = changed_layer(nlp)
    features = nlp.make_doc("cell wall").to_array(["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY"])
    found, learn = layer.begin_update(Ragged(features, np.array([2])))
    with pytest.raises(NotImplementedError, match="not for training"):
        learn(found)
