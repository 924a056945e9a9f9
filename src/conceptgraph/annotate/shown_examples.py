"""Examples behind "e.g." or "for example", which a parser reads as one more thing."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_SHORT = frozenset({"e.g.", "e.g", "eg", "eg."})
_SHOWN = frozenset({"example", "instance"})
_INSIDE = frozenset({"amod", "compound", "det", "flat", "nmod:poss", "nummod"})
_SOME = frozenset({"certain", "few", "many", "most", "other", "several", "some", "various"})


def mend_examples(sentence: Sentence) -> None:
    """Make "e.g." and "for example" prepositions of the examples behind them; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Workers use tools, e.g. saws.``: the saws are no second object, but read as in "tools
        such as saws". In brackets they are examples already, and before a clause "for example"
        links sentences.
    """
    words = sentence.words
    for i in range(1, len(words) - 1):
        size = _mark_size(words, i)
        if not size or words[i - 1].text in {"(", "["}:
            continue
        begin = i + size + (words[i + size].text == ",") if i + size < len(words) else len(words)
        noun = _noun_from(words, begin, words[i : i + size])
        host = _host_of(words, i) if noun is not None else None
        if noun is None or host is None or host in noun.subtree():
            continue
        _hang_as_examples(noun, host, words[i : i + size])


def _mark_size(words: list[Word], i: int) -> int:
    """How many words of a mark begin here: "e.g." is one, "for example" two."""
    if words[i].text.lower() in _SHORT:
        return 1
    pair = words[i].text.lower() == "for" and words[i + 1].text.lower() in _SHOWN
    return 2 if pair and words[i - 1].text in {",", "–", "—", "-"} else 0


def _noun_from(words: list[Word], begin: int, mark: list[Word]) -> Word | None:
    """The noun whose phrase begins behind a mark; None before a clause or a preposition."""
    if begin >= len(words):
        return None
    noun: Word = words[begin]
    while noun.role in _INSIDE and noun.head is not None and noun.head.i > noun.i:
        noun = noun.head
    if noun.pos not in {"NOUN", "PROPN"} or noun.head is None or noun.head in mark:
        return None
    if noun.role.partition(":")[0] in {"nsubj", "root"} or noun.children_of("acl:relcl", "cop"):
        return None
    cases = [c for c in noun.children if c.role == "case" and c not in mark]
    early = [c for c in noun.children if c.i < mark[0].i and c.pos not in {"PUNCT", "CCONJ"}]
    return None if cases or early else noun


def _host_of(words: list[Word], i: int) -> Word | None:
    """What examples are of: the noun before them, or several things that it is told of."""
    near: Word = words[i - 1]
    while near.pos == "PUNCT" and near.i:
        near = words[near.i - 1]
    chain = [near]
    while (above := chain[-1].head) is not None and above.i < i:
        chain.append(above)
    nouns = [w for w in chain if w.pos in {"NOUN", "PROPN"}]
    if near.pos not in {"NOUN", "PROPN"} or nouns[0].role in {"nmod", "conj"}:
        nouns = [w for w in nouns if w is not near or w.role not in {"compound", "flat"}]
    host = next((w for w in nouns if w.role not in {"compound", "flat", "conj"}), None)
    if host is not None and host.tag in {"NNS", "NNPS"}:
        return host
    verbs = [w for w in chain if w.pos == "VERB"]
    if verbs and verbs[0].role == "acl:relcl" and verbs[0].head in nouns:
        outer = verbs[0].head
        if outer is not None and outer.tag == "NNS":
            return outer
    for verb in verbs:
        for subject in verb.children_of("nsubj", "nsubj:pass"):
            some = any(c.text.lower() in _SOME for c in subject.children)
            if subject.tag == "NNS" and subject.i < i and (some or host is None):
                return subject
    return host


def _hang_as_examples(noun: Word, host: Word, mark: list[Word]) -> None:
    """Hang the noun, and those that it is joined with, under its host; the mark as its case."""
    old = noun.head
    if old is not None and noun.role == "conj":
        for other in [c for c in old.children_of("conj") if c.i > noun.i]:
            other.hang(noun, "conj")
    noun.hang(host, "nmod")
    first, *rest = mark
    first.hang(noun, "case")
    first.pos, first.tag = "ADP", "IN"
    for word in rest:
        for child in [*word.children]:
            child.hang(noun, child.role if child is not first else "case")
        word.hang(first, "fixed")
        first.hang(noun, "case")
