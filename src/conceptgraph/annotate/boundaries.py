"""Where a sentence may begin, so that the parser does not cut names and clauses in two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FINAL = frozenset(".!?…‽。！？．؟۔।॥።։។။")
_CLOSING = frozenset("'\"’”)]}»›*_")
_CONTINUING = frozenset(".,;:!?…)]}»›%’”")  # what no sentence begins with
_NO_START = (1 << 64) - 1  # -1 in an array without signs
_NUMBERED = frozenset(
    [
        "art",
        "ca",
        "ch",
        "chap",
        "chs",
        "eq",
        "fig",
        "figs",
        "nos",
        "p",
        "pp",
        "par",
        "sec",
        "vol",
        "approx",
    ]
)  # what a number follows: "ch. 4", "figs. 2–4"
PATIENCE = 80  # words after which text without final stops (captions) may be cut anywhere


def limit_starts(doc: Doc) -> None:
    """Forbid sentences to begin where none can; the parser decides about the rest.

    A sentence begins after a final stop, with closing quotation marks or brackets behind it;
    in lower case not after an ellipsis, with a number not after "ch." or "fig.".

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tokenized, not yet parsed; its ``sent_start`` is set.
    """
    after_stop, ellipsis, aside, run, before = True, False, False, 0, ""
    starts: Any = doc.to_array(["SENT_START"])  # all at once: token by token costs four times more
    for i, text in enumerate([token.text for token in doc]):
        begins = after_stop and text[0] not in _CONTINUING
        begins = begins and not (ellipsis and text[0].islower())
        begins = begins and not (text[0].isdigit() and before in _NUMBERED)
        if begins:
            run = 0
        elif run < PATIENCE:
            starts[i] = _NO_START
        run += 1
        before = before if text == "." else text.lower().rstrip(".")
        if text[-1] in _FINAL:
            ellipsis = text in ("…", "...", "..") or (after_stop and text == ".")
            after_stop = True
        elif after_stop and text in ("[", "("):
            aside, after_stop = True, False  # "It ended. [17] Then ..."
        elif aside and text in ("]", ")"):
            aside, after_stop = False, True
        elif not (after_stop and text in _CLOSING):
            after_stop = False
    doc.from_array(["SENT_START"], starts)
