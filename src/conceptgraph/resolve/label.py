"""Canonicalization: which of its names a concept shows, and what kind it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable

from conceptgraph.resolve.forms import Form

_LETTERS = re.compile(r"[^\W\d_]+")
_KINDS = {"name": "name", "quantity": "quantity", "quoted": "quoted", "clause": "clause"}


def choose_label(forms: Iterable[Form], name_words: Container[str]) -> str:
    """Return the name to show; empty without forms.

    The spelling used most often, case aside, then the shortest, then the first in the alphabet.
    Capitals stay where the texts always have them, and on ``name_words``.
    """
    forms = list(forms)
    if not forms:
        return ""
    counts: Counter[str] = Counter()
    for form in forms:
        counts[form.text.casefold()] += form.count
    chosen = min(counts, key=lambda text: (-counts[text], len(text), text))
    return _choose_case([form for form in forms if form.text.casefold() == chosen], name_words)


def fold_aliases(
    forms: Iterable[Form], curated: Iterable[str], label: str, name_words: Container[str]
) -> tuple[str, ...]:
    """Return the other names, sorted: one spelling for each that differs by more than case."""
    by_fold: dict[str, list[Form]] = {}
    for form in forms:
        by_fold.setdefault(form.text.casefold(), []).append(form)
    aliases = {fold: _choose_case(group, name_words) for fold, group in by_fold.items()}
    aliases.update((name.casefold(), name) for name in curated)
    aliases.pop(label.casefold(), None)
    return tuple(sorted(aliases.values()))


def guess_kind(forms: Iterable[Form]) -> str:
    """Return what most mentions are: name, quantity, quoted, clause; "" for a noun phrase."""
    counts: Counter[str] = Counter()
    for form in forms:
        for kind, count in form.kinds.items():
            is_name = kind == "noun_phrase" and 2 * form.proper > form.count
            counts["name" if is_name else _KINDS.get(kind, "")] += count
    return min(counts, key=lambda kind: (-counts[kind], kind), default="")


def _choose_case(forms: list[Form], name_words: Container[str]) -> str:
    """Of spellings that differ in case alone, the one a person would write in a sentence."""
    total = sum(form.count for form in forms)
    common = min(forms, key=lambda form: (-form.count, form.text))
    if 2 * sum(form.proper for form in forms) > total:
        return common.text
    lower = [form for form in forms if not form.text[:1].isupper()]
    if lower:
        return min(lower, key=lambda form: (-form.count, form.text)).text
    if any(form.inside for form in forms) and len(common.text.split()) > 1:
        return common.text
    first = _LETTERS.match(common.text)
    return common.text if first and first[0] in name_words else _lower_first(common.text)


def _lower_first(text: str) -> str:
    """Lower the first letter, unless its word has other capitals or digits (LLM, GPT-4).

    A name of several words that are all capitalized is left alone.
    """
    first, *others = text.split()
    if len(first) == 1 or any(not char.islower() for char in first[1:] if char.isalnum()):
        return text
    long = [word for word in others if len(word) > 3]
    if long and all(word[0].isupper() for word in long):
        return text
    return text[0].lower() + text[1:]
