"""The augmenters, on one hand-written tree."""

# ruff: noqa: S311 (the randomness is for training data, not for secrets)

from __future__ import annotations

from random import Random

import pytest
import spacy
from training.sentences import sentence_starts
from training.trees import Tree, fits_tokenizer, from_span, is_well_formed, to_doc

from training import augment, fragments, notation, present, swaps, typography

ROWS = """\
Sutton Sutton PROPN NNP 1 nsubj
rejected reject VERB VBD 1 ROOT
the the DET DT 4 det
bitter bitter ADJ JJ 4 amod
lesson lesson NOUN NN 1 obj
and and CCONJ CC 6 cc
search search NOUN NN 4 conj
. . PUNCT . 1 punct"""


@pytest.fixture(name="tree")
def _tree() -> Tree:
    columns = list(zip(*(row.split() for row in ROWS.splitlines()), strict=True))
    words, lemmas, pos, tags, heads, deps = (list(column) for column in columns)
    return Tree(
        words=words,
        spaces=[word != "search" for word in words],
        tags=tags,
        pos=pos,
        morphs=[""] * len(words),
        lemmas=lemmas,
        heads=[int(head) for head in heads],
        deps=deps,
    )


@pytest.fixture(name="tokenizer", scope="module")
def _tokenizer():
    return spacy.blank("en").tokenizer


@pytest.mark.parametrize(
    "augmenter",
    [augmenter for augmenter, _ in augment.AUGMENTERS],
    ids=lambda augmenter: augmenter.__name__,
)
def test_every_augmenter_leaves_a_tree_and_the_original_alone(augmenter, tree, tokenizer):
    before = tree.copy()
    for seed in range(20):
        changed = augmenter(tree, Random(seed))
        assert tree == before
        if changed is not None:
            assert is_well_formed(changed)
            assert fits_tokenizer(changed, tokenizer)
            assert len(changed.words) == len(changed.heads) == len(changed.morphs)


def test_present_tense(tree):
    changed = present.to_present(tree, Random(1))
    assert changed is not None
    assert (changed.words[1], changed.tags[1]) == ("rejects", "VBZ")
    assert "Tense=Pres" in changed.morphs[1]


@pytest.mark.parametrize(
    ("lemma", "form"),
    [("carry", "carries"), ("play", "plays"), ("push", "pushes"), ("be", "is"), ("have", "has")],
)
def test_third_person(lemma, form):
    assert present.third_person(lemma) == form


def test_invented_names_are_capitalized_and_reproducible():
    names = [present.invent_name(Random(seed)) for seed in range(50)]
    assert all(name.istitle() and name.isalpha() for name in names)
    assert names == [present.invent_name(Random(seed)) for seed in range(50)]


def test_noun_like_verb_after_an_invented_name(tree):
    changed = swaps.swap_verb(tree, Random(3))
    assert changed is not None
    verb = changed.root
    assert changed.tags[verb] == "VBZ"
    assert changed.lemmas[verb] in swaps.VERBS
    assert changed.deps[0] == "nsubj"


def test_bare_common_nouns_around_a_verb_that_is_also_a_noun(tree):
    shapes = set()
    for seed in range(60):
        changed = swaps.swap_plain(tree, Random(seed))
        verb = changed.root
        assert changed.lemmas[verb] in swaps.VERBS
        subject, plural = changed.words[0].lower(), changed.tags[0] == "NNS"
        assert subject in swaps.MASS_NOUNS
        assert changed.tags[verb] == ("VBP" if plural else "VBZ")
        assert " ." not in changed.text
        target = next(i for i in changed.children(verb) if changed.deps[i] == "obj")
        shapes.add((plural, changed.words[target] in swaps.OBJECT_NOUNS))
    assert len(shapes) == 4


@pytest.mark.parametrize(
    ("noun", "tag", "lemma"),
    [
        ("bias", "NN", "bias"),
        ("diabetes", "NN", "diabetes"),
        ("blindness", "NN", "blindness"),
        ("enzymes", "NNS", "enzyme"),
        ("fungi", "NNS", "fungus"),
    ],
)
def test_number_and_lemma_of_a_bare_noun(tree, monkeypatch, noun, tag, lemma):
    monkeypatch.setattr(swaps, "MASS_NOUNS", (noun,))
    changed = swaps.swap_plain(tree, Random(1))
    assert (changed.tags[0], changed.lemmas[0]) == (tag, lemma)


def test_capitals_inside_a_sentence(tree):
    changed = notation.capitalize_term(tree, Random(1))
    assert changed.text == "Sutton rejected the Bitter Lesson and search."
    assert (changed.tags, changed.heads, changed.deps) == (tree.tags, tree.heads, tree.deps)


def test_an_option_is_the_subject_of_what_it_does(tree):
    assert notation.name_option(tree, Random(1)) is None  # "rejected": not in the present
    changed = notation.name_option(present.to_present(tree, Random(1)), Random(1))
    assert changed.text.endswith(" rejects the bitter lesson and search.")
    assert changed.deps[:3] == ["nsubj", "punct", "ROOT"] and changed.heads[:3] == [2, 2, 2]
    assert changed.words[0].isalpha() and changed.words[1] in notation.DASHES


def test_final_stop_goes(tree):
    changed = fragments.drop_final_stop(tree, Random(1))
    assert changed is not None
    assert changed.text == "Sutton rejected the bitter lesson and search"


def test_subject_goes(tree):
    changed = fragments.drop_subject(tree, Random(1))
    assert changed is not None
    assert changed.text == "Rejected the bitter lesson and search"


def test_term_in_quotes(tree):
    texts = {
        changed.text for seed in range(30) if (changed := fragments.quote_term(tree, Random(seed)))
    }
    assert "Sutton rejected the 'bitter lesson' and search." in texts


def test_acronym_in_parentheses(tree):
    changed = fragments.add_acronym(tree, Random(1))
    assert changed is not None
    assert changed.text == "Sutton rejected the bitter lesson (BL) and search."
    acronym = changed.words.index("BL")
    assert changed.deps[acronym] == "appos"
    assert changed.words[changed.heads[acronym]] == "lesson"


def test_et_al_does_not_end_the_sentence(tree):
    changed = fragments.add_et_al(tree, Random(1))
    assert changed is not None
    assert changed.words[1:4] == ["et", "al", "."]
    assert changed.words[changed.root] == "rejected"


def test_versus_is_a_preposition(tree):
    changed = fragments.swap_versus(tree, Random(1))
    assert changed is not None
    assert (changed.deps[5], changed.deps[6]) == ("case", "nmod")


def test_term_before_a_colon(tree):
    changed = fragments.prefix_term(tree, Random(1))
    assert changed is not None
    assert changed.words[1] == ":"
    assert changed.root == 0
    assert "parataxis" in changed.deps


def test_apostrophes_and_quotes_change_nothing_else(tree):
    tree.insert(8, '"', space=False, tag="''", pos="PUNCT", head=4, dep="punct")
    changed = typography.restyle_quotes(tree, Random(2))
    assert changed is not None
    assert changed.words[:8] == tree.words[:8]
    assert changed.heads == tree.heads


def test_joined_sentences_keep_their_boundaries_and_round_trip(tree):
    rng = Random(4)
    vocab = spacy.blank("en").vocab
    for _ in range(30):
        doc = to_doc(vocab, augment.join([tree, tree, tree], [True, False, True], rng))
        assert len(list(doc.sents)) == 3
    doc = to_doc(vocab, [tree, tree])
    again = from_span(next(iter(doc.sents)))
    assert (again.words, again.heads, again.deps) == (tree.words, tree.heads, tree.deps)


def test_removing_a_head_is_refused(tree):
    with pytest.raises(ValueError, match="has dependents"):
        tree.remove(1)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Lee left. He was tired.", 2),
        ("He wrote “Go home.” Then he left.", 2),
        ("The U.S. Army came. It stayed in the U.S. The end.", 3),
        ("John F. Kennedy won. See Fig. 3 for more.", 2),
        ("Is it so? Yes! “Why?” she asked.", 3),
    ],
)
def test_sentences_of_edited_prose(text, count, tokenizer):
    doc = tokenizer(text)
    words, spaces = [t.text for t in doc], [bool(t.whitespace_) for t in doc]
    assert len(sentence_starts(words, spaces)) == count
