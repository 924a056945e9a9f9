"""Find out whether another processor's number kernels would change an annotation.

BLIS, OpenBLAS, NumPy and the C library choose their code by processor, and different code may
round sums differently. The environment variables below make them choose as an older processor
would; every variant annotates the same text in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from training.convert import gold_documents

NO_FMA = "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable,-FMA,-FMA_Usable,-AVX512F,-AVX512VL"
VARIANTS: dict[str, dict[str, str]] = {
    "as found": {},
    "BLIS generic": {"BLIS_ARCH_TYPE": "generic"},
    "BLIS haswell": {"BLIS_ARCH_TYPE": "haswell"},
    "BLIS zen": {"BLIS_ARCH_TYPE": "zen"},
    "BLIS skx": {"BLIS_ARCH_TYPE": "skx"},
    "OpenBLAS Haswell": {"OPENBLAS_CORETYPE": "Haswell"},
    "OpenBLAS Prescott": {"OPENBLAS_CORETYPE": "Prescott"},
    "NumPy without AVX-512": {"NPY_DISABLE_CPU_FEATURES": "X86_V4 AVX512_ICL AVX512_SPR"},
    "NumPy without AVX2": {"NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR"},
    "C library without FMA": {"GLIBC_TUNABLES": NO_FMA},
    "all of the oldest": {
        "BLIS_ARCH_TYPE": "generic",
        "OPENBLAS_CORETYPE": "Prescott",
        "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
        "GLIBC_TUNABLES": NO_FMA,
    },
    "batches of one text": {"CONCEPTGRAPH_BATCH": "1"},
    "batches of 1,000 texts": {"CONCEPTGRAPH_BATCH": "1000"},
    "OpenBLAS for all products": {"CONCEPTGRAPH_OPENBLAS": "1"},
    "the same, OpenBLAS Haswell": {
        "CONCEPTGRAPH_OPENBLAS": "1",
        "OPENBLAS_CORETYPE": "Haswell",
    },
    "the same, OpenBLAS Prescott": {
        "CONCEPTGRAPH_OPENBLAS": "1",
        "OPENBLAS_CORETYPE": "Prescott",
    },
}
SHORTEST = 20  # words of a paragraph of raw text
WORDS_EACH = 20_000  # of every file of raw text, from its second third on
LAYERS = ("tag", "morph", "lemma", "head", "relation", "boundary")

_ANNOTATE = """
import hashlib, json, os, sys
import spacy
from thinc.api import NumpyOps, set_current_ops
if os.environ.get("CONCEPTGRAPH_OPENBLAS"):
    set_current_ops(NumpyOps(use_blis=False))
nlp = spacy.load(sys.argv[1])
size = int(os.environ.get("CONCEPTGRAPH_BATCH", "64"))
rows, digest = [], hashlib.sha256()
for doc in nlp.pipe(json.load(sys.stdin), batch_size=size):
    digest.update(doc.tensor.tobytes())
    for t in doc:
        rows.append([t.tag_, str(t.morph), t.lemma_, t.head.i, t.dep_, bool(t.is_sent_start)])
json.dump({"rows": rows, "tensor": digest.hexdigest()}, sys.stdout)
"""


def _annotate(
    pipeline: Path, texts: Sequence[str], settings: dict[str, str]
) -> tuple[list[list[object]], str]:
    environment = {**os.environ, **settings}
    done = subprocess.run(
        [sys.executable, "-c", _ANNOTATE, str(pipeline)],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    result = json.loads(done.stdout)
    return result["rows"], result["tensor"]


def treebank_texts(treebanks: Path) -> list[str]:
    """The paragraphs of PUD."""
    import spacy

    vocab = spacy.blank("en").vocab
    return [doc.text for doc in gold_documents(treebanks, "pud-test", vocab)]


def raw_texts(folder: Path) -> list[str]:
    """Paragraphs of raw text, about ``WORDS_EACH`` words of every file."""
    texts: list[str] = []
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").split("\n")
        lines = [line for line in lines if len(line.split()) > SHORTEST]
        words = 0
        for line in lines[len(lines) // 3 :]:
            texts.append(line)
            words += len(line.split())
            if words > WORDS_EACH:
                break
    return texts


def compare_kernels(pipeline: Path, texts: Sequence[str], *, only_products: bool = False) -> str:
    """Return a table: per variant, how many tokens differ from the first in each layer.

    The column "vectors" tells whether the output of the shared layer is the same to the bit.

    Parameters
    ----------
    pipeline
        The folder of the pipeline.
    texts
        What every variant annotates.
    only_products
        Only BLIS, as found, beside the kernels of OpenBLAS.
    """
    base, base_tensor = _annotate(pipeline, texts, {})
    lines = [f"{len(base)} tokens", f"{'':28}{'vectors':>10}"]
    lines[-1] += "".join(f"{layer:>10}" for layer in LAYERS)
    for name, settings in VARIANTS.items():
        if only_products and "CONCEPTGRAPH_OPENBLAS" not in settings:
            continue
        rows, tensor = _annotate(pipeline, texts, settings)
        counts = [
            sum(one[i] != other[i] for one, other in zip(base, rows, strict=True))
            for i in range(len(LAYERS))
        ]
        same = "same" if tensor == base_tensor else "differ"
        lines.append(f"{name:28}{same:>10}" + "".join(f"{count:>10}" for count in counts))
    return "\n".join(lines)
