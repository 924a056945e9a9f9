"""Move gold annotation onto the tokens that spaCy's English tokenizer gives for the same text.

Treebank tokens differ from spaCy's ("self-driving", "can not", "10km"). A student that is
trained on gold tokens meets other tokens in use, so the training sentences change instead.
"""

from __future__ import annotations

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc, Token

from training.conllu import Sentence, Word
from training.trees import Tree, is_well_formed

PUNCTUATION_TAGS = {
    "-": "HYPH",
    "–": "HYPH",
    ",": ",",
    ".": ".",
    "!": ".",
    "?": ".",
    ":": ":",
    ";": ":",
    "(": "-LRB-",
    "[": "-LRB-",
    ")": "-RRB-",
    "]": "-RRB-",
}


def _is_wordlike(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _overlaps(sentence: Sentence, doc: Doc) -> tuple[list[list[int]], list[list[int]]]:
    """Return for each token the words it overlaps, and for each word the tokens."""
    words_of: list[list[int]] = [[] for _ in doc]
    tokens_of: list[list[int]] = [[] for _ in sentence.words]
    first = 0
    for token in doc:
        start, end = token.idx, token.idx + len(token)
        while first < len(sentence.words) and sentence.words[first].end <= start:
            first += 1
        index = first
        while index < len(sentence.words) and sentence.words[index].start < end:
            words_of[token.i].append(index)
            tokens_of[index].append(token.i)
            index += 1
    return words_of, tokens_of


def _carrier(tokens: list[int], doc: Doc) -> int:
    """Return the token that carries a word: its last word-like part, as English compounds."""
    wordlike = [i for i in tokens if _is_wordlike(doc[i].text)]
    return wordlike[-1] if wordlike else tokens[0]


def _top_word(carried: list[int], words: list[Word]) -> int:
    """Return the word, among those merged into one token, that the others hang from."""
    inside = set(carried)
    tops = [k for k in carried if words[k].head == 0 or words[k].head - 1 not in inside]
    wordlike = [k for k in tops if _is_wordlike(words[k].form)]
    return (wordlike or tops or carried)[0]


def _lemma_of_part(token: Token, word: Word) -> str:
    """Return the lemma of a token that carries a word together with other tokens.

    Of "re-emerged" the carrier is "emerged", and its lemma is "emerge", not "re-emerge".
    """
    if word.lemma.lower() == word.form.lower():
        return token.lower_ if word.lemma.islower() else token.text
    if "-" in word.lemma and "-" in word.form:
        return word.lemma.rpartition("-")[2] or token.text
    return word.lemma


def _append(tree: Tree, token: Token, word: Word, *, lemma: str, head: int, dep: str) -> None:
    tree.words.append(token.text)
    tree.spaces.append(bool(token.whitespace_))
    tree.tags.append(word.xpos)
    tree.pos.append(word.upos)
    tree.morphs.append(word.feats)
    tree.lemmas.append(lemma)
    tree.heads.append(head)
    tree.deps.append(dep)


def _append_part(tree: Tree, token: Token, word: Word, carrier: int) -> None:
    """Append a token that is only a lesser part of a word which another token carries."""
    if _is_wordlike(token.text):
        _append(tree, token, word, lemma=token.text, head=carrier, dep="compound")
        return
    _append(tree, token, word, lemma=token.text, head=carrier, dep="punct")
    if _is_wordlike(word.form):
        tree.tags[-1] = PUNCTUATION_TAGS.get(token.text, "NFP")
        tree.pos[-1], tree.morphs[-1] = "PUNCT", ""


def retokenize(sentence: Sentence, tokenizer: Tokenizer) -> Tree | None:
    """Return the sentence on spaCy's tokens, or None where no tree comes about.

    Parameters
    ----------
    sentence
        A gold sentence; its words must know their offsets.
    tokenizer
        The tokenizer whose tokens are wanted.
    """
    doc = tokenizer(sentence.text)
    words = sentence.words
    words_of, tokens_of = _overlaps(sentence, doc)
    if not all(tokens_of) or not all(words_of):
        return None
    carriers = [_carrier(tokens, doc) for tokens in tokens_of]
    tree = Tree()
    for token in doc:
        carried = [k for k in words_of[token.i] if carriers[k] == token.i]
        if not carried:
            k = words_of[token.i][0]
            _append_part(tree, token, words[k], carriers[k])
            continue
        top = _top_word(carried, words)
        lemma = words[top].lemma if len(carried) == 1 else token.text
        if lemma == "_":  # a word broken in two by a blank ("with out")
            lemma = token.lower_
        elif len(carried) == 1 and len(tokens_of[top]) > 1:
            lemma = _lemma_of_part(token, words[top])
        head, dep = token.i, "ROOT"
        current = words[top]
        for _ in words:  # climb until the head lies in another token
            if current.head == 0:
                break
            if carriers[current.head - 1] != token.i:
                head, dep = carriers[current.head - 1], current.dep
                break
            current = words[current.head - 1]
        _append(tree, token, words[top], lemma=lemma, head=head, dep=dep)
    return tree if is_well_formed(tree) else None
