"""spaCy's parse in any label scheme to trees in Universal Dependencies shape."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from conceptgraph.annotate.clean import Cleaned
from conceptgraph.annotate.clearnlp import Parse, to_universal
from conceptgraph.annotate.tree import Sentence, Word

if TYPE_CHECKING:
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
    strings = doc.vocab.strings
    rows = doc.to_array(list(_COLUMNS))
    idx, length, lemma, pos, tag, morph, dep, head, sent_start = (
        rows[:, i].tolist() for i in range(len(_COLUMNS))
    )
    names: dict[int, str] = {0: ""}

    def name(key: int) -> str:
        found = names.get(key)
        if found is None:
            found = names[key] = strings[key]
        return found

    labels = [name(key) for key in dep]
    if scheme is None:
        scheme = detect_scheme(labels)
    text, count = doc.text, len(doc)
    heads = [(i + _signed(head[i])) for i in range(count)]
    cuts = [i for i in range(count) if i == 0 or sent_start[i] == 1]
    sentences = []
    for first, last in zip(cuts, [*cuts[1:], count], strict=True):
        kept = [i for i in range(first, last) if not text[idx[i] : idx[i] + length[i]].isspace()]
        if not kept:
            continue
        local = {i: k for k, i in enumerate(kept)}
        parse = Parse(
            [text[idx[i] : idx[i] + length[i]] for i in kept],
            [name(pos[i]) for i in kept],
            [name(tag[i]) for i in kept],
            [name(lemma[i]) for i in kept],
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
                name(morph[i]),
                RENAMED.get(parse.roles[k], parse.roles[k]),
                *_place(idx[i], length[i], offset, cleaned),
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


def _signed(value: int) -> int:
    """Heads are signed distances in an unsigned array."""
    return value - (1 << 64) if value >= 1 << 63 else value


def _local_head(i: int, heads: list[int], local: dict[int, int]) -> int:
    """Return the head among the kept words; a word under white space goes one higher."""
    above = heads[i]
    while above not in local and 0 <= above < len(heads) and heads[above] != above:
        above = heads[above]
    return local.get(above, local[i])


def _place(idx: int, length: int, offset: int, cleaned: Cleaned | None) -> tuple[int, int]:
    if cleaned is None:
        return offset + idx, offset + idx + length
    if cleaned.starts is None or cleaned.ends is None:
        return cleaned.start + idx, cleaned.start + idx + length
    return cleaned.start + cleaned.starts[idx], cleaned.start + cleaned.ends[idx + length - 1]
