"""Sentence boundaries that a parser puts on the wrong side of a quotation mark.

``… more “animal-like. | ” Then he …``: a closing mark that touches the sentence before belongs to
it, an opening one that touches the next word belongs to that.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

_CLOSING = frozenset("'\"’”)]»›")
_OPENING = frozenset("'\"‘“([«‹")


def settle_marks(sentences: list[Sentence]) -> list[Sentence]:
    """Move quotation marks and brackets to the sentence they touch.

    Parameters
    ----------
    sentences : list of Sentence
        Of one stretch of text, in text order; changed in place.

    Returns
    -------
    list of Sentence
        Without those that held nothing else.
    """
    settled: list[Sentence] = []
    for sentence in sentences:
        if settled:
            before = settled[-1]
            while sentence.words and _closes(before.words[-1], sentence.words):
                _append(before, remove_word(sentence, 0))
            while sentence.words and len(before.words) > 1 and _opens(before.words, sentence):
                _prepend(sentence, remove_word(before, len(before.words) - 1))
        if sentence.words:
            sentence.start, sentence.end = sentence.words[0].start, sentence.words[-1].end
            settled.append(sentence)
    for sentence in settled:
        sentence.end = sentence.words[-1].end
    return settled


def _closes(last: Word, words: list[Word]) -> bool:
    """Tell whether the first of `words` closes what the sentence before has opened."""
    return words[0].text in _CLOSING and words[0].start == last.end


def _opens(before: list[Word], sentence: Sentence) -> bool:
    mark = before[-1]
    apart = mark.start > before[-2].end
    return mark.text in _OPENING and apart and mark.end == sentence.words[0].start


def remove_word(sentence: Sentence, position: int) -> Word:
    """Take a word out of its sentence; what hung on it goes to its head, or takes its place."""
    word = sentence.words.pop(position)
    head, children = word.head, word.children
    if head is not None:
        head.children.remove(word)
    elif children:
        head = next((child for child in children if child.pos != "PUNCT"), children[0])
        head.head, head.role = None, "root"
    for child in children:
        if child is not head:
            child.head = head
            if head is not None:
                head.children.append(child)
    if head is not None:
        head.children.sort(key=lambda child: child.start)
    word.head, word.children = None, []
    _number(sentence)
    return word


def _append(sentence: Sentence, word: Word) -> None:
    word.pos = "PUNCT"
    word.hang(sentence.root, "punct")
    sentence.words.append(word)
    _number(sentence)


def _prepend(sentence: Sentence, word: Word) -> None:
    word.pos = "PUNCT"
    word.hang(sentence.root, "punct")
    sentence.words.insert(0, word)
    _number(sentence)


def _number(sentence: Sentence) -> None:
    for i, word in enumerate(sentence.words):
        word.i = i
