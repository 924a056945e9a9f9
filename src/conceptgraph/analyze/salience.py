"""How much a concept matters."""

from __future__ import annotations

import numpy as np

from conceptgraph.analyze.arrays import Floats, GraphArrays

_DAMPING = 0.85
_STEPS = 60
_WEIGHTS = {
    "support": 0.47,
    "documents": 0.05,
    "rank": 0.07,
    "position": 0.03,
    "heading": 0.16,
    "quoted": 0.09,
    "specific": 0.04,
    "rare": 0.09,
}


def compute_salience(arrays: GraphArrays) -> Floats:
    """Return the salience of every concept, shape (n,), 0..1, the highest 1; 6 decimals.

    A weighted sum of signs, each scaled to at most 1:

    * how many sentences about it are likely right (the sum of the confidence of the surest
      relation of each) and, apart from that, how many documents name it, both logarithmic, since
      the second sentence says more than the hundredth;
    * PageRank on the undirected graph weighted by evidence, as in TextRank (Mihalcea & Tarau,
      EMNLP 2004), under a square root;
    * how early documents name it, as in PositionRank (Florescu & Caragea, ACL 2017);
    * whether a heading or a title names it, the title and cue methods of Edmundson ("New methods
      in automatic extracting", JACM 1969), and whether an author put it in quotation marks;
    * whether its label is a term or a name, and how rare its words are in texts about other
      things, as in weirdness (Ahmad, Gillam & Tostevin, TREC 1999).

    The weights were chosen on concept maps drawn by readers and on the glossaries and summaries
    of textbook modules together (``benchmarks/salience``).
    """
    if not arrays.n:
        return np.zeros(0)
    signs = {
        "support": np.log1p(arrays.support),
        "documents": np.log1p(arrays.documents),
        "rank": np.sqrt(pagerank(arrays)),
        "position": 1.0 - arrays.position,
        "heading": arrays.heading,
        "quoted": arrays.quoted,
        "specific": arrays.specific,
        "rare": 1.0 - arrays.common,
    }
    score = np.zeros(arrays.n)
    for name, sign in signs.items():
        score += _WEIGHTS[name] * _scale(sign)
    return np.round(_scale(score), 6)


def pagerank(arrays: GraphArrays) -> Floats:
    """Return weighted undirected PageRank, shape (n,), sum 1 (Page & Brin 1998).

    Power iteration with damping 0.85; 60 steps leave an error below 1e-4.
    """
    n = arrays.n
    source = np.concatenate([arrays.subject, arrays.object])
    target = np.concatenate([arrays.object, arrays.subject])
    weight = np.concatenate([arrays.weight, arrays.weight])
    strength = np.bincount(source, weight, minlength=n)
    share = weight / strength[source]
    dangling = strength == 0
    rank = np.full(n, 1.0 / n)
    for _ in range(_STEPS):
        spread = np.bincount(target, share * rank[source], minlength=n)
        rank = (1 - _DAMPING) / n + _DAMPING * (spread + rank[dangling].sum() / n)
    return rank


def _scale(values: Floats) -> Floats:
    highest = values.max()
    return values / highest if highest > 0 else values
