"""ClearNLP dependencies (the official English pipelines) to Universal Dependencies shape.

After "From Penn Treebank to UD" practice: content words become heads. Five steps, each on the
whole sentence: prepositions under their noun, copulas under their predicate, conjuncts on the
first one, the marks of clauses, then names of labels. What has no counterpart stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

_NAMES = {
    "dobj": "obj",
    "dative": "iobj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "neg": "advmod",
    "prt": "compound:prt",
    "poss": "nmod:poss",
    "relcl": "acl:relcl",
    "npadvmod": "obl:unmarked",
    "predet": "det:predet",
    "preconj": "cc:preconj",
    "quantmod": "advmod",
    "intj": "discourse",
    "meta": "dep",
    "acomp": "xcomp",
    "oprd": "xcomp",
    "attr": "xcomp",
    "pobj": "obl",
    "pcomp": "advcl",
    "prep": "advmod",
    "agent": "advmod",
    "nn": "compound",
}
_PREPOSITIONS = ("prep", "agent", "dative")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "SYM", "DET")
_BE = frozenset(("be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re"))


@dataclass(slots=True)
class Parse:
    """A sentence as columns; changed in place."""

    words: list[str]
    pos: list[str]
    tags: list[str]
    lemmas: list[str]
    roles: list[str]
    heads: list[int]  # index of the head; its own index for the root

    def children(self, i: int) -> list[int]:
        """Indices of what hangs under word `i`, in text order."""
        return [k for k, head in enumerate(self.heads) if head == i and k != i]


def to_universal(parse: Parse) -> None:
    """Give a sentence Universal Dependencies shape and labels."""
    roles = parse.roles
    roles[:] = ["root" if role == "ROOT" else role for role in roles]
    present = set(roles)
    if present & {"cc", "conj"}:
        _coordinate(parse)
    for i in range(len(roles) - 1, -1, -1):  # "out of reach": the inner preposition first
        if roles[i] in _PREPOSITIONS:
            _lower_preposition(parse, i)
    for i in range(len(roles)):
        if parse.lemmas[i] == "be" or (not parse.lemmas[i] and parse.words[i].lower() in _BE):
            _lower_copula(parse, i)
    if "conj" in present:
        _flatten_conjuncts(parse)
    for i, role in enumerate(roles):
        if role == "aux" and parse.tags[i] == "TO":
            roles[i] = "mark"
        elif role == "nmod" and parse.heads[i] > i and not _has_case(parse, i):
            roles[i] = "compound"
        else:
            roles[i] = _NAMES.get(role, role)


def _coordinate(parse: Parse) -> None:
    """Hang each conjunction on the conjunct that follows it."""
    for i, role in enumerate(parse.roles):
        if role != "cc":
            continue
        head = parse.heads[i]
        after = [k for k in parse.children(head) if k > i and parse.roles[k] == "conj"]
        if after:
            parse.heads[i] = after[0]


def _flatten_conjuncts(parse: Parse) -> None:
    """Hang every conjunct on the first one of its chain."""
    for i, role in enumerate(parse.roles):
        seen = {i}
        while role == "conj":
            head = parse.heads[i]
            if parse.roles[head] != "conj" or head in seen:
                break
            seen.add(head)
            parse.heads[i] = parse.heads[head]


def _lower_preposition(parse: Parse, i: int) -> None:
    """Put a preposition under its noun (``case``) or its clause (``mark``)."""
    heads, roles = parse.heads, parse.roles
    below = parse.children(i)
    noun = next((k for k in below if roles[k] == "pobj"), None)
    clause = next((k for k in below if roles[k] in ("pcomp", "advcl", "ccomp")), None)
    inner = next((k for k in below if roles[k] in ("obl", "nmod") and _has_case(parse, k)), None)
    top = noun if noun is not None else inner
    above = heads[i]
    nominal = above == i or parse.pos[above] in _NOMINAL
    if top is not None:
        role = "nmod" if nominal else "obl:agent" if roles[i] == "agent" else "obl"
    elif clause is not None:
        top = clause
        role = "acl" if nominal else "advcl"
    else:
        return
    _take_place(parse, top, i, role if roles[i] in _PREPOSITIONS else roles[i])
    roles[i] = "case" if top != clause else "mark"
    _move_conjoined(parse, i, top)


def _move_conjoined(parse: Parse, i: int, top: int) -> None:
    """Free what hung on a preposition, "in Paris and in London" above all."""
    for k in parse.children(i):
        parse.heads[k] = top
        if parse.roles[k] != "conj":
            continue
        noun = next((n for n in parse.children(k) if parse.roles[n] == "pobj"), None)
        if noun is None:
            parse.roles[k] = "case"
            continue
        _take_place(parse, noun, k, "conj")
        parse.roles[k] = "case"
        for n in parse.children(k):
            parse.heads[n] = noun


def _lower_copula(parse: Parse, i: int) -> None:
    """Make the predicate of a form of "be" the head of the clause."""
    heads, roles = parse.heads, parse.roles
    if roles[i] in ("aux", "auxpass", "cop"):
        return
    below = parse.children(i)
    if any(roles[k] == "expl" for k in below):
        for k in below:
            if roles[k] == "attr":
                roles[k] = "nsubj"
        return
    predicate = next((k for k in below if roles[k] in ("attr", "acomp")), None)
    if predicate is None:
        right = [k for k in below if k > i and roles[k] not in ("advmod", "neg", "punct")]
        has_subject = any(roles[k] == "nsubj" for k in below)
        if not (has_subject and right and roles[right[0]] == "obl"):
            return
        predicate = right[0]
    _take_place(parse, predicate, i, roles[i])
    roles[i] = "cop"
    for k in parse.children(i):
        heads[k] = predicate


def _take_place(parse: Parse, lower: int, upper: int, role: str) -> None:
    """Exchange a word with the one it hangs under."""
    root = parse.heads[upper] == upper
    parse.heads[lower] = lower if root else parse.heads[upper]
    parse.heads[upper] = lower
    parse.roles[lower] = "root" if root else role


def _has_case(parse: Parse, i: int) -> bool:
    return any(parse.roles[k] == "case" for k in parse.children(i))
