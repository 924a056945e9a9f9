"""Parts of a text that are no prose: lists of references, contents, indexes, menus.

Readers of formats know some of them by their markup; this is what only the words give away. A
line alone must look much like an entry; among entries, and under a heading that says so, less
is asked.
"""

from __future__ import annotations

import re

from conceptgraph.model import Document

MAX_REFERENCE = 420  # characters
MIN_RUN = 3  # lines of a list, from which they speak for each other
MAX_LINE = 160  # characters of a line of contents or of an index

_HEADING = re.compile(
    r"(?i)[\d.\s]*(?:(?:selected|further|recommended|suggested|annotated|general)\s+)?"
    r"(?:references|bibliography|works\s+cited|literature(?:\s+cited)?|readings?|sources"
    r"|(?:foot|end)?notes|notes\s+and\s+references|index(?:\s+of\s+(?:names|subjects))?"
    r"|(?:table\s+of\s+)?contents)\s*:?$"
)
_NUMBERED = re.compile(
    r"https?://|www\.|\bdoi\b|\bno\. ?\d|\bvol\. ?\d|\b\d+ \((?:19|20)\d\d\)|\bpp?\. ?\d|"
    r"\baccessed\b|\bISBN\b",
    re.IGNORECASE,
)
_PAGES = re.compile(r"\([^()]*\bpp?\. ?\d[^()]*\)")  # "(p. 12)" cites and is no entry
_TITLED = re.compile(r"[“\"][^”\"]{8,}[,.?!]?[”\"]|\((?:19|20)\d\d[a-z]?\)")
_YEAR = re.compile(r"\b(?:19|20)\d\d")

_GIVEN = r"(?:[A-Z]\.(?:[ -]?[A-Z]\.)*|[A-Z][\w’'-]+(?: [A-Z]\.)*(?: [A-Z][\w’'-]+)?)"
_AUTHOR = re.compile(
    rf"[\[(]?\d{{0,3}}[\]).]*\s*(?:(?:van|von|de|der|den|di|da|al|el|la|le) )*"
    rf"[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)?, {_GIVEN}"
    rf"(?=[.,;:&(]|(?<=[A-Z]\.) | and | with | et al|\s*$)"
)
_MARKS = (
    re.compile(r"\((?:c\. ?)?1[5-9]\d\d|\((?:19|20)\d\d[a-z]?(?:, \w+(?: \d+)?)?\)(?! [a-z])|"
               r"[.,] (?:1[5-9]|20)\d\d[a-z]?\.?(?:\s|$)"),
    re.compile(r"[.,(] ?(?:[A-Z][\w’'.-]+,? ){0,2}[A-Z][\w’'.-]+(?:, [A-Z]{2})?"
               r": (?:[A-ZÉ][\w’'&.-]++,? ?(?:of |and |de |the |for |la )*){1,7}(?:, \d{4})?\.?$"),
    re.compile(r"\b\d+ ?\(\d+(?:[–-]\d+)?\)|\b\d+: ?\d+[–-]\d+|, \d+[–-]\d+\.?$|\bpp?\. ?\d"),
    re.compile(r"\b(?:[Ee]ds?|[Tt]rans|[Vv]ols?|[Cc]hap)\.|\b(?:[Ee]dited|[Tt]ranslated) by\b"
               r"|\d(?:st|nd|rd|th) ed\b|\bIn [A-Z][^.]{3,80}, edited\b"),
    re.compile(r"\bdoi\b|https?://|\bISBN\b|\bRetrieved\b|\bArXiv\b", re.IGNORECASE),
    re.compile(r"\b(?:Journal|Proceedings|Transactions|Annals|Quarterly|Bulletin|University Press|"
               r"Review) ?(?:of|on|for|,|\.)|[“\"][^”\"]{8,}[.,?!][”\"]"),
)  # fmt: skip
"""Signs of an entry: year, place and publisher, pages, editor, address, journal."""

_CUT = re.compile(
    r"(?:[\d,”\"] (?:no|vol|pp?)|,”? (?:ed|eds|trans)|\d(?:st|nd|rd|th) ed)\.$"
    r"|^(?:https?://|doi:|www\.)|^Accessed [A-Z][a-z]+ \d+, \d{4}"
    r"|^\d+ ?\((?:[A-Z][a-z]+ )?(?:19|20)\d\d\) ?[:,]"
    r"|[”\"\w)], https?://\S+$"
    r"|\([A-Z][\w.]+(?:[ ,]+[A-Z][\w.]*)*: [A-Z][^()]*, (?:\[\d{4}\] )?(?:19|20)\d\d\)"
)
"""What only a piece of an entry has, where a sentence was cut at "no." or an entry glued to it."""

_GLUE = re.compile(r"(?<=[a-z][.,)”’])(?=[“\"A-Z])|(?<=[a-z])(?=[A-Z“][a-z]+ )")
MIN_PROSE = 30  # characters before an entry that is glued to a sentence

_VERB = re.compile(r" (?:is|are|was|were|has|have|had) ")
_NOTE = re.compile(r"[\[(]?\d{1,3}[\]).]*\s+(?:Ibid|See|Cf|[A-Z“\"])")
_CONTENTS = re.compile(r"\S.*?(?:\s?\.){3,}+\s*(?:\d+|[ivxl]+)$|\S.*?(?:…|\t| {3,})\s*\d+$")
_INDEX = re.compile(
    r"[^.!?:]{2,70}?,(?: (?:\d+(?:[–-]\d+)?n?|see(?: also)? [^,;]++)[,;]?)+$", re.IGNORECASE
)
_MENU = re.compile(r"(?<!\s)\s+[|›»·•∙→>]\s+")  # from the first space of a run, or it is quadratic
_COMMAND = re.compile(
    r"(?:edit|file|help|home|main|menu|options|preferences|settings|start|system|tools|view)\b",
    re.IGNORECASE,
)  # what a path through menus begins with


def is_reference(text: str) -> bool:
    """Whether a paragraph is an entry of a list of references, which states no relation.

    Examples
    --------
    >>> is_reference("Ann Lee, “Why Ice Melts Early,” Polar Notes 15, no. 3 (2011): 12–30.")
    True
    >>> is_reference("Lee, A. B. (2011). Why ice melts early. Polar Notes, 15(3), 12–30.")
    True
    >>> is_reference("Lee, Ann. Why Ice Melts Early. New York: Snow Books.")
    True
    >>> is_reference("According to Lee (2011), “ice melts early” (p. 12).")
    False
    >>> is_reference("Lisbon, Portugal, was destroyed by an earthquake (1755).")
    False
    >>> is_reference("Lee wrote “Why Ice Melts Early” in 2011.")
    False
    """
    if len(text) > MAX_REFERENCE or not text.lstrip('“"‘[(0123456789. ')[:1].isupper():
        return False
    if _AUTHOR.match(text):
        head, *rest = _VERB.split(text)  # "Lisbon, Portugal, was destroyed (1755)" is prose
        marks = _MARKS[:1] if rest else _MARKS
        if any(mark.search(head) for mark in marks):
            return True
    if not _YEAR.search(text):  # asked first: most text has no year
        return False
    text = _PAGES.sub(" ", text)
    return bool(_NUMBERED.search(text) and _TITLED.search(text) and _YEAR.search(text))


def is_piece_of_reference(text: str) -> bool:
    """Whether a sentence is an entry of a list of references, cut or glued to what it supports.

    Examples
    --------
    >>> is_piece_of_reference("Ann Lee, “Why Ice Melts Early,” Polar Notes 15, no.")
    True
    >>> is_piece_of_reference("3 (2011): 12–30.")
    True
    >>> is_piece_of_reference("Ice melts early.“About,” Polar Society, https://polar.org/about/.")
    True
    >>> is_piece_of_reference("Ann Lee, Why Ice Melts Early, 3rd ed.")
    True
    >>> is_piece_of_reference("The society explains it at https://polar.org.")
    False
    >>> is_piece_of_reference("He was asked twice and said no.")
    False
    """
    return bool(_CUT.search(text)) or is_reference(text)


def prose_end(text: str) -> int:
    """Where the prose of a sentence ends: before an entry glued to it, at 0 where it is one.

    Examples
    --------
    >>> text = "The society says that ice melts.“About,” Polar Society, https://polar.org/about/."
    >>> text[:prose_end(text)]
    'The society says that ice melts.'
    >>> prose_end("3 (2011): 12–30."), prose_end("Ice melts.")
    (0, 10)
    """
    if not is_piece_of_reference(text):
        return len(text)
    for glue in _GLUE.finditer(text, MIN_PROSE):
        if is_piece_of_reference(text[glue.start() :]):
            return 0 if is_piece_of_reference(text[: glue.start()]) else glue.start()
    return 0


def find_apparatus(document: Document) -> frozenset[int]:
    """Indexes of the blocks that are entries of such a list, and of code and page furniture.

    A block that begins like an entry of a list of references is one between others, and under a
    heading such as "Bibliography".
    """
    text = document.text
    silent: set[int] = set()
    authors: list[int] = []
    runs: dict[str, list[int]] = {"contents": [], "index": []}  # blocks of the last lines
    under: set[int] = set()  # headings of lists, and what hangs under them
    for number, block in enumerate(document.blocks):
        words = text[block.start : block.end]
        if block.parent in under:
            under.add(number)
        if block.kind == "heading" and _HEADING.match(words):
            under.add(number)
        form = _form(words) if block.kind in {"paragraph", "list_item", "heading"} else ""
        if form in {"list", "menu"} or block.kind in {"code", "boilerplate"}:
            silent.add(number)
        elif form == "author" or (form and number in under) or _is_note(words, number in under):
            authors.append(number)
        for name, run in runs.items():
            if form != name:
                run.clear()
                continue
            run.extend([number] * (words.count("\n") + 1))
            if len(run) >= MIN_RUN:
                silent.update(run)
    for number in authors:
        if number in under or _stands_among(number, silent):
            silent.add(number)
    return frozenset(silent)


def _stands_among(number: int, silent: set[int]) -> bool:
    return {number - 1, number + 1} <= silent or {number - 2, number - 1} <= silent


def _is_note(words: str, under: bool) -> bool:
    return under and bool(_NOTE.match(words))


def _form(words: str) -> str:
    """What a block looks like: a whole "list" or "menu", or a line of one; "" for prose."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    forms = [_form_of_line(line) for line in lines]
    usual = max(forms, key=forms.count, default="")
    entries = forms.count("entry")
    if 2 * entries > len(lines) or (usual not in {"contents", "index"} and is_reference(words)):
        return "list"
    if len(lines) == 1 and _is_menu(lines[0]):
        return "menu"
    if 2 * forms.count(usual) <= len(lines):
        return ""
    return "list" if usual and len(lines) >= MIN_RUN else usual


def _form_of_line(line: str) -> str:
    if len(line) <= MAX_LINE and _CONTENTS.match(line):
        return "contents"
    if len(line) <= MAX_LINE and _INDEX.match(line):
        return "index"
    if is_reference(line):
        return "entry"
    return "author" if _AUTHOR.match(line[:MAX_REFERENCE]) else ""


def _is_menu(line: str) -> bool:
    """Whether a line is a row of links: "Home | Docs | Contact us", but not "drought → famine"."""
    parts = _MENU.split(line)
    if "→" in line and not _COMMAND.match(parts[0]):
        return False
    return len(parts) >= MIN_RUN and all(
        part and len(part.split()) <= 4 and not part.endswith((".", "?", "!")) for part in parts
    )
