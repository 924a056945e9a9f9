"""The modal "need": "A contract *need* not be written"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence


def mend_need(sentence: Sentence) -> None:
    """Make an auxiliary of "need" before "not" and a bare verb; in place.

    Parameters
    ----------
    sentence : Sentence
        Parsed as a verb of its own, what need not be would be lost.
    """
    words = sentence.words
    for need in words[:-2]:
        if need.text.lower() != "need" or words[need.i + 1].text.lower() not in {"not", "n't"}:
            continue
        deeds = [c for c in need.children_of("xcomp", "ccomp") if c.i > need.i]
        if len(deeds) != 1 or any(c.role == "mark" for c in deeds[0].children):
            continue
        deed, above, role = deeds[0], need.head, need.role
        passive = bool(deed.children_of("aux:pass"))
        deed.detach()
        need.detach()
        deed.role = role
        if above is not None:
            deed.hang(above, role)
        for child in [*need.children]:
            subject = "nsubj:pass" if passive and child.role == "nsubj" else child.role
            child.hang(deed, subject)
        need.hang(deed, "aux")
        need.pos, need.tag = "AUX", "MD"
