"""Expressions that a parser does not know as such: "thanks to", "NB"."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence

_FUSED = {("gon", "na"): ("going", "go", "VBG"), ("got", "ta"): ("has", "have", "VBZ")}
"""First word, lemma and tag of what speech fuses with "to"."""
MARKS = frozenset({"fyi", "nb", "n.b.", "ps", "p.s."})
"""What stands before a note and is no part of its sentence."""


def mend_note_mark(sentence: Sentence) -> None:
    """Take a mark such as "NB" out of the clause behind it; in place.

    Parameters
    ----------
    sentence : Sentence
        ``NB a request is no offer.``: the request is the subject, not a thing called NB.
    """
    mark, head = sentence.words[0], sentence.words[0].head
    if mark.text.lower() not in MARKS or head is None or not mark.text.isupper():
        return
    if mark.role.startswith("nsubj") and not mark.children_of("appos"):
        return  # "NB is a province": a name after all
    for child in [*mark.children]:
        child.hang(head, mark.role if child.role == "appos" else child.role)
    mark.hang(sentence.root, "discourse")
    mark.pos = "INTJ"


def mend_referred(sentence: Sentence) -> None:
    """Make a particle of the "to" that is left of "refer to" in the passive, and its kin; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It is referred to as drift.``: "to" is no complement of its own.
    """
    for verb, to in pairwise(sentence.words):
        stranded = to.pos == "ADP" and to.role in {"obl", "advmod", "dep"} and not to.children
        if verb.tag == "VBN" and to.head is verb and stranded:
            to.role = "compound:prt"  # "is thought of as a pest", "is not accounted for by"
        referred = verb.text.lower() == "referred" and to.text.lower() == "to"
        if referred and to.head is verb and not to.children and to.role != "case":
            to.role = "compound:prt"


def mend_thanks(sentence: Sentence) -> None:
    """Make a preposition of "thanks to" before a noun; in place.

    Parameters
    ----------
    sentence : Sentence
        ``It improves thanks to more rain.``: "thanks" is no object of "improves".
    """
    for thanks, to in pairwise(sentence.words):
        noun, above = to.head, thanks.head
        if thanks.text.lower() != "thanks" or to.text.lower() != "to" or to.role != "case":
            continue
        if noun is None or above is None or thanks.role in {"root", "fixed", "case"}:
            continue
        if noun.head is thanks:
            noun.hang(above, "obl")
        elif noun.head is above:
            noun.role = "obl"
        else:
            continue
        for child in [*thanks.children]:
            child.hang(noun, child.role)
        thanks.hang(noun, "case")
        to.hang(thanks, "fixed")


def mend_like(sentence: Sentence) -> None:
    """Make a preposition of the "like" between a form of "be" and its noun; in place.

    Parameters
    ----------
    sentence : Sentence
        ``A cell is like a town.``: read as a filler word, the cell would *be* a town.
    """
    for be, like in pairwise(sentence.words):
        noun = like.head
        if like.text.lower() != "like" or be.role != "cop" or like.children or noun is None:
            continue
        if be.head is noun and noun.i > like.i and noun.pos in {"NOUN", "PROPN", "PRON"}:
            like.role, like.pos, like.tag = "case", "ADP", "IN"


def mend_in_case(sentence: Sentence) -> None:
    """Make a conjunction of "in case" before a clause; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Save it in case food becomes scarce.``: not what is saved becomes scarce, and not in it.
    """
    for into, case in pairwise(sentence.words):
        noun = case.head
        said = (into.text.lower(), case.text.lower()) == ("in", "case")
        if not said or case.role != "compound" or noun is None:
            continue
        verb = next((w for w in sentence.words[noun.i + 1 : noun.i + 4] if w.pos == "VERB"), None)
        if verb is None or verb.role != "advcl" or into.head not in {noun, verb}:
            continue
        if any(c not in {noun, into} for c in verb.children_of("nsubj", "mark")):
            continue
        noun.hang(verb, "nsubj")
        into.hang(verb, "mark")
        case.hang(into, "fixed")


def mend_all_over(sentence: Sentence) -> None:
    """Read "all over the world" as one preposition's; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They work from all over the world.``: they do not work over it.
    """
    words = sentence.words
    for first, all_, over in zip(words, words[1:], words[2:], strict=False):
        if (all_.text.lower(), over.text.lower()) != ("all", "over") or over.role != "case":
            continue
        if first.role == "case" and first.head is over.head:
            over.role = "advmod"


def mend_fused_to(sentence: Sentence) -> None:
    """Write out "gonna" and "gotta", which the tokenizer parts; in place.

    Parameters
    ----------
    sentence : Sentence
        ``They aren't gonna win.``: read as an adjective "gon", the denial would be lost. The text
        of the two words is then not that of the document, their places are.
    """
    for verb, to in pairwise(sentence.words):
        found = _FUSED.get((verb.text.lower(), to.text.lower()))
        if found is not None:
            verb.text, verb.lemma, verb.tag = found
            verb.pos, to.text, to.lemma, to.tag = "VERB", "to", "to", "TO"
            for be in verb.children_of("cop"):
                be.role = "aux"
