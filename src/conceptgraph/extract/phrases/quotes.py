"""Quoted terms: a metaphor in quotation marks is one concept."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

OPENING = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"', "``": "''", "'": "'", "`": "'"}
TRAILING = frozenset({",", ".", ";", ":", "!", "?", "…"})
MAX_WORDS = 8


def find_quoted(sentence: Sentence) -> dict[int, tuple[int, int]]:
    """Map the index of each quoted word to the (first, last) word of its short quotation.

    Only quotations of at most eight words count as terms; longer ones are speech. Marks may
    be curly or straight, single or double. Final punctuation inside the marks is left out.

    A clause that is said in quotation marks is no term either: ``Friedman: "Inflation is a tax"``.

    ``a “hazy recollection” of the internet`` -> the two words between the marks.
    """
    found: dict[int, tuple[int, int]] = {}
    words = sentence.words
    i = 0
    while i < len(words):
        closing = OPENING.get(words[i].text)
        if closing is None or not _opens(sentence, i):
            i += 1
            continue
        end = _closing_index(sentence, i, closing)
        if end is None:
            i += 1
            continue
        first, last = i + 1, end - 1
        while last >= first and words[last].text in TRAILING:
            last -= 1
        short = first <= last and last - first < MAX_WORDS
        if short and not _is_statement(words[first : last + 1]):
            for j in range(first, last + 1):
                found[j] = (first, last)
        i = end + 1
    return found


def quoted_with_object(quoted: dict[int, tuple[int, int]], verb: Word, part: Word) -> bool:
    """Whether a phrase stands in the quotation that a verb outside has as its object.

    ``They call it "sucking milk through a straw".``: the straw is no end of its own.
    """
    first, last = quoted.get(part.i, (0, -1))
    if last < 0 or first <= verb.i <= last:
        return False
    return any(first <= c.i <= last for c in verb.children_of("obj"))


def _is_statement(inside: list[Word]) -> bool:
    """Whether quoted words are a clause with its subject that somebody says."""
    top = next((w for w in inside if w.head is None or w.head not in inside), inside[0])
    said = top.role in {"root", "ccomp", "parataxis", "parataxis:line"}
    subjects = [c for c in top.children if c.role.startswith("nsubj") and c in inside]
    finite = top.tag in {"VBZ", "VBP", "VBD"} or any(
        c.role.startswith(("cop", "aux")) for c in top.children
    )
    return said and bool(subjects) and finite


def _opens(sentence: Sentence, i: int) -> bool:
    """A mark opens when it touches the next word and not the one before."""
    words = sentence.words
    if i + 1 >= len(words) or words[i + 1].start != words[i].end:
        return False
    return i == 0 or words[i - 1].end < words[i].start or words[i - 1].text in {"(", "—", "–", "-"}


def _closing_index(sentence: Sentence, i: int, closing: str) -> int | None:
    words = sentence.words
    marks = {closing, "''", "”"} if closing in {'"', "''", "”"} else {closing}
    for j in range(i + 1, min(len(words), i + MAX_WORDS + 4)):
        if words[j].text not in marks:
            continue
        if closing in {"'", "’"} and words[j].start != words[j - 1].end:
            continue
        following = words[j + 1 : j + 2]
        touches = bool(following) and following[0].start == words[j].end
        if closing in {"'", "’"} and touches and following[0].text[:1].isalpha():
            continue  # an apostrophe
        return j
    return None
