"""The vector of a word form, worked out once for all its occurrences in a batch.

What a spaCy pipeline knows of a word before it looks at the words around depends on its form
alone, and two of three words of a text have been there before. spaCy multiplies the matrix for
each of them, which is a tenth of the time of a parse. Every row of a product is the same bits
whatever other rows there are, so nothing changes but the time.

Imports thinc and NumPy: import it where a pipeline is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy.language import Language
from thinc.api import Model
from thinc.types import Ragged

_EMBEDDING = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]
"""Layers of ``spacy.MultiHashEmbed``: features as numbers, vectors of each, one vector of all."""


def embed_forms_once(nlp: Language) -> None:
    """Change a loaded pipeline in place; one that embeds words in another way stays as it is.

    It can only annotate afterwards, no longer be trained.
    """
    for _, pipe in nlp.pipeline:
        model: Model[Any, Any] | None = getattr(pipe, "model", None)
        for node in model.walk() if model is not None else ():
            if [layer.name.partition("(")[0] for layer in node.layers] == _EMBEDDING:
                node.layers[2:4] = [Model("forms_once", _forward, layers=node.layers[2:4])]


def _forward(
    model: Model[Ragged, Ragged], words: Ragged, is_train: bool
) -> tuple[Ragged, Callable[[Ragged], Ragged]]:
    features: Any = words.data  # a row for each word
    forms, place = np.unique(features, axis=0, return_inverse=True)
    vectors: Any = forms
    for layer in model.layers:
        vectors = layer.predict(vectors)
    return Ragged(vectors[place.ravel()], words.lengths), _refuse


def _refuse(_: Ragged) -> Ragged:
    raise NotImplementedError("this pipeline was loaded for annotation, not for training")
