"""spaCy's parse in any label scheme to trees in Universal Dependencies shape."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from conceptgraph.annotate.clean import Cleaned
from conceptgraph.annotate.clearnlp import Parse, to_universal
from conceptgraph.annotate.tree import Sentence, Word

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

Scheme = Literal["universal", "clearnlp", "unknown"]

RENAMED = {
    "ROOT": "root",
    "dobj": "obj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "neg": "advmod",
    "name": "flat",
    "relcl": "acl:relcl",
    "prt": "compound:prt",
    "": "dep",
}
"""Labels of older Universal Dependencies and of other schemes that mean the same."""
_COLUMNS = ("IDX", "LENGTH", "LEMMA", "POS", "TAG", "MORPH", "DEP", "HEAD", "SENT_START")


def detect_scheme(labels: Iterable[str]) -> Scheme:
    """Tell which scheme a set of dependency labels belongs to.

    Examples
    --------
    >>> detect_scheme({"ROOT", "nsubj", "prep", "pobj"})
    'clearnlp'
    >>> detect_scheme({"ROOT", "nsubj", "obl", "case"})
    'universal'
    >>> detect_scheme({"sb", "oa", "nk"})
    'unknown'
    """
    known = set(labels)
    if known & {"prep", "pobj", "attr", "acomp", "pcomp"}:
        return "clearnlp"
    return "universal" if known & {"nsubj", "obl", "case"} else "unknown"


def sentences_of(
    doc: Doc,
    block: int = 0,
    offset: int = 0,
    *,
    cleaned: Cleaned | None = None,
    scheme: Scheme | None = None,
) -> list[Sentence]:
    """Turn a parsed Doc into trees.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        With heads and dependency labels; tags, lemmas and morphology as far as they are known.
    block : int
        Index into ``Document.blocks``.
    offset : int
        Where the Doc's text begins in ``Document.text``; not used if `cleaned` is given.
    cleaned : Cleaned, optional
        How the Doc's text was made from the document's.
    scheme : str, optional
        Of the labels; found out from them if not given.

    Returns
    -------
    list of Sentence
        In text order; white space is no word.
    """
    if not len(doc):
        return []
    columns = doc.to_array(list(_COLUMNS)).T.tolist()
    idx, length = columns[0], columns[1]
    names = _Names(doc.vocab.strings)
    lemmas, pos, tags, feats, labels = ([names[key] for key in column] for column in columns[2:7])
    if scheme is None:
        scheme = detect_scheme(labels)
    text = doc.text if cleaned is None else cleaned.text
    texts = [text[at : at + size] for at, size in zip(idx, length, strict=True)]
    starts, ends = _places(idx, length, offset, cleaned)
    count = len(doc)
    heads = [i + _signed(distance) for i, distance in enumerate(columns[7])]
    cuts = [i for i, begins in enumerate(columns[8]) if i == 0 or begins == 1]
    sentences = []
    for first, last in zip(cuts, [*cuts[1:], count], strict=True):
        kept = [i for i in range(first, last) if not texts[i].isspace()]
        if not kept:
            continue
        local = {i: k for k, i in enumerate(kept)}
        parse = Parse(
            [texts[i] for i in kept],
            [pos[i] for i in kept],
            [tags[i] for i in kept],
            [lemmas[i] for i in kept],
            [labels[i] for i in kept],
            [_local_head(i, heads, local) for i in kept],
        )
        if scheme == "clearnlp":
            to_universal(parse)
        words = [
            Word(
                k,
                parse.words[k],
                parse.lemmas[k] or parse.words[k].lower(),
                parse.pos[k],
                parse.tags[k],
                feats[i],
                RENAMED.get(parse.roles[k], parse.roles[k]),
                starts[i],
                ends[i],
            )
            for k, i in enumerate(kept)
        ]
        for word, above in zip(words, parse.heads, strict=True):
            if above != word.i:
                word.head = words[above]
                word.head.children.append(word)
            else:
                word.role = "root"
        sentences.append(Sentence(words, block, words[0].start, words[-1].end))
    return sentences


class _Names(dict[int, str]):
    """The string of every key, asked for once: spaCy decodes it every time."""

    def __init__(self, strings: StringStore) -> None:
        super().__init__({0: ""})
        self._strings = strings

    def __missing__(self, key: int) -> str:
        found = self[key] = self._strings[key]
        return found


def _signed(value: int) -> int:
    """Heads are signed distances in an unsigned array."""
    return value - (1 << 64) if value >= 1 << 63 else value


def _local_head(i: int, heads: list[int], local: dict[int, int]) -> int:
    """Return the head among the kept words; a word under white space goes one higher."""
    above = heads[i]
    while above not in local and 0 <= above < len(heads) and heads[above] != above:
        above = heads[above]
    return local.get(above, local[i])


def _places(
    idx: list[int], length: list[int], offset: int, cleaned: Cleaned | None
) -> tuple[list[int], list[int]]:
    """Return where words begin and end in the document's text."""
    base = offset if cleaned is None else cleaned.start
    ends = [at + size for at, size in zip(idx, length, strict=True)]
    if cleaned is None or cleaned.starts is None or cleaned.ends is None:
        return [base + at for at in idx], [base + end for end in ends]
    starts, after = cleaned.starts, cleaned.ends
    return [base + starts[at] for at in idx], [base + after[end - 1] for end in ends]
