"""Lines of notes: where they are cut, and how their parts are joined again."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.annotate.lines import SIGN_ROLE, find_parts, has_label, settle_participle
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.read import read_bytes


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Subduction: denser plate sinks", ["Subduction", "denser plate sinks"]),
        ("`FULL` – blocks new writers", ["`FULL`", "blocks new writers"]),
        ("Crust thickens → Himalaya", ["Crust thickens", "Himalaya"]),
        ("Lithosphere = crust; thick", ["Lithosphere", "crust", "thick"]),
        ("Old view. Today: plates move", ["Old view.", "Today", "plates move"]),
        ("Pull: a (b = c) and “d: e”", ["Pull", "a (b = c) and “d: e”"]),
        ("Rise – slow; Ridge – fast", ["Rise", "slow", "Ridge", "fast"]),
        ("The crust – and I mean it – sinks", ["The crust – and I mean it – sinks"]),
        ("There are two kinds: one and two", ["There are two kinds: one and two"]),
        ("Meet at 10:30, x:y", ["Meet at 10:30, x:y"]),
        ("Types of plates:", ["Types of plates:"]),
    ],
)
def test_where_an_entry_is_cut(line: str, words: list[str]) -> None:
    assert [line[part.start : part.end] for part in find_parts(line, "list_item")] == words


def test_prose_is_cut_only_behind_the_label_it_begins_with() -> None:
    prose = "The reason: a plant that cost millions – and a mayor; they agreed. " * 4
    found = [prose[part.start : part.end] for part in find_parts(prose, "paragraph")]
    assert found[0] == "The reason"
    assert len(found) == 2
    assert len(find_parts("A – b; c = d", "quote")) == 1


@given(st.text(alphabet="ab: –→=;().`\"' \n", max_size=60))
def test_parts_are_in_order_and_apart(line: str) -> None:
    parts = find_parts(line, "list_item")
    places = [place for part in parts for place in (*(part.sign or ()), part.start, part.end)]
    assert places == sorted(places)
    assert len(parts) == 1 or all(line[part.start : part.end].strip() for part in parts)


def test_what_begins_with_a_label() -> None:
    assert has_label("Ridge push: gravity")
    assert has_label("Lysosome = sac of enzymes")
    assert not has_label("Plates move apart")
    assert not has_label("It works: try")


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator(None)


def first(annotator: Annotator, text: str) -> Sentence:
    document = read_bytes(text.encode(), "t.md", ".md").document
    annotated = next(iter(annotator.annotate([document])))
    for sentence in annotated.sentences:
        assert [word.i for word in sentence.words] == list(range(len(sentence.words)))
        assert sum(word.head is None for word in sentence.words) == 1
        assert sentence.words[0].start == sentence.start
        for word in sentence.words:
            assert all(child.head is word for child in word.children)
            assert word.start < word.end
    return annotated.sentences[0]


def test_parts_are_joined_to_one_sentence(annotator: Annotator) -> None:
    sentence = first(annotator, "- `FULL` – blocks new writers; marks the slab\n")
    parts = [word for word in sentence.words if word.role == SIGN_ROLE]
    assert [(word.text, word.pos) for word in parts] == [("blocks", "VERB"), ("marks", "VERB")]
    assert [word.children[0].text for word in parts] == ["–", ";"]
    assert [word.text for word in sentence.words][:3] == ["FULL", "–", "blocks"]


def test_a_clause_before_a_colon_is_parsed_with_what_follows(annotator: Annotator) -> None:
    sentence = first(annotator, "- Nina wrote long books: novels and poems\n")
    assert not any(word.role == SIGN_ROLE for word in sentence.words)


def test_options_and_plurals_are_nouns(annotator: Annotator) -> None:
    option = first(annotator, "- --exclude PATTERN: skips files that match\n")
    assert (option.root.pos, option.root.text) == ("NOUN", "--exclude")
    quakes = first(annotator, "- Megathrust quakes: largest on record\n")
    assert (quakes.root.pos, quakes.root.text) == ("NOUN", "quakes")


def test_entries_of_a_list_are_coordinated(annotator: Annotator) -> None:
    sentence = first(annotator, "- Requirements: Python 3.10, rsync, an SSH key.\n")
    [part] = [word for word in sentence.words if word.role == SIGN_ROLE]
    assert [word.text for word in part.children_of("conj")] == ["rsync", "key"]


def test_a_run_of_spaces_is_looked_at_once() -> None:
    line = "crust" + "\u00a0" * 60_000 + "mantle"
    start = process_time()
    assert len(find_parts(line, "list_item")) == 1
    assert process_time() - start < 1  # the square of its length takes ten seconds


def test_a_participle_before_a_noun_behind_a_label_is_its_quality() -> None:
    recycled = Word(0, "recycled", "recycle", "VERB", "VBN", "", "root", 0, 8)
    nylon = Word(1, "nylon", "nylon", "NOUN", "NN", "", "obj", 9, 14)
    nylon.head, recycled.children = recycled, [nylon]
    sentence = Sentence([recycled, nylon], 0, 0, 14)
    settle_participle(sentence)
    assert (sentence.root, recycled.role, recycled.head) == (nylon, "amod", nylon)
