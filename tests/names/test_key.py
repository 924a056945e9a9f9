"""The matching key: what it joins and what it keeps apart."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.names import normalize
from conceptgraph.names.plural import to_singular
from conceptgraph.names.spelling import to_american

SAME = [
    ("pre-training", "pretraining", "pre training", "Pre‑Training", "pre—training"),
    ("the KV cache", "KV caches", "a “KV cache”", "'KV-cache'", "kv cache."),
    ("LLM", "LLMs", "LLM’s", "llms", "the LLMs"),
    ("reinforcement learning", "Reinforcement\u00a0Learning", "reinforcement\nlearning"),
    ("behaviours of models", "behavior of models", "the behaviour of models"),
    ("optimisation", "optimization", "optimizations"),
    ("modelling", "modeling"),
    ("centred", "centered"),
    ("analysis", "analyses"),
    ("hypothesis", "hypotheses"),
    ("matrix", "matrices"),
    ("child", "children"),
    ("fireman", "firemen"),
    ("category", "categories"),
    ("GPU", "GPUs", "gpus"),
    ("API", "APIs", "apis"),
    ("Moore's law", "Moore’s law", "Moore law"),
    ("R&D", "R & D", "r and d"),
    ("GPT-4", "GPT 4", "GPT4"),
    ("1,000 tokens", "1000 tokens", "1000 token"),
    ("café", "cafe\u0301"),
    ("zero\u200bwidth", "zerowidth", "zero\u00adwidth"),
    ("ﬁne-tuning", "fine-tuning"),
    ("TCP/IP", "TCP IP"),
    ("½", "1/2"),
]
APART = [
    ("LLM", "LLM judge"),
    ("Paris", "Pari"),
    ("physics", "physic"),
    ("bias", "bia"),
    ("basis", "basi"),
    ("series", "serie"),
    ("news", "new"),
    ("species", "specie"),
    ("goods", "good"),
    ("the 1990s", "1990"),
    ("GPT-4.1", "GPT-41"),
    ("1 0", "10"),
    ("10⁶", "106"),
    ("-5", "5"),
    ("C", "C++", "C#"),
    ("A*", "A"),
    ("a", "а"),  # Latin, Cyrillic
    ("Godel", "Gödel"),
    ("5 %", "5"),
]


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_names_that_agree(names: tuple[str, ...]) -> None:
    assert {normalize(name) for name in names} == {normalize(names[0])}


@pytest.mark.parametrize("names", APART, ids=lambda names: names[0])
def test_names_that_stay_apart(names: tuple[str, ...]) -> None:
    assert len({normalize(name) for name in names}) == len(names)


def test_a_name_without_letters_keeps_its_signs() -> None:
    assert normalize("???") == "???"
    assert normalize(" \n\t") == ""
    assert normalize("the") == "the"
    assert normalize("🚀") == "🚀"


@given(st.text(max_size=30))
@settings(deadline=None)
def test_unicode_forms_agree(name: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, name) for form in ("NFC", "NFD"))
    assert normalize(composed) == normalize(decomposed)


@given(st.text(max_size=30))
@settings(deadline=None)
def test_keys_hold_no_white_space(name: str) -> None:
    assert not any(char.isspace() for char in normalize(name))


@given(st.text(max_size=20))
@settings(deadline=None)
def test_only_names_without_visible_characters_have_no_key(name: str) -> None:
    invisible = all(char.isspace() or unicodedata.category(char) == "Cf" for char in name)
    assert invisible or normalize(name) or not unicodedata.normalize("NFKC", name).strip()


@given(st.from_regex(r"[a-z]{2,8}( [a-z]{2,8}){0,2}", fullmatch=True))
@settings(deadline=None)
def test_hyphens_and_quotes_do_not_matter(name: str) -> None:
    assert normalize(f"“{name}”") == normalize(name)
    assert normalize(name.upper()) == normalize(name)
    if not name.startswith(("an ", "any ", "the ", "my ", "its ", "his ", "her ", "our ")):
        assert normalize(name.replace(" ", "-")) == normalize(name)


def nouns(path: object) -> set[tuple[str, str, str]]:
    found = set()
    for line in path.read_text(encoding="utf-8").splitlines():  # type: ignore[attr-defined]
        fields = line.split("\t")
        if len(fields) > 5 and fields[3] == "NOUN" and fields[1].isalpha():
            number = "Plur" if "Number=Plur" in fields[5] else "Sing"
            found.add((fields[1].lower(), fields[2].lower(), number))
    return found


@pytest.mark.shared
def test_plurals_of_a_treebank(shared: object) -> None:
    words = nouns(shared / "treebanks" / "gum-test.conllu")  # type: ignore[operator]
    plural = [(form, lemma) for form, lemma, number in words if number == "Plur"]
    right = sum(to_singular(form) == lemma for form, lemma in plural)
    assert right / len(plural) > 0.97
    singular = [form for form, _, number in words if number == "Sing"]
    assert sum(to_singular(form) == form for form in singular) / len(singular) > 0.99


def test_spelling_leaves_other_words_alone() -> None:
    for word in ("noise", "basis", "wise", "rise", "four", "hour", "tour", "acre", "fire", "model"):
        assert to_american(word) == word
