"""Text to parsed sentences; the only room that loads a spaCy pipeline.

The door, for :mod:`conceptgraph.pipeline`::

    annotator = load_annotator(config.model)        # PipelineError if it cannot work
    for annotated in annotator.annotate(documents): # in order, a document at a time
        payload = to_bytes(annotated)               # for the cache, keyed by
        ...                                         # (sha256 of the file, annotator.fingerprint)
    annotated = from_bytes(document, payload)       # replay: no spaCy import, no pipeline load

``load_annotator`` does not import spaCy: it finds the pipeline, checks its ``meta.json`` and
computes the fingerprint. The weights are loaded by the first ``annotate``, so that a build whose
documents are all in the cache never pays for them. An :class:`Annotator` can be pickled and sent
to a worker process, which then loads its own weights. What is annotated for a document depends
on that document alone, never on its neighbors in a batch or on the number of workers.
"""

from __future__ import annotations

from conceptgraph.annotate.annotator import Annotator, load_annotator
from conceptgraph.annotate.cache import from_bytes, to_bytes
from conceptgraph.annotate.tree import AnnotatedDocument, Sentence, Word

__all__ = [
    "AnnotatedDocument",
    "Annotator",
    "Sentence",
    "Word",
    "from_bytes",
    "load_annotator",
    "to_bytes",
]
