"""Parts of a text that are no prose, found by their words."""

from __future__ import annotations

from time import process_time

import pytest

from conceptgraph.extract.sifting.apparatus import (
    find_apparatus,
    is_piece_of_reference,
    is_reference,
    prose_end,
)
from conceptgraph.model import Block, Document
from conceptgraph.read import read_bytes

LISTS = {
    "references in a paragraph of lines": (
        "Lee, A. B. Why ice melts. Journal of Snow.\n"
        "Moreau, Ann, and Jo Park. Decade of the Fox. Lyon: Den Press.\n"
        "Okafor, C. Winter sleep of bears. Proceedings of the Den Society."
    ),
    "one entry": "Lee, Ann. 2011. Why Ice Melts Early. New York: Snow Books.",
    "contents": "Snow ..... 3\nIce ..... 11\nSlush and Rain ..... 37",
    "an index": "fox, arctic, 12, 18–21\nice, 44; see also snow\nLee, Ann, 68–90",
    "a menu": "About the author | Contact | Privacy policy | Terms of use",
    "a row of languages": "English ∙ Deutsch ∙ Italiano ∙ Français",
    "a path to a page": "Home › Animals › Foxes › Arctic fox",
}
PROSE = {
    "a place and a year": "Lisbon, Portugal, was destroyed by an earthquake in 1755.",
    "a list of numbers": "Prices rose in 1911, 1912, and 1913. Then they fell, 12 of 14 times.",
    "a quotation with its page": "According to Lee (2011), “ice melts early in spring” (p. 12).",
    "names and a year that find something": "Further, Lee, Moreau, and Okafor (2009) noted a link.",
    "an answer": "She asked for more ice and he said no.",
    "an address": "The society explains the melting of ice at https://polar.example.org/ice.",
    "alternatives": "The shop sells tea | coffee. | They are | dear.",
    "verse": "The fox is old,\nThe ice is cold,\nThe tale is told.",
}

PIECES = {
    "cut at its number": "Ann Lee, “Why Ice Melts Early,” Polar Notes 15, no.",
    "cut at its number without a comma": "Journal of Snow 27 no.",
    "behind the cut": "2 (Summer 1990): 273–294.",
    "cut at its edition": "Ann Lee, Why Ice Melts Early, 3rd ed.",
    "cut at its editor": "Jo Park, “Ice,” in The Handbook of Snow, ed.",
    "glued to a sentence": "Ice melts early.“About,” Polar Society, https://polar.example.org/about/.",
    "a title and an address": "“Rules of the Ice,” Polar Society, https://polar.example.org/rules.",
    "an address": "https://polar.example.org/ice.html.",
    "place and publisher": "Bo Okafor, Winter Sleep (Oslo, Norway: Den Press, 2015); see also Lee.",
}


def silent(text: str) -> list[str]:
    """The lines that are found, whatever blocks the reader makes of them."""
    document = read_bytes(text.encode(), "text.txt", ".txt").document
    found = find_apparatus(document)
    blocks = [block for number, block in enumerate(document.blocks) if number in found]
    return [line for b in blocks for line in document.text[b.start : b.end].split("\n")]


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_no_prose(name: str) -> None:
    before = "The fox lives on the ice, and it eats birds.\n\n"
    assert silent(before + LISTS[name] + "\n") == LISTS[name].split("\n")


@pytest.mark.parametrize("name", PROSE)
def test_prose_is_read(name: str) -> None:
    assert silent(PROSE[name] + "\n") == []
    assert not is_reference(PROSE[name])
    assert not is_piece_of_reference(PROSE[name])


@pytest.mark.parametrize("name", PIECES)
def test_pieces_of_entries_are_no_prose(name: str) -> None:
    assert is_piece_of_reference(PIECES[name])


def test_under_a_heading_that_says_so_less_is_asked_of_an_entry() -> None:
    entry, note = "Lee, Ann. Why Ice Melts.", "2 See Lee, Why Ice Melts."
    assert silent(f"Foxes of the north\n\n{entry}\n\n{note}\n") == []
    assert silent(f"Selected bibliography\n\n{entry}\n\n{note}\n") == [entry, note]


def test_between_entries_less_is_asked_too() -> None:
    sure, doubtful = "Lee, A. (2011). Why ice melts. Snow Books.", "Moreau, Ann. Decade of the Fox."
    assert silent(f"{sure}\n\n{doubtful}\n\n{sure}\n") == [sure, doubtful, sure]


GLUED = {
    "It supports the melting of old ice.": "“About,” Polar Society, https://polar.example.org/x.",
    "Foxes eat what the ice leaves behind,": "Ann Lee, “Why Ice Melts,” Polar Notes 15, no.",
}


@pytest.mark.parametrize("prose", GLUED)
def test_prose_ends_where_an_entry_is_glued_to_it(prose: str) -> None:
    assert prose_end(prose + GLUED[prose]) == len(prose)
    assert prose_end(GLUED[prose]) == 0
    assert prose_end(prose) == len(prose)


@pytest.mark.parametrize(
    "line",
    [
        "a" + " " * 100_000 + "b",
        "A-" * 50_000,
        "Lee, Ann. Genome. Oslo: " + "ACGT" * 90 + "!",
        "fox," + " see a" * 25 + ";;",
    ],
)
def test_no_line_takes_long(line: str) -> None:
    document = Document(
        "a.txt", line, "a.txt", "", {}, (Block("paragraph", 0, len(line), 0, None),)
    )
    start = process_time()
    assert not find_apparatus(document)
    assert process_time() - start < 20  # a pattern that tries every way to divide it takes minutes
