"""What is mended in the parts of a line of notes, each of which was parsed alone."""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence, Word


def settle_label(sentence: Sentence, *, verbal: bool) -> None:
    """Make a noun of a label that was read as a verb; in place.

    Parameters
    ----------
    sentence : Sentence
        The label alone: an option ("--exclude PATTERN"), one word of code ("push"), or a noun
        read as a verb ("Menu costs", "Slab pull").
    verbal : bool
        Whether a clause without subject follows, whose subject the label is.
    """
    words, root = sentence.words, sentence.root
    glued = all(a.end == b.start for a, b in pairwise(words)) and root.pos not in {"NOUN", "PROPN"}
    single = (len(words) == 1 or glued) and (
        verbal or words[0].text.islower() or "_" in words[0].text
    )
    if single or words[0].text.startswith("-"):
        first, *rest = words
        plural = len(words) == 1 and first.tag in {"NNS", "VBZ"}
        for word in words:
            word.head, word.children = None, []
        for word in rest:
            word.head = first
            mark = not any(c.isalnum() for c in word.text)
            word.role, word.pos = ("punct", "PUNCT") if mark else ("flat", word.pos)
        first.children, first.role, first.pos = rest, "root", "NOUN"
        first.tag, first.feats = ("NNS", "Number=Plur") if plural else ("NN", "Number=Sing")
    elif root.tag in {"VBZ", "VB", "VBP"} and root is words[-1] and root.i and root.pos == "VERB":
        before = root.children[-1]
        if root.tag != "VBZ" and (before.role != "nsubj" or before.tag not in {"NN", "NNP"}):
            return  # "Plates move: …" is a clause, "Slab pull: …" is none
        root.pos, root.tag = "NOUN", "NNS" if root.tag == "VBZ" else "NN"
        root.feats = "Number=Plur" if root.tag == "NNS" else "Number=Sing"
        for child in root.children:
            child.role = "compound" if child.role == "nsubj" else child.role


def settle_participle(sentence: Sentence) -> None:
    """Make of "recycled nylon" in or behind a label a noun with its quality; in place.

    A deed has a determiner before its object, as "Tom: ordered the pump", or stands alone.
    """
    verb = sentence.root
    nouns = [c for c in verb.children if c.role == "obj" and c.pos in {"NOUN", "PROPN"}]
    if verb.i or verb.tag not in {"VBN", "VBD"} or len(nouns) != 1 or len(verb.children) > 2:
        return
    noun = nouns[0]
    if min(w.i for w in noun.subtree()) != 1 or any(c.role == "det" for c in noun.children):
        return
    for word in [c for c in verb.children if c is not noun]:
        word.hang(noun, word.role)
    noun.detach()
    noun.head, noun.role = None, "root"
    verb.pos, verb.tag = "VERB", "VBN"
    verb.hang(noun, "amod")


def settle_list(sentence: Sentence) -> None:
    """Coordinate the entries of a list behind a label: "Python, rsync, a key"; in place."""
    root = sentence.root
    if root.pos not in {"NOUN", "PROPN"} or any(c.role == "cop" for c in root.children):
        return
    plural = root.tag == "NNS" and not any(child.role == "det" for child in root.children)
    _lift_list(root, sentence.words)
    counted = bool(root.children_of("nummod"))
    for child in root.children_of("conj", "list"):
        if child.children_of("nummod") and not counted and not child.children_of("cc"):
            child.role = "appos"  # "longest chain on Earth, 65,000 km"
    listed = bool(root.children_of("conj"))
    for child in root.children:
        apart = child.role in {"list", "appos"} and child.pos in {"NOUN", "PROPN"}
        alike = plural and child.tag == "NNS"
        if apart and _is_added(child, sentence.words, listed or alike or child.role == "list"):
            child.role = "conj"


def _lift_list(root: Word, words: list[Word]) -> None:
    """Coordinate with the root what only commas join to a noun behind its "of".

    ``Evidence: shape of coastlines, fossils, old belts``: the shape is one of three.
    """
    for noun in root.children_of("nmod"):
        joined = noun.children_of("conj")
        if not any(c.role == "case" and c.text.lower() == "of" for c in noun.children):
            continue
        if any(c.role == "cc" for w in (noun, *joined) for c in w.children):
            continue
        firsts = [min(part.i for part in w.subtree() if part.pos != "PUNCT") for w in joined]
        if joined and all(words[first - 1].text == "," for first in firsts):
            behind = [c for c in noun.children if c.i > joined[0].i and c not in joined]
            for child in behind:  # "fossils (Mesosaurus)"
                child.hang(next(w for w in reversed(joined) if w.i < child.i), child.role)
            for word in joined:
                word.hang(root, "conj")


def split_at_comma(sentence: Sentence) -> Word | None:
    """Part a definition from the verb behind its comma; in place.

    Parameters
    ----------
    sentence : Sentence
        Behind a label: "24 h clock, sits in the brain". No comma stands alone between a subject
        and its verb, so that it is the label that sits there.

    Returns
    -------
    Word or None
        The verb, which hangs under the definition now, its comma first.
    """
    root, words = sentence.root, sentence.words
    subjects = root.children_of("nsubj")
    if root.pos != "VERB" or root.tag not in {"VBZ", "VBP", "VBD"} or len(subjects) != 1:
        return None
    subject = subjects[0]
    inside = [w for w in subject.subtree() if w.text != ","]
    last = max(w.i for w in inside)
    between = words[last + 1 : root.i]
    if subject.pos not in {"NOUN", "PROPN"} or not between or between[0].text != ",":
        return None
    helpers = [c for c in root.children if subject.i < c.i < root.i and c is not between[0]]
    added = {c.i - 1 for c in subject.children_of("acl") if c.tag == "VBN"}  # ", developed by Lee,"
    if len([w for w in words[: root.i] if w.text == "," and w.i not in added]) != 1:
        return None
    if set(between[1:]) != set(helpers) or any(c.role not in {"advmod", "aux"} for c in helpers):
        return None
    comma = between[0]
    _make_root(subject)
    root.hang(subject, "parataxis:line")
    comma.hang(root, "punct")
    for child in [c for c in root.children if c.i < comma.i]:
        child.hang(subject, child.role)
    return root


def settle_added(sentence: Sentence) -> None:
    """Hang what a comma adds to a definition on its noun; in place.

    ``hormone, made in glands, released under stress``: the hormone is released, not the glands.
    """
    root, words = sentence.root, sentence.words
    if root.pos not in {"NOUN", "PROPN"}:
        return
    below = [w for w in words if w.role in {"acl", "conj"} and w.tag == "VBN" and w.i > 1]
    first = next((w for w in below if w.head is root and words[w.i - 1].text == ","), None)
    for verb in below if first is not None else []:
        above = verb.head
        while above is not None and above is not first:
            above = above.head
        nested = above is first and verb.head is not None and verb.role == "acl"
        if nested and words[verb.i - 1].text == ",":
            verb.hang(root, "acl")


def _make_root(word: Word) -> None:
    """Make a child of the root the root; the old one is left without a head."""
    word.detach()
    word.role = "root"


def _is_added(word: Word, words: list[Word], listed: bool) -> bool:
    """Whether a plus stands before a noun, or in a list a comma."""
    first = min(part.i for part in word.subtree() if part.pos not in {"PUNCT", "SYM", "CCONJ"})
    before = words[first - 1].text if first else ""
    return before in {"+", "&"} or (listed and before == ",")
