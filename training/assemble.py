"""Turn a trained pipeline into the folder that ships: rounded, described, licensed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import spacy
import srsly
from spacy.language import Language
from thinc.api import Model

NAME = "conceptgraph_sm"
VERSION = "0.1.0"
LICENSE = "CC BY-SA 4.0"
TEXTS = Path(__file__).with_name("texts")  # LICENSE and ATTRIBUTION.md, as they ship
DESCRIPTION = (
    "English Universal Dependencies pipeline of conceptgraph: tagger, morphologizer, parser with "
    "sentence boundaries, lemmatizer. Trained on UD English EWT and on eight genres of GUM, and "
    "on openly licensed textbooks annotated by a larger network."
)
SOURCES = [
    {
        "name": "UD English EWT (training part)",
        "url": "https://github.com/UniversalDependencies/UD_English-EWT",
        "license": "CC BY-SA 4.0",
        "author": "© 2013-2021 The Board of Trustees of The Leland Stanford Junior University",
    },
    {
        "name": "GUM (training part of eight genres listed in ATTRIBUTION.md)",
        "url": "https://github.com/amir-zeldes/gum",
        "license": "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain",
        "author": "Amir Zeldes and annotators",
    },
    {
        "name": "OpenStax textbooks, ten titles listed in ATTRIBUTION.md",
        "url": "https://openstax.org",
        "license": "CC BY 4.0",
        "author": "OpenStax, Rice University, and the authors of each title",
    },
]


def _models(nlp: Language) -> list[Model[Any, Any]]:
    components: list[Any] = [component for _, component in nlp.pipeline]
    return [component.model for component in components if hasattr(component, "model")]


def round_weights(nlp: Language) -> None:
    """Round all weights to half precision, kept in single-precision arrays.

    The files stay what spaCy expects, and the zeros in them compress to nearly half.
    """
    for model in _models(nlp):
        for node in model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    weights: Any = node.get_param(name)
                    node.set_param(name, weights.astype(np.float16).astype(np.float32))


def _edit_tree_strings(nlp: Language) -> set[str]:
    """Return the strings that the lemmatizer replaces and puts in their place."""
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    nodes = srsly.msgpack_loads(lemmatizer.trees.to_bytes())["trees"]
    keys = {node[name] for node in nodes for name in ("orig", "subst") if name in node}
    return {nlp.vocab.strings[key] for key in keys}


def assemble(nlp: Language, folder: Path, scores: dict[str, Any] | None = None) -> None:
    """Write the pipeline that ships.

    Parameters
    ----------
    nlp
        A trained pipeline; its weights are rounded in place.
    folder
        Where it goes; an older pipeline there is replaced.
    scores
        The result of the evaluation, for ``meta.json``.
    """
    round_weights(nlp)
    nlp.meta.update(
        name=NAME,
        version=VERSION,
        license=LICENSE,
        author="conceptgraph contributors",
        description=DESCRIPTION,
        sources=SOURCES,
        performance=scores or {},
    )
    temporary = folder.with_name(folder.name + ".part")
    shutil.rmtree(temporary, ignore_errors=True)
    # The vocabulary still knows every word of the training text. Loaded without it, the pipeline
    # knows what its tokenizer needs; only labels and edit trees miss their strings.
    nlp.to_disk(temporary, exclude=["vocab"])
    shipped = spacy.load(temporary)
    labels = {str(label) for names in nlp.pipe_labels.values() for label in names}
    for string in sorted(labels | _edit_tree_strings(nlp)):
        shipped.vocab.strings.add(string)
    shipped.to_disk(temporary)
    for text in sorted(TEXTS.iterdir()):
        shutil.copy(text, temporary / text.name)
    shutil.rmtree(folder, ignore_errors=True)
    temporary.rename(folder)


def record_scores(folder: Path, scores: dict[str, Any]) -> None:
    """Write scores into the meta.json of a pipeline that is already on disk."""
    path = folder / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["performance"] = scores
    path.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
