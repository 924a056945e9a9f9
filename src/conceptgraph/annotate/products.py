"""Matrix products by NumPy's library, on one thread.

A parse spends most of its time multiplying matrices. thinc does it in its own build of BLIS, which
has one portable kernel; OpenBLAS, which comes with NumPy, has one for every kind of processor and
needs a third of the time. Where sums are rounded differs in the last bit: over 234,000 tokens no
tag, lemma, head, relation or sentence boundary changed between BLIS and the kernels of three
kinds of processor (``python -m training kernels --raw ../shared/rawtext``).

One thread, because the order of a sum must not depend on the number of cores, and because
``--workers`` shares out documents: threads that wait for each other waste the processors.

Imports thinc: import it where a pipeline is loaded.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cache
from typing import Any

from spacy.language import Language
from thinc.api import Model, NumpyOps
from threadpoolctl import ThreadpoolController


def multiply_with_numpy(nlp: Language) -> None:
    """Change a loaded pipeline in place; one that lies on a graphics processor stays as it is."""
    fast = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model: Model[Any, Any] | None = getattr(pipe, "model", None)
        for node in model.walk() if model is not None else ():
            if isinstance(node.ops, NumpyOps):
                node.ops = fast


def one_thread() -> AbstractContextManager[object]:
    """Return a context in which NumPy's library has one thread.

    Outside, it keeps the number it had: that belongs to the program we are part of.
    """
    limited: AbstractContextManager[object] = _libraries().limit(limits=1)
    return limited


@cache
def _libraries() -> ThreadpoolController:
    return ThreadpoolController().select(user_api="blas")
