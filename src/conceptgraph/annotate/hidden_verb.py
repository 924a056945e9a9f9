"""Short clauses that a parser takes for one long noun.

In ``Caffeine blocks adenosine.`` every word can be a noun, and a transition-based parser that
has chained three nouns finds no way back. Two signs give the verb away: its own tag says verb
while its role says compound, or it is a plural in the middle of the chain, where English has
singulars ("toothbrush", not "teethbrush").
"""

from __future__ import annotations

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
    _detach(verb)
    verb.head, verb.role, verb.pos = None, "root", "VERB"
    verb.tag = "VBZ" if verb.tag == "NNS" else verb.tag
    for word in words:
        outside = word.head in {root, verb} and word is not root
        if word.i < verb.i and outside and word is not subject:
            _hang(word, subject, "compound" if word.role in _INSIDE | {"nsubj"} else word.role)
    _hang(subject, verb, "nsubj")
    _hang(root, verb, "obj")
    for word in words[root.i + 1 :]:
        if word.head is root and word.role in {"punct", "advcl", "parataxis"}:
            _hang(word, verb, word.role)


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


def _detach(word: Word) -> None:
    if word.head is not None:
        word.head.children.remove(word)
        word.head = None


def _hang(word: Word, head: Word, role: str) -> None:
    _detach(word)
    word.head, word.role = head, role
    head.children.append(word)
    head.children.sort(key=lambda child: child.start)
