"""Lemmas for silver trees, from the gold lexicon first and from English rules otherwise.

The rules and word lists are those of the Python package ``spacy-lookups-data`` (MIT; made
from WordNet). They are needed in training only: the small network learns the outcome.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from training.trees import Tree

OPEN_CLASSES = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv"}
# Tags whose lemma is the form itself but for its case.
BASE_TAGS = frozenset({"NN", "VB", "VBP", "JJ", "RB"})
INFLECTED_TAGS = frozenset({"NNS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS"})
VERB_TAGS = frozenset({"VBD", "VBG", "VBN", "VBZ"})


def _read_table(name: str) -> dict[str, Any]:
    spec = find_spec("spacy_lookups_data")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("silver lemmas need the package spacy-lookups-data")
    folder = Path(spec.origin).parent / "data"
    packed = folder / f"en_{name}.json.gz"
    if packed.exists():
        with gzip.open(packed, "rt", encoding="utf-8") as stream:
            table: dict[str, Any] = json.load(stream)
    else:
        table = json.loads((folder / f"en_{name}.json").read_text(encoding="utf-8"))
    return table


class Lemmas:
    """Look up or derive the lemma of a tagged form."""

    def __init__(self, gold: Iterable[Tree]) -> None:
        self._rules = _read_table("lemma_rules")
        self._exceptions = _read_table("lemma_exc")
        index = _read_table("lemma_index")
        self._index = {name: set(words) for name, words in index.items()}
        counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for tree in gold:
            for word, tag, lemma in zip(tree.words, tree.tags, tree.lemmas, strict=True):
                if tag in {"NNP", "NNPS"}:
                    continue  # names keep their case and are mostly unknown
                counts[word.lower(), tag][lemma] += 1
                if lemma.islower() and tag in INFLECTED_TAGS | BASE_TAGS:
                    self._index.setdefault(_group(tag), set()).add(lemma)
        self._gold = {
            key: lemmas.most_common(1)[0][0]
            for key, lemmas in counts.items()
            if sum(lemmas.values()) > 1 or key[0].isalpha()
        }

    def of(self, word: str, tag: str, pos: str) -> str:
        """Return the lemma of a form with its Penn tag and its universal part of speech."""
        lower = word.lower().replace("’", "'")
        if tag == "NNPS":
            return self._singular_name(word)
        if tag == "NNP":
            return word
        known = self._gold.get((lower, tag))
        if known is not None:
            return known
        if pos not in OPEN_CLASSES and tag not in INFLECTED_TAGS:
            return word if pos in {"PUNCT", "SYM", "X", "NUM"} else lower
        if pos == "PROPN":
            return word
        if tag not in INFLECTED_TAGS:
            # Inner capitals and all capitals mark names and acronyms: "DNA", "mRNA".
            return word if _has_inner_capital(word) else lower
        return self._base_form(lower, _group(tag), tag)

    def _singular_name(self, word: str) -> str:
        base = self._base_form(word.lower(), "noun", "NNS")
        return word[: len(base)] if word.lower().startswith(base) else word

    def _base_form(self, form: str, group: str, tag: str) -> str:
        exceptions: list[str] | None = self._exceptions.get(group, {}).get(form)
        if exceptions:
            return exceptions[0]
        index = self._index.get(group, set())
        unknown = []
        rules: list[tuple[str, str]] = self._rules.get(group, [])
        for old, new in rules:
            if form.endswith(old) and len(form) > len(old) + 1:
                base = form[: len(form) - len(old)] + new
                if base in index:
                    return base
                unknown.append(base)
        doubled = _undouble(form, index) if tag in VERB_TAGS else None
        if doubled:
            return doubled
        if "-" in form:  # "hand-picked", "co-founders"
            first, _, last = form.rpartition("-")
            return f"{first}-{self._base_form(last, group, tag)}"
        for start in range(1, len(form) - 3):  # "hyperparameters", "retrained": a known ending
            exceptions = self._exceptions.get(group, {}).get(form[start:])
            if exceptions and len(form) - start > 4:
                return form[:start] + exceptions[0]
            for old, new in rules:
                base = form[start : len(form) - len(old)] + new
                if form.endswith(old) and len(base) > 3 and base in index:
                    return form[:start] + base
        return _guess(form, tag) or (unknown[0] if unknown else form)


def _group(tag: str) -> str:
    return {"N": "noun", "V": "verb", "J": "adj", "R": "adv"}[tag[0]]


def _has_inner_capital(word: str) -> bool:
    return any(character.isupper() for character in word[1:])


def _undouble(form: str, index: set[str]) -> str | None:
    """Return "plot" for "plotted" where the word list knows it."""
    for ending in ("ed", "ing"):
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in index:
            return stem[:-1]
    return None


def _guess(form: str, tag: str) -> str | None:
    """Return a base form for an unknown word from its spelling alone."""
    if tag in {"NNS", "VBZ"}:
        if form.endswith("ies") and len(form) > 4:
            return form[:-3] + "y"
        if form.endswith(("ches", "shes", "sses", "xes", "zzes")):
            return form[:-2]
        if form.endswith("s") and not form.endswith(("ss", "us", "is")):
            return form[:-1]
    for ending in ("ed", "ing") if tag in VERB_TAGS else ():
        stem = form.removesuffix(ending)
        if stem == form or len(stem) < 3:
            continue
        if stem.endswith(("at", "iz", "is", "ur", "v", "c", "u", "bl", "g", "s")):
            return stem + "e"
        if stem[-1] == stem[-2] and stem[-1] in "bdgmnprt":
            return stem[:-1]
        return stem[:-1] + "y" if stem.endswith("i") else stem
    return None


def add_lemmas(trees: Iterable[Tree], lemmas: Lemmas) -> None:
    """Set the lemmas of trees in place."""
    for tree in trees:
        tree.lemmas = [
            lemmas.of(word, tag, pos) if pos != "SPACE" else word
            for word, tag, pos in zip(tree.words, tree.tags, tree.pos, strict=True)
        ]
