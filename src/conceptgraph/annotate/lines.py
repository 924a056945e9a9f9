"""Lines of notes: where a sign stands for the verb, so that the parser sees what is between.

``FULL – blocks new writers``, ``Crust thickens → Himalaya``, ``lithosphere = crust + mantle``: a
parser trained on prose hunts for a clause in the whole. Each part is parsed by itself and the
parts are joined again: the root of a later part hangs under the first root as ``parataxis:line``,
with its sign as first child.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conceptgraph.annotate.line_parts import (
    settle_added,
    settle_label,
    settle_list,
    settle_participle,
    split_at_comma,
)
from conceptgraph.annotate.repair import remove_word
from conceptgraph.annotate.tree import Sentence, Word

SIGN_ROLE = "parataxis:line"
LABELLING = frozenset({":", "–", "—", "-", "--"})
SHORT = 160  # characters of a paragraph that may be a line of notes
_LABEL_WORDS = 6
_ARROWS = r"→|⇒|⟶|=>|-{1,2}>"
_DASHES = r"–|—|--?"
_SIGN = re.compile(
    rf"(?<!\s)\s+({_ARROWS}|=|[<>](?=\s+[^\W\d])|{_DASHES})\s+|(;)\s+"
)  # once a run of spaces
_LABEL = re.compile(
    rf"(?:[^\s,;:!?]+\s+){{0,{_LABEL_WORDS - 1}}}[^\s,;:!?]*[^\s.,;:!?](?:\s*(:)|\s+({_DASHES}))\s+"
)
_EQUATED = re.compile(rf"(?:[^\s,;:!?]+\s+){{1,{_LABEL_WORDS}}}(=)\s")
_OPENING = re.compile(rf"(?:{_ARROWS}|=)\s+(?=\w)")  # "= the price of a promise" below a heading
_CLOSED = re.compile(r"`[^`]*`(?:,? +(?:or )?`[^`]*`)*|\([^()]*\)|\[[^\[\]]*\]|“[^“”]*”|\"[^\"]*\"")
_STOP = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\b[a-zA-Z]{2})[.!?]\s+(?=[^\sa-z])")
_CLAUSAL = frozenset(
    """
    is are was were be am has have had do does did can could will would may might must shall should
    i we you they he she it there this that these those what who which when if because let's don't
    isn't aren't it's that's here's i'm we're you're not
    """.split()  # noqa: SIM905 - readable as words
)
"""Words that make of a short beginning a clause and no name of a thing."""
_VERBAL = re.compile(r"[A-Za-z]?[a-z]*(?:[^\Wsu]s|sses)\s+(?!(?:of|and|or|that|which|who|where)\b)")
_NO_VERB = frozenset(
    {"across", "afterwards", "always", "as", "besides", "its", "perhaps", "sometimes", "this",
     "towards", "yes"}
)  # fmt: skip
_WITH_NOUN = re.compile(r"\S+\s+(?:in|for|from|to|with|on|at|by|between|per|as)\b")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two signs of a line."""

    start: int  # offsets into the line
    end: int
    sign: tuple[int, int] | None = None  # the sign before it; None = it begins a sentence
    labelled: bool = False  # whether what stands before that sign is a label
    verbal: bool = False  # a clause that lacks only its subject, which is the label


def find_parts(line: str, kind: str) -> list[Part]:
    """Cut a block at its signs.

    Parameters
    ----------
    line : str
        Text of a block.
    kind : str
        Of the block: list items are cut at every sign, short paragraphs too, others only behind
        the label they begin with.

    Returns
    -------
    list of Part
        Exactly one where there is nothing to cut.

    Examples
    --------
    >>> [("FULL – blocks writers; old"[p.start : p.end]) for p in find_parts("FULL – blocks writers; old", "list_item")]
    ['FULL', 'blocks writers', 'old']
    """  # noqa: E501 - a doctest is one line
    whole = [Part(0, len(line))]
    if kind not in {"list_item", "paragraph"}:
        return whole
    masked = _CLOSED.sub(lambda m: "x" * len(m[0]), line)
    opening = _OPENING.match(masked)
    noted = kind == "list_item" or len(line) <= SHORT
    cuts: list[tuple[int, int, bool]] = []  # start and end of a sign, and whether it is one
    for begin, end in _stretches(masked):
        found = list(_signs(masked, line, begin, end, noted=noted and _is_note(masked, kind)))
        if found and begin:
            cuts.append((begin, begin, False))
        cuts.extend((*cut, True) for cut in found)
        if not noted:
            break
    parts: list[Part] = []
    start, sign = opening.end() if opening else 0, None
    for first, last, is_sign in [*cuts, (len(line), len(line), False)]:
        parts.append(_part(line, start, first, sign))
        start, sign = last, (first, last) if is_sign else None
    return [part for part in parts if part.start < part.end] if len(parts) > 1 or opening else whole


def has_label(line: str) -> bool:
    """Whether a line begins with what may name a thing, and a colon, dash or "="."""
    masked = _CLOSED.sub(lambda m: "x" * len(m[0]), line)
    label = _LABEL.match(masked) or _EQUATED.match(masked)
    return label is not None and _names(line[: label.start(label.lastindex or 1)])


def _is_note(masked: str, kind: str) -> bool:
    """Whether a paragraph is more likely a line of notes than prose."""
    if kind == "list_item" or not masked.rstrip().endswith((".", "!", "?")):
        return True
    equated = _EQUATED.match(masked)  # "Pacemaker = sinoatrial node."
    label = masked[: equated.start(1)].split() if equated is not None else []
    bare = bool(label) and label[0].lower() not in {"a", "an", "the", "this"}
    return bare and _names(" ".join(label))


def _stretches(masked: str) -> list[tuple[int, int]]:
    """Sentences, as far as full stops tell."""
    starts = [0, *(match.end() for match in _STOP.finditer(masked))]
    return list(zip(starts, [*starts[1:], len(masked)], strict=True))


def _signs(masked: str, line: str, begin: int, end: int, *, noted: bool) -> list[tuple[int, int]]:
    """Places of the signs between two offsets, without the white space around them."""
    label = _LABEL.match(masked, begin, end)
    found = []
    if label is not None and _names(line[begin : label.start(label.lastindex or 1)]):
        group = label.lastindex or 1
        single = group == 1 or len(re.findall(rf"\s(?:{_DASHES})\s", masked[begin:end])) == 1
        if group == 1 or (noted and single) or (noted and ";" in masked[begin:end]):
            found.append(label.span(group))
    if not noted:
        return found
    begin = found[0][1] if found else begin
    signs = [m.span(m.lastindex or 1) for m in _SIGN.finditer(masked, begin, end)]
    dashes = [span for span in signs if re.fullmatch(_DASHES, masked[slice(*span)])]
    paired = len(dashes) > 1 and not any(masked[slice(*span)] == ";" for span in signs)
    return found + [span for span in signs if not (paired and span in dashes)]


def _names(label: str) -> bool:
    """Whether what stands before a sign may name a thing."""
    words = label.lower().replace("’", "'").split()
    return bool(words) and not _CLAUSAL.intersection(words) and "/" not in words[0][-2:]


def _part(line: str, start: int, end: int, sign: tuple[int, int] | None) -> Part:
    words = line[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    verbal = sign is not None and _lacks_subject(line, start, sign)
    labelled = sign is not None and line[slice(*sign)] in LABELLING
    return Part(start, end, sign, labelled, verbal)


def _lacks_subject(line: str, start: int, sign: tuple[int, int]) -> bool:
    """Whether a part begins with a verb in the third person: "blocks new writers until …".

    A plural noun looks the same; before a preposition it is one, unless the label is code.
    """
    if line[slice(*sign)] not in LABELLING:
        return False
    if not _VERBAL.match(line, start):
        return False
    first, *rest = line[start:].split(maxsplit=2)
    if first[:1].isupper() and rest and rest[0][:1].isupper():
        return False  # "James Knuth"
    first = first.lower()
    if first in _NO_VERB or first.endswith("ous"):
        return False
    code = line.lstrip()[:1] in {"`", "-"}
    return code or not _WITH_NOUN.match(line, start)


def lacks_subject(sentences: list[Sentence]) -> bool:
    """Whether the "It" put before a part is the subject of the word right behind it."""
    words = sentences[0].words if sentences else []
    bare = [w for w in words[2:3] if w.tag == "VB" and w.head is words[1]]
    if bare and words[1].text.lower() not in {"dare", "dares", "help", "helps"}:
        return False  # "It checklists reduce omissions": the plural is the subject
    return len(words) < 2 or (words[0].head is words[1] and words[1].head is None)


def is_clause(parts: list[tuple[Part, list[Sentence]]]) -> bool:
    """Whether what stands before a colon is a clause after all: "She wrote two books: …"."""
    if len(parts) < 2 or not parts[0][1] or not parts[1][0].labelled:
        return False
    root = parts[0][1][-1].root
    roles = {child.role.partition(":")[0] for child in root.children}
    return bool("nsubj" in roles and roles & {"obj", "obl", "cop", "xcomp", "aux"})


def join_parts(parts: list[tuple[Part, list[Sentence]]], text: str, start: int) -> list[Sentence]:
    """Make sentences of parts that were parsed apart.

    Parameters
    ----------
    parts : list of (Part, list of Sentence)
        Of one block, in text order; the sentences are changed in place.
    text : str
        Of the document.
    start : int
        Where the block begins in it.

    Returns
    -------
    list of Sentence
        A part behind a sign goes on with the sentence before it.
    """
    joined: list[Sentence] = []
    for part, sentences in parts:
        if part.verbal and sentences and len(sentences[0].words) > 1:
            remove_word(sentences[0], 0)
            first = sentences[0].words[0]
            sentences[0].start = first.start
        if part.sign is None or not joined or not sentences:
            joined.extend(sentences)
            continue
        if part.labelled or text[start + part.sign[0]] == "=":
            settle_participle(joined[-1])
            settle_label(joined[-1], verbal=part.verbal or not part.labelled)
            settle_participle(sentences[0])
            settle_list(sentences[0])
            settle_added(sentences[0])
        begin, end = start + part.sign[0], start + part.sign[1]
        shown = text[begin:end]
        sign = Word(0, shown, shown, "PUNCT", ":", "", "punct", begin, end)
        defines = part.labelled or shown == "="
        told = split_at_comma(sentences[0]) if defines else None
        _attach(joined[-1], sign, sentences[0])
        if told is not None:
            told.hang(joined[-1].root, SIGN_ROLE)
        joined.extend(sentences[1:])
    return joined


def _attach(sentence: Sentence, sign: Word, addition: Sentence) -> None:
    root, part = sentence.root, addition.root
    sign.head = part
    part.children.insert(0, sign)
    part.head, part.role = root, SIGN_ROLE
    root.children.append(part)
    sentence.words.append(sign)
    sentence.words.extend(addition.words)
    for i, word in enumerate(sentence.words):
        word.i = i
    sentence.end = addition.end
