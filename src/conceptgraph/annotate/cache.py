"""Parsed sentences as bytes, so that a document is parsed once.

The finished trees are kept, not spaCy's own ``DocBin``: replay then needs neither spaCy nor the
pipeline, and costs little more than making the :class:`Word` objects. The price is that a change
of :mod:`~conceptgraph.annotate.labels` changes the fingerprint and parses again.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array

from conceptgraph.annotate.tree import AnnotatedDocument, Sentence, Word
from conceptgraph.errors import PipelineError
from conceptgraph.model import Document

FORMAT = 1  # raised when the layout below changes; part of the pipeline fingerprint
_COLUMNS = 9  # integers a word takes


def to_bytes(annotated: AnnotatedDocument) -> bytes:
    """Pack the sentences of a document; the document itself is not kept.

    Parameters
    ----------
    annotated : AnnotatedDocument

    Returns
    -------
    bytes
        Compressed; the same for equal trees on every machine.
    """
    strings: dict[str, int] = {}
    text = annotated.document.text

    def index(string: str) -> int:
        return strings.setdefault(string, len(strings))

    sentences = array("i")
    words = array("i")
    for sentence in annotated.sentences:
        sentences.extend((sentence.block, sentence.start, sentence.end, len(sentence.words)))
        for word in sentence.words:
            verbatim = text[word.start : word.end] == word.text
            words.extend(
                (
                    word.start,
                    word.end - word.start,
                    -1 if verbatim else index(word.text),
                    index(word.lemma),
                    index(word.pos),
                    index(word.tag),
                    index(word.feats),
                    index(word.role),
                    -1 if word.head is None else word.head.i,
                )
            )
    header = json.dumps(
        {
            "format": FORMAT,
            "document": _structure(annotated.document),
            "sentences": len(annotated.sentences),
            "words": len(words) // _COLUMNS,
            "strings": list(strings),
        },
        ensure_ascii=True,
        separators=(",", ":"),
    ).encode("ascii")
    if sys.byteorder == "big":
        sentences.byteswap()
        words.byteswap()
    body = len(header).to_bytes(4, "little") + header + sentences.tobytes() + words.tobytes()
    return zlib.compress(body, 1)


def from_bytes(document: Document, payload: bytes) -> AnnotatedDocument:
    """Rebuild what :func:`to_bytes` packed.

    Parameters
    ----------
    document : Document
        The document the trees were made from.
    payload : bytes

    Raises
    ------
    PipelineError
        If the payload is damaged or belongs to another text; parse the document instead.
    """
    try:
        return AnnotatedDocument(document, tuple(_unpack(document, payload)))
    except (zlib.error, ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise PipelineError(
            "the cached annotation is damaged",
            where=document.id,
            got=str(error),
            remedy="build again without the annotation cache",
        ) from error


def _structure(document: Document) -> str:
    """Checksum of the text and its blocks: the same file read by other rules differs."""
    blocks = ";".join(f"{block.kind},{block.start},{block.end}" for block in document.blocks)
    text = zlib.crc32(document.text.encode("utf-8", "surrogatepass"))
    return f"{text:08x}{zlib.crc32(blocks.encode('ascii')):08x}"


def _unpack(document: Document, payload: bytes) -> list[Sentence]:
    body = zlib.decompress(payload)
    start = 4 + int.from_bytes(body[:4], "little")
    header = json.loads(body[4:start])
    text = document.text
    if header["format"] != FORMAT or header["document"] != _structure(document):
        msg = "it was made by another version or from another text"
        raise ValueError(msg)
    middle = start + 16 * header["sentences"]
    sentences, words = array("i"), array("i")
    sentences.frombytes(body[start:middle])
    words.frombytes(body[middle:])
    if len(words) != header["words"] * _COLUMNS:
        msg = "it is cut short"
        raise ValueError(msg)
    if sys.byteorder == "big":
        sentences.byteswap()
        words.byteswap()
    strings: list[str] = header["strings"]
    rows = iter(zip(*(words[column::_COLUMNS] for column in range(_COLUMNS)), strict=True))
    counts = sentences[3::4]
    if sum(counts) != header["words"]:
        msg = "its sentences and words do not agree"
        raise ValueError(msg)
    return [
        Sentence(
            _words(text, strings, [next(rows) for _ in range(count)]),
            sentences[4 * i],
            sentences[4 * i + 1],
            sentences[4 * i + 2],
        )
        for i, count in enumerate(counts)
    ]


def _words(text: str, strings: list[str], rows: list[tuple[int, ...]]) -> list[Word]:
    words = [
        Word(
            i,
            text[start : start + length] if own < 0 else strings[own],
            strings[lemma],
            strings[pos],
            strings[tag],
            strings[feats],
            strings[role],
            start,
            start + length,
        )
        for i, (start, length, own, lemma, pos, tag, feats, role, _) in enumerate(rows)
    ]
    for word, row in zip(words, rows, strict=True):
        if row[8] >= 0:
            word.head = words[row[8]]
            word.head.children.append(word)
    return words
