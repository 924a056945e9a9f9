"""What note-taking tools add to Markdown: links between notes, tags, and names of a note.

While a line is put together, a mark travels inside it between characters that no decoded text
has; :class:`~conceptgraph.read.builder.TextBuilder` takes it out and notes where it stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from conceptgraph.model import Mark, MarkKind

_OPEN, _NEXT, _CLOSE = "\x01", "\x02", "\x03"
_SIGNS = re.compile("[\x01-\x04]")  # also the one that inline.py uses
_MARK = re.compile(
    f"{_OPEN}(link|embed|tag|alias|code){_NEXT}([^{_OPEN}-{_CLOSE}]*){_NEXT}([^{_OPEN}-{_CLOSE}]+){_CLOSE}"
)
_ENDED = tuple(".!?…:;)]”\"'")
_WIKILINK = re.compile(r"([!#]?)\[\[([^\[\]|\n]{1,300})(?:\|([^\[\]|\n]{1,300}))?\]\]")
_EMBEDDED_FILE = re.compile(
    r"!\[\[[^\[\]|#\n]{1,300}\.(?!md\b)(?:[a-zA-Z][a-zA-Z0-9]{1,5}|3gp)(?:[|#][^\[\]\n]{0,300})?\]\]"
)
_HASHTAG = re.compile(r"(?<![^\s(])#([^\W\d][\w/-]*)")
_WORDS = re.compile(r"\w")
_MOST = 200  # names in front matter; a list that is longer is no list of tags
_LONGEST = 100  # characters of one of them


def without_signs(text: str) -> str:
    """Return a text in which nothing can be taken for a mark."""
    return _SIGNS.sub(" ", text) if _SIGNS.search(text) else text


def put_marks(words: str) -> str:
    """Mark the links and tags of a line, which loses their signs.

    ``[[page]]``, ``[[folder/page#part|words]]`` and ``![[page]]`` become their words, or else
    the page; ``#tag`` and ``#[[tag]]`` become the tag; an embedded file that is no note is taken
    out.
    """
    if "[[" in words:
        words = _EMBEDDED_FILE.sub("", words)
        words = _WIKILINK.sub(_link, words)
    if "#" in words:
        words = _HASHTAG.sub(lambda tag: _mark("tag", tag[1].strip("/-"), tag[1]), words)
    return words


def has_marks(words: str) -> bool:
    """Whether a line has links or tags of note-taking tools."""
    return ("[[" in words or "#" in words) and _OPEN in put_marks(without_signs(words))


def has_signs(words: str) -> bool:
    """Whether marks stand in a line already."""
    return _OPEN in words


def mark_code(code: str) -> str:
    """Mark inline code, which must not be inside of another mark."""
    return _mark("code", "", code) if code and code == code.strip() else code


def take_marks(words: str, at: int) -> tuple[str, list[Mark], list[tuple[int, int]]]:
    """Return a line without its marks, and where they and code stand if it begins at ``at``."""
    if _OPEN not in words:
        return words, [], []
    parts, marks, code, done, length = [], [], [], 0, 0
    for match in _MARK.finditer(words):
        parts += [words[done : match.start()], match[3]]
        length += match.start() - done
        place = at + length, at + length + len(match[3])
        if match[1] == "code":
            code.append(place)
        else:
            kind: MarkKind = match[1]  # type: ignore[assignment]
            marks.append(Mark(kind, *place, match[2].strip()))
        length += len(match[3])
        done = match.end()
    return "".join((*parts, words[done:])), marks, code


def split_tags(words: str) -> tuple[str, str]:
    """Take lines of tags, and tags that follow the last sentence, out of a paragraph's prose.

    A tag inside a sentence is a word of it.
    """
    if f"{_OPEN}tag" not in words:
        return words, ""
    prose: list[str] = []
    tags: list[str] = []
    for line in words.split("\n"):
        (tags if _is_only_tags(line) else prose).append(line)
    text = "\n".join(prose)
    begin = _begin_of_last_tags(text)
    return text[:begin], " ".join([text[begin:].strip(), *tags]).strip()


def _begin_of_last_tags(text: str) -> int:
    """Where the tags begin that a text ends with.

    A single one counts only after the end of a sentence: "I love #coffee" is one.
    """
    begin, count = len(text.rstrip()), 0
    for mark in reversed(list(_MARK.finditer(text))):
        if mark.end() != begin or mark[1] != "tag":
            break
        begin, count = len(text[: mark.start()].rstrip()), count + 1
    return begin if count > 1 or text[:begin].endswith(_ENDED) else len(text)


def _is_only_tags(line: str) -> bool:
    rest = _MARK.sub(lambda match: "" if match[1] == "tag" else match[0], line)
    return rest != line and not _WORDS.search(rest)


def find_properties(metadata: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what front matter gives: ``Tags`` and ``Aliases``, each with its names, marked.

    A string is split at commas, or else at spaces where it lists tags.
    """
    for key, title, kind in (("tag", "Tags", "tag"), ("alias", "Aliases", "alias")):
        names: dict[str, None] = {}
        for name, value in metadata.items():
            if name.lower() in (key, f"{key}s", f"{key}es"):
                names |= dict.fromkeys(_names(value, key == "tag"))
        if names:
            marks = (_mark(kind, name, name) for name in list(names)[:_MOST])
            yield title, ", ".join(marks)


def _names(value: object, are_tags: bool) -> Iterator[str]:
    if isinstance(value, str):
        items: list[object] = list(value.split(None if are_tags and "," not in value else ","))
    else:
        items = value if isinstance(value, list) else []
    for item in items:
        if isinstance(item, str | int | float) and not isinstance(item, bool):
            name = " ".join(without_signs(str(item)).split()).lstrip("#")
            if _WORDS.search(name) and len(name) <= _LONGEST:
                yield name


def _link(link: re.Match[str]) -> str:
    """``[[folder/page#part|words]]`` is a link to ``page``, ``#[[page]]`` a tag."""
    path = link[2].partition("#")[0].partition("^")[0].strip()
    page = path.rsplit("/", 1)[-1].removesuffix(".md").strip()
    shown = (link[3] or page or link[2].lstrip("#")).strip()
    if not page or not shown:  # a link inside the note itself
        return shown
    return _mark({"!": "embed", "#": "tag"}.get(link[1], "link"), page, shown)


def _mark(kind: str, target: str, shown: str) -> str:
    return f"{_OPEN}{kind}{_NEXT}{target}{_NEXT}{shown}{_CLOSE}"
