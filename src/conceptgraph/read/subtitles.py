"""Subtitles (SubRip, WebVTT): cues joined to sentences and paragraphs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from conceptgraph.model import Problem
from conceptgraph.read.blocktree import find_title
from conceptgraph.read.builder import TextBuilder, squeeze
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.result import ReadResult, make_document

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?[ \t]{1,9}([^<>]{1,100})>")
_TAG = re.compile(r"</?[a-zA-Z0-9:.][^<>]{0,200}>|\{\\[^{}]{0,100}\}")
_SCRIPT = re.compile(r"(?i)<(/?)(script|style)\b[^<>]{0,200}>")
# No longer ones: Python refuses to read numbers of thousands of digits.
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_SOUND = re.compile(
    r"\[[^\[\]]{1,60}\]|\((?:[A-Z][A-Z ]{1,40}|[a-z ]{1,30}ing)\)|[♪♫]+[^♪♫]{0,200}[♪♫]|[♪♫]"
)
_NAME = re.compile(r"(?:>>\s*)?([A-Z][A-Z .'’-]{1,30}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}):\s+(?=\S)")
_FINAL = re.compile(r"[.!?…][\"'”’)\]]*$")
PAUSE = 4.0  # seconds of silence that end a paragraph
PARAGRAPH = 600  # characters after which a paragraph ends with its sentence
LONGEST = 4000  # characters after which it ends anyway


@dataclass(slots=True)
class Cue:
    """What is said in one go."""

    start: float  # seconds
    end: float
    speaker: str  # "" = not said, "?" = somebody else than before
    words: str


def read_subtitles(data: bytes, name: str) -> ReadResult:
    """Read a subtitle file.

    The text is the spoken words in paragraphs; a new speaker, a long pause or a few sentences
    begin a new one. Metadata: ``times`` (seconds at which each block begins) and, where the file
    names them, ``speakers`` (one name a block, ``""`` = unknown).

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.
    """
    text, problems = decode(data, name)
    return spoken_document(_unrolled(_cues(text)), name, problems)


def spoken_document(
    cues: Iterator[Cue], name: str, problems: tuple[Problem, ...], *, timed: bool = True
) -> ReadResult:
    """Make a document of what was said.

    Parameters
    ----------
    cues : iterator of Cue
    name : str
        The document's id.
    problems : tuple of Problem
        Warnings so far.
    timed : bool
        The times of the cues are known.
    """
    builder = TextBuilder()
    times: list[float] = []
    speakers: list[str] = []
    for cue in _paragraphs(cues):
        if builder.block("paragraph", cue.words) is not None:
            times.append(cue.start)
            speakers.append(cue.speaker)
    metadata: dict[str, object] = {"times": times} if timed else {}
    if any(speakers):
        metadata["speakers"] = speakers
    rendered = tidy(builder.text)
    blocks = builder.tree.blocks
    title = find_title(rendered, blocks, None, name)
    return ReadResult(make_document(name, rendered, title, metadata, blocks), problems)


def _cues(text: str) -> Iterator[Cue]:
    """Yield the cues of a file; notes, styles and numbers are passed over."""
    lines = text.split("\n")
    speaker, i = "", 0
    while i < len(lines):
        times = _TIMES.match(lines[i])
        i += 1
        if not times:
            continue
        spoken: list[str] = []
        while i < len(lines) and lines[i].strip() and not _TIMES.match(lines[i]):
            spoken.append(lines[i])
            i += 1
        if i < len(lines) and spoken and _TIMES.match(lines[i]):
            spoken.pop()  # the number of the next cue, without a blank line before it
        raw = " ".join(spoken)
        voice = _VOICE.search(raw)
        words = _TAG.sub("", _without_scripts(raw))
        words = squeeze(_REFERENCE.sub(lambda match: html.unescape(match[0]), words))
        words = squeeze(_SOUND.sub(" ", words))
        speaker = squeeze(voice[1]) if voice else ""
        named = _NAME.match(words)
        if named and not voice:
            speaker, words = named[1].strip(), words[named.end() :]
        elif words.startswith((">>", "- ")):
            speaker, words = "?", words.lstrip(">- ")
        if words:
            yield Cue(_seconds(*times.groups()[:4]), _seconds(*times.groups()[4:]), speaker, words)


def _without_scripts(raw: str) -> str:
    """Leave out what stands between a script's or style's tags; an unclosed one hides nothing."""
    tags = list(_SCRIPT.finditer(raw))
    last = {tag[2].lower(): tag.start() for tag in tags if tag[1]}  # where each is closed last
    kept: list[str] = []
    done, open_name = 0, ""
    for tag in tags:
        name = tag[2].lower()
        if not open_name and not tag[1] and last.get(name, -1) > tag.start():
            kept.append(raw[done : tag.start()])
            open_name = name
        elif open_name == name and tag[1]:
            done, open_name = tag.end(), ""
    return " ".join([*kept, raw[done:]])


def _unrolled(cues: Iterator[Cue]) -> Iterator[Cue]:
    """Drop what a cue repeats of the one before (captions that roll up line by line)."""
    shown = ""
    for cue in cues:
        words = cue.words
        if words == shown or shown.endswith(f" {words}"):
            continue
        if shown and words.startswith(f"{shown} "):
            words = words[len(shown) + 1 :]
        shown = cue.words
        yield Cue(cue.start, cue.end, cue.speaker, words)


def _paragraphs(cues: Iterator[Cue]) -> Iterator[Cue]:
    """Join cues to paragraphs."""
    current: Cue | None = None
    known = ""
    for cue in cues:
        turn = bool(cue.speaker) and cue.speaker != known
        turn = turn or cue.speaker == "?"
        if current is not None and not turn and not _is_full(current, cue):
            current.words += f" {cue.words}"
            current.end = cue.end
            continue
        if current is not None:
            yield current
        known = "" if cue.speaker == "?" else cue.speaker or known
        current = Cue(cue.start, cue.end, known, cue.words)
    if current is not None:
        yield current


def _is_full(current: Cue, cue: Cue) -> bool:
    size = len(current.words)
    finished = bool(_FINAL.search(current.words[-8:]))
    pause = cue.start - current.end >= PAUSE
    return size >= LONGEST or (finished and (pause or size >= PARAGRAPH)) or (pause and size > 200)


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return round(whole + int(fraction.ljust(3, "0")) / 1000, 3)
