"""Lines that belong to a page and not to its text: buttons, dates, page numbers, notices.

The rules look at form: short, without a final stop, a known word of user interfaces in the first
place, or made of metadata alone. They are for lines that stand by themselves.
"""

from __future__ import annotations

import re

_UI_VERB = re.compile(
    r"""(?ix)^(?:
      (?:watch|listen|view|read|open|play|follow|find|join|share|discuss|continue)
        \s+(?:(?:this|us|me|it|the\s+\w+|full\s+\w+)\s+)?(?:on|at|via|in|with|more|now)\b
    | (?:subscribe|sign\s+(?:up|in)|log\s?(?:in|out)|register|share|print|download|bookmark)
        (?:\s+(?:now|here|today|this|to\s+(?:our|the|my)|for\s+(?:free|updates)|on|via|the|our)\b.*)?$
    | (?:skip|jump|back|return|go)\s+to\s+(?:main|content|top|the\s+top|home|navigation|all\b)
    | click\s+(?:here|to)\b | tap\s+to\b | scroll\s+(?:down|up)
    | (?:read|learn|show|load|see|view)\s+(?:more|less|all|comments|transcript|full\s+\w+)\b
    | leave\s+a\s+(?:comment|reply) | add\s+a\s+comment | copy\s+(?:the\s+)?link | copied
    | \d+\s+(?:comments?|likes?|shares?|views?|replies|followers|subscribers|claps)
    | (?:accept|reject|manage)\s+(?:all\s+)?cookies? | cookie\s+(?:settings|policy|preferences)
    | (?:privacy\s+policy|terms\s+of\s+(?:use|service)|terms\s*(?:&|and)\s*conditions)
    | all\s+rights\s+reserved | copyright\b | (?:©|\(c\))\s*\d{4} | powered\s+by\b
    | (?:filed\s+under|posted\s+(?:on|by|in)|published\s+(?:on|at|by)
      |last\s+(?:updated|modified|edited)|updated|tags?|categor(?:y|ies)|via|source|photo|image)\s*(?::|\bon\b)
    | advertisement$ | sponsored(?:\s+content|\s+by\b.*)?$
    | (?:table\s+of\s+contents|menu|comments)$
    | (?:previous|next)(?:\s+(?:post|article|chapter|page|episode))?$ | page\s+\d+
    )"""
)
_NOTICE = re.compile(r"(?i)\b(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b")
_BACK = re.compile(r"(?i)^(?:←|«|<)?\s*(?:back|return|go back)\s+to\s+\S")
_URL = r"(?:https?://|www\.)\S+"
_ADDRESS = re.compile(rf"(?i){_URL}|\S+@\S+\.\w+|@\w+")
_MAIL = re.compile(r"\S@\S+\.\w")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATUM = re.compile(
    rf"""(?ix)
      \b\d{{1,2}}h(?:\s?\d{{1,2}}(?:m(?:in)?)?)?\b           # 2h26, 2h 26m
    | \b\d{{1,2}}(?::\d\d){{1,2}}\b                          # 1:23:45
    | \b\d+\s?(?:min(?:ute)?s?|hrs?|hours?|sec(?:ond)?s?)\b(?:\s+(?:read|watch|listen|ago))?
    | \b\d+\s+(?:days?|weeks?|months?|years?)\s+ago\b
    | [\#№]\s?\d+\b | \bepisode\s+\d+\b | \bep\.?\s?\d+\b | \bvol\.?\s?\d+\b | \bno\.\s?\d+\b
    | \b\d{{4}}-\d\d-\d\d\b | \b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b
    | \b(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}\.?\s+{_MONTH},?\s+\d{{4}})\b
    | \b[\d.,]+[km]?\s+(?:views|likes|plays|downloads|followers)\b
    """
)
_DATE_WORDS = re.compile(
    rf"(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|{_MONTH}(?=\W|$)"
    r"|\b(?:a\.?m|p\.?m|gmt|utc|at|on|by|read)\b"
)
_NUMBER_LINE = re.compile(r"(?i)^(?:page\s+|p\.\s*)?\d+(?:\s*(?:/|of|\|)\s*\d+)?$")
MAX_WORDS = 12  # longer lines are text, whatever they begin with


def is_boilerplate(line: str, *, at_edge: bool = False) -> bool:
    """Tell whether a line that stands by itself is page furniture.

    Parameters
    ----------
    line : str
        The whole block, without its marker.
    at_edge : bool
        It is the first or last block and no heading of what follows.

    Examples
    --------
    >>> is_boilerplate("Watch on YouTube"), is_boilerplate("Watch your step.")
    (True, False)
    """
    line = line.strip()
    if len(line) > 400:
        return False
    if _NOTICE.search(line):
        return True
    words = line.split()
    bare = _ADDRESS.sub(" ", line)
    if not any(c.isalpha() for c in bare) and (bare != line or not any(c.isalnum() for c in line)):
        return True  # nothing but addresses, or nothing but signs
    if len(words) <= 40 and _MAIL.search(line) and not _ends_sentence(line):
        return True  # who wrote it, and where they work
    if len(words) > MAX_WORDS or _ends_sentence(line):
        return False
    if _NUMBER_LINE.match(line) or _UI_VERB.match(line) or (at_edge and _BACK.match(line)):
        return True
    return _is_metadata(line)


def _is_metadata(line: str) -> bool:
    """Two durations, dates or counters, or one and almost nothing beside it."""
    data = _DATUM.findall(line)
    if len(data) >= 2:
        return True
    rest = _DATE_WORDS.sub(" ", _DATUM.sub(" ", line))
    return len(data) == 1 and not any(c.isalpha() for c in rest)


def _ends_sentence(line: str) -> bool:
    return line.rstrip("\"'”’)]»").endswith((".", "!", "?", ":", ";")) and "©" not in line
