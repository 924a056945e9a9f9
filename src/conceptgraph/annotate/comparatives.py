"""What stands behind "than", where it hangs on the adverb or is read as an amount."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence

_GRADES = frozenset({"less", "more"})


def mend_compared(sentence: Sentence) -> None:
    """Hang what a deed is compared with on its verb; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Sleep works better than pills.`` with the pills under "better", or ``Rest costs less than
        drugs.`` with the drugs as an amount.
    """
    words = sentence.words
    for grade in words[1:-2]:
        than, head = words[grade.i + 1], grade.head
        graded = grade.text.lower() in _GRADES or grade.tag in {"JJR", "RBR"}
        if not graded or than.text.lower() != "than" or head is None:
            continue
        if head.pos == "VERB" and grade.role == "advmod" and head.i < grade.i:
            for noun in grade.children_of("obl", "nmod"):
                if than.head is noun:
                    noun.hang(head, "obl")
        elif than.head is grade and than.role == "fixed" and head.role == "obl":
            verb = head.head
            counted = head.children_of("nummod", "det") or head.pos not in {"NOUN", "PROPN"}
            if verb is None or verb.pos != "VERB" or verb.i != grade.i - 1 or counted:
                continue
            than.hang(head, "case")
            grade.hang(verb, "advmod")
