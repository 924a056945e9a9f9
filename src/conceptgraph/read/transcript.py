"""Transcripts as JSON: a list of what was said, by itself or inside an object."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from conceptgraph.errors import ReadError
from conceptgraph.model import Problem
from conceptgraph.read.builder import squeeze
from conceptgraph.read.decoding import decode, tidy
from conceptgraph.read.jsondata import parse_json
from conceptgraph.read.result import ReadResult
from conceptgraph.read.subtitles import Cue, spoken_document

LISTS = ("segments", "transcript", "transcription", "chunks", "turns", "utterances")
"""Keys under which tools that write transcripts put the list."""
_ALONE = frozenset(("text", "language", "duration", "task", "usage"))
"""Keys of an object that has the whole speech as one text."""
_STARTS = ("start", "start_time", "startTime", "offset", "timestamp")
_ENDS = ("end", "end_time", "endTime")
_SPEAKERS = ("speaker", "speaker_label", "name")
_TEXTS = ("text", "content")
_EXPECTED = 'a list of {"speaker", "text", "start"}, or {"segments": [{"text"}]}'
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,6})?)$")


def read_transcript(data: bytes, name: str) -> ReadResult:
    """Read a transcript in JSON, such as Whisper writes it.

    The document is made like that of subtitles: words of one speaker are joined to paragraphs;
    metadata are ``times`` in seconds and ``speakers``, where the file has them.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    ReadError
        If it is not JSON, or JSON of another kind.
    """
    text, problems = decode(data, name)
    value = parse_json(text, name)
    if isinstance(value, dict):
        key = next((key for key in LISTS if isinstance(value.get(key), list)), "")
        if not key and isinstance(value.get("text"), str) and value.keys() <= _ALONE:
            return _document([{"text": part} for part in _sentences(value["text"])], name, problems)
        value = value.get(key) if key else None
    if not isinstance(value, list) or not value:
        raise ReadError("this JSON is no transcript", where=name, expected=_EXPECTED)
    return _document(value, name, problems)


def read_transcript_lines(data: bytes, name: str) -> ReadResult:
    """Read a transcript in JSON Lines: one ``{"speaker", "text", "start"}`` a line.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id.

    Raises
    ------
    ReadError
        If a line is not JSON or says nothing; it names the first such line.
    """
    text, problems = decode(data, name)
    lines = enumerate(text.split("\n"), 1)
    entries = [parse_json(line, f"{name}:{number}") for number, line in lines if line.strip()]
    if not entries:
        raise ReadError("this JSON Lines file is empty", where=name)
    return _document(entries, name, problems)


def _document(entries: list[Any], name: str, problems: tuple[Problem, ...]) -> ReadResult:
    cues = list(_cues(entries, name))
    timed = any(math.isfinite(cue.start) for cue in cues)
    last = 0.0
    for cue in cues:  # what has no time of its own follows what was said before
        cue.start = cue.start if math.isfinite(cue.start) else last
        last = cue.end = max(cue.start, cue.end) if math.isfinite(cue.end) else cue.start
    return spoken_document(iter(cues), name, problems, timed=timed)


def _cues(entries: list[Any], name: str) -> Iterator[Cue]:
    for number, entry in enumerate(entries, 1):
        words = _first(entry, _TEXTS) if isinstance(entry, dict) else None
        if not isinstance(words, str):
            raise ReadError(
                "this JSON is no transcript",
                where=name,
                got=f"entry {number} without a text",
                expected=_EXPECTED,
            )
        start, end = _first(entry, _STARTS), _first(entry, _ENDS)
        if isinstance(start, list):  # [start, end]
            start, end = (start[0], start[-1]) if start else (None, None)
        speaker = _first(entry, _SPEAKERS)
        speaker = squeeze(tidy(speaker)) if isinstance(speaker, str) else ""
        words = squeeze(tidy(words))
        if words:
            yield Cue(_seconds(start), _seconds(end), speaker, words)


def _first(entry: dict[str, Any], keys: tuple[str, ...]) -> Any:
    return next((entry[key] for key in keys if entry.get(key) is not None), None)


def _sentences(words: str) -> list[str]:
    return _SENTENCE_END.split(words)


def _seconds(value: Any) -> float:
    """Return a time in seconds, from a number or ``"1:02:03.5"``; NaN for anything else."""
    if isinstance(value, str):
        clock = _CLOCK.match(value.strip())
        if clock is None:
            return math.nan
        seconds = float(clock[3].replace(",", "."))
        return round(int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + seconds, 3)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return math.nan
    return round(float(value), 3) if 0 <= value < 1e9 else math.nan
