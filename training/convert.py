"""Treebanks as trees on spaCy's tokens (for training) and as gold documents (for scoring)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from training.conllu import Sentence, group_paragraphs, read_conllu
from training.retokenize import retokenize
from training.trees import Tree

TRAIN = ("ewt-train", "gum-train")
DEV = ("ewt-dev", "gum-dev")
TEST = ("ewt-test", "gum-test", "pud-test")
RAREST = 30  # subtypes seen less often are cut to their main relation ("obl:foo" to "obl")


@dataclass
class GoldSentence:
    """A training sentence and whether it starts a paragraph."""

    tree: Tree
    starts_paragraph: bool


def collapse_rare_relations(sentences: list[Sentence]) -> None:
    """Cut relation subtypes that are too rare to learn to their main relation, in place."""
    counts = Counter(word.dep for sentence in sentences for word in sentence.words)
    for sentence in sentences:
        for word in sentence.words:
            if counts[word.dep] < RAREST:
                word.dep = word.dep.partition(":")[0]


def training_documents(
    treebanks: Path, nlp: Language | None = None, names: Sequence[str] = TRAIN
) -> list[list[GoldSentence]]:
    """Return documents on spaCy's tokens, in the order of the files.

    Parameters
    ----------
    treebanks
        The folder of the treebank files.
    nlp
        Gives the tokenizer; a blank English pipeline by default.
    names
        The files to read; those for training by default.
    """
    tokenizer = (nlp or spacy.blank("en")).tokenizer
    sentences = [s for name in names for s in read_conllu(treebanks / f"{name}.conllu")]
    collapse_rare_relations(sentences)
    documents = []
    for _, members in groupby(sentences, key=lambda sentence: sentence.document):
        document = []
        for sentence in members:
            tree = retokenize(sentence, tokenizer)
            if tree is not None:
                document.append(GoldSentence(tree, sentence.new_paragraph))
        documents.append(document)
    return documents


def gold_doc(vocab: Vocab, paragraph: list[Sentence]) -> Doc:
    """Return a paragraph on its own gold tokens: what scores are measured against."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    for sentence in paragraph:
        offset = len(words)
        for word in sentence.words:
            words.append(sentence.text[word.start : word.end])
            follows = sentence.text[word.end : word.end + 1]
            spaces.append(follows == " " or word is sentence.words[-1])
            heads.append(offset + (word.head or word.id) - 1)
    members = [word for sentence in paragraph for word in sentence.words]
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        tags=[word.xpos for word in members],
        pos=[word.upos for word in members],
        morphs=[word.feats for word in members],
        lemmas=[word.lemma for word in members],
        heads=heads,
        deps=["ROOT" if word.head == 0 else word.dep for word in members],
        sent_starts=[word.id == 1 for word in members],
    )


def gold_documents(treebanks: Path, name: str, vocab: Vocab) -> list[Doc]:
    """Return the paragraphs of a treebank file as gold documents."""
    sentences = read_conllu(treebanks / f"{name}.conllu")
    return [gold_doc(vocab, paragraph) for paragraph in group_paragraphs(sentences)]
