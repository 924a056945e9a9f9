"""Words that a writer puts beside a clause and that are no part of it: "to be precise", "imo"."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence

_CANDID = frozenset(
    {"blunt", "brief", "candid", "certain", "clear", "concise", "exact", "explicit", "fair",
     "frank", "generous", "honest", "precise", "safe", "specific", "sure",
     "truthful"}
)  # fmt: skip
"""What a writer asks leave to be: "to be honest"."""
_TYPED = frozenset(
    {"afaik", "afaict", "btw", "ftr", "fwiw", "iiuc", "iirc", "imho", "imo", "tbh"}
)  # fmt: skip
"""Remarks that are typed by their first letters."""


def mend_to_put_it(sentence: Sentence) -> None:
    """Take "to put it simply" and "to be precise" for a remark; in place.

    Parameters
    ----------
    sentence : Sentence
        ``To put it in other terms, cultures share time.``: they share nothing to put it there.
    """
    texts = [w.text.lower() for w in sentence.words]
    for to, verb in pairwise(sentence.words):
        opening = not to.i and texts[:3] == ["to", "put", "it"]
        few = verb.text.lower() == "name" and "few" in texts[verb.i + 1 : verb.i + 5]
        remark = to.text.lower() == "to" and (opening or few)  # "to name just a few places"
        if remark and verb.head is not None and verb.role in {"advcl", "xcomp", "acl", "conj"}:
            verb.role = "discourse"
    if texts[:2] == ["to", "be"] and "," in texts[3:5]:  # "to be precise", "to be more precise"
        quality = sentence.words[texts.index(",") - 1]
        if quality.text.lower() in _CANDID and quality.role == "advcl":
            quality.role = "discourse"


def mend_typed_remark(sentence: Sentence) -> None:
    """Take "imo" and "btw" for a remark, whatever they were read as; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It ends with the most useful tool, imo, the lens.``: nothing "imoes" a lens.
    """
    for word in sentence.words:
        if word.text.lower() not in _TYPED or (word.pos == "INTJ" and not word.children):
            continue
        head = word.head
        if head is None:
            if not word.children:
                continue
            # What stood under the remark is the sentence: its weightiest part heads it now.
            head = max(word.children, key=lambda c: (c.pos in {"VERB", "AUX"}, -c.i))
            head.detach()
            head.role = "root"
        for child in [*word.children]:
            child.hang(head, child.role)
        word.hang(head, "discourse")
        word.pos = "INTJ"
