"""Verbs that a parser takes for nouns, and nouns that it takes for verbs.

In ``Caffeine blocks adenosine.`` every word can be a noun, and a transition-based parser that
has chained three nouns finds no way back. Two signs give the verb away: its own tag says verb
while its role says compound, or it is a plural in the middle of the chain, where English has
singulars ("toothbrush", not "teethbrush").
"""

from __future__ import annotations

from itertools import pairwise

from conceptgraph.annotate.tree import Sentence, Word

_NOUNS = frozenset({"NOUN", "PROPN"})
_INSIDE = frozenset({"compound", "amod", "flat", "nmod:desc", "nmod:unmarked"})
_BEFORE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod", "nsubj"})
_CLAUSAL = frozenset({"cop", "aux", "aux:pass", "case", "mark", "cc"})


def mend_hidden_verb(sentence: Sentence) -> None:
    """Make the verb of a clause that was read as a noun the root; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Caffeine blocks adenosine.`` with "adenosine" as its root becomes a clause with subject
        "Caffeine" and object "adenosine". Every sentence that has a verb or copula where one
        belongs is left alone. Without a final stop only a verb's tag counts: it may be a heading.
    """
    words, root = sentence.words, sentence.root
    if root.pos not in _NOUNS:
        return
    if any(child.role in _CLAUSAL and child.i < root.i for child in root.children):
        return
    verb = next((word for word in words[1 : root.i] if _is_hidden_verb(word, words, root)), None)
    if verb is None:
        return
    subject = words[verb.i - 1]
    verb.detach()
    verb.head, verb.role, verb.pos = None, "root", "VERB"
    verb.tag = "VBZ" if verb.tag == "NNS" else verb.tag
    for word in words:
        outside = word.head in {root, verb} and word is not root
        if word.i < verb.i and outside and word is not subject:
            word.hang(subject, "compound" if word.role in _INSIDE | {"nsubj"} else word.role)
    subject.hang(verb, "nsubj")
    root.hang(verb, "obj")
    for word in words[root.i + 1 :]:
        if word.head is root and word.role in {"punct", "advcl", "parataxis"}:
            word.hang(verb, word.role)


def mend_set_off_verb(sentence: Sentence) -> None:
    """Make the verb behind a phrase in commas the root, where it was read as a quality; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Hedges, in contrast, reduced exposure.``: a sentence that has no other verb, in which a
        participle stands right behind a comma.
    """
    words, root = sentence.words, sentence.root
    if root.pos not in _NOUNS or words[-1].text != "." or root.children_of("cop", "nsubj"):
        return
    if any(w.tag in {"VBZ", "VBP", "MD"} or w.role in {"cop", "aux"} for w in words):
        return
    for verb in words[root.i + 3 : -1]:
        noun = verb.head
        if verb.role != "amod" or verb.tag not in {"VBN", "VBD"} or noun is None:
            continue
        commas = [w.i for w in words[root.i : verb.i] if w.text == ","]
        aside = bool(commas) and words[commas[0] + 1].pos in {"ADP", "ADV"}
        joined = noun.head is root and noun.role in {"conj", "appos", "list", "parataxis"}
        if (
            not (aside and joined)
            or commas[-1:] != [verb.i - 1]
            or len(commas) != 2
            or noun.i < verb.i
        ):
            continue
        verb.detach()
        verb.head, verb.role, verb.pos, verb.tag = None, "root", "VERB", "VBD"
        for child in [c for c in root.children if c.i > commas[0]]:
            child.hang(verb, "obl" if child.role == "nmod" else child.role)
        for child in [c for c in noun.children if c.i < verb.i]:
            child.hang(verb, child.role if child.role in {"punct", "advmod"} else "obl")
        root.hang(verb, "nsubj")
        noun.hang(verb, "obj")
        return


def mend_compound(sentence: Sentence) -> None:
    """Make one noun of two that were read as verb and object, or as two things; in place.

    Parameters
    ----------
    sentence : Sentence
        ``Transform boundaries``: the tagger saw a noun and the parser its object.
        ``Continent–continent``: nothing stands between a word, a dash and a word.
    """
    root, words = sentence.root, sentence.words
    bare = not root.children_of("nsubj", "aux", "xcomp", "ccomp", "obl", "advcl", "cop")
    if root.pos not in _NOUNS or not bare:
        return
    for noun in root.children_of("obj", "appos"):
        beside = noun.role == "obj" and noun.i == root.i + 1 and root.pos == "NOUN"
        if beside or (noun.i == root.i + 2 and _touches(words[root.i + 1], root, noun)):
            noun.detach()
            noun.role = "root"
            for word in [*root.children]:
                word.hang(noun, word.role)
            root.hang(noun, "compound")
            return


def mend_order(sentence: Sentence) -> None:
    """Make an order of a noun that begins with a verb: "Write release notes (Sofia)"; in place."""
    words, root = sentence.words, sentence.root
    verb = words[0]
    chained = verb.head is root and verb.role in {"compound", "amod"}
    named = any(w.text == "(" and after.pos == "PROPN" for w, after in pairwise(words))
    if root.pos != "NOUN" or not chained or verb.tag != "VB" or verb.children:
        return
    if verb.pos != "VERB" and not named:
        return
    if root.children_of("nsubj", "cop", "case", "det"):
        return
    verb.detach()
    verb.head, verb.role, verb.pos = None, "root", "VERB"
    root.hang(verb, "obj")


def mend_noun_with_object(sentence: Sentence) -> None:
    """Make a verb of a noun that the parser gave an object: "FULL syncs the log."; in place."""
    root, words = sentence.root, sentence.words
    objects = [c for c in root.children_of("obj") if c.i > root.i]
    determined = any(c.role == "det" and c.i < objects[0].i for o in objects for c in o.children)
    third = root.text.endswith("s") and not root.text.endswith(("ss", "us"))
    if root.pos != "NOUN" or not third or not root.i or not determined:
        return
    if root.children_of("case", "cop", "nsubj", "det") or words[root.i - 1].head is not root:
        return
    subject = words[root.i - 1]
    root.pos, root.tag = "VERB", "VBZ"
    subject.pos = "PROPN" if subject.text.isupper() else "NOUN"
    for word in [*root.children]:
        if word.i < subject.i and word.role in _INSIDE:
            word.hang(subject, word.role)
    subject.role = "nsubj"


def mend_noun_with_subject(sentence: Sentence) -> None:
    """Make a verb of a plural that has a singular subject: "A model restarts from scratch."."""
    for noun in sentence.words:
        if noun.tag != "NNS" or noun.pos != "NOUN":
            continue
        subjects = noun.children_of("nsubj")
        closed = noun.children_of("cop", "aux", "det", "amod", "nmod:poss", "nummod", "case")
        if len(subjects) != 1 or subjects[0].tag != "NN" or closed or subjects[0].i > noun.i:
            continue
        noun.pos, noun.tag = "VERB", "VBZ"
        for child in noun.children_of("nmod"):
            child.role = "obl"


def _touches(dash: Word, left: Word, right: Word) -> bool:
    return dash.text in {"-", "–"} and dash.start == left.end and dash.end == right.start


def _is_hidden_verb(word: Word, words: list[Word], root: Word) -> bool:
    before = words[word.i - 1]
    chained = word.head is root and word.role in _INSIDE and not word.text[:1].isupper()
    if not chained or (before.pos not in _NOUNS and before.tag not in {"NN", "NNS", "NNP"}):
        return False
    if any(child.role not in _BEFORE for child in word.children):
        return False
    if before.head is not root and before.head is not word:
        return False
    if word.tag in {"VBZ", "VBP"}:
        return True
    ended = words[-1].text in {".", ";", ":", "!"}
    bare = not any(child.role == "det" and child.i < word.i for child in root.children)
    return (
        ended
        and bare
        and word.tag == "NNS"
        and before.tag in {"NN", "NNP"}
        and word.lemma != word.text
    )
