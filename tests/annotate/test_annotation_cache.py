from __future__ import annotations

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.annotate import AnnotatedDocument, Sentence, Word, from_bytes, to_bytes
from conceptgraph.errors import PipelineError
from conceptgraph.model import Block, Document

TEXT = "Évolution compresses learn\u00ading into DNA.\n\nNothing else."


def document(text: str = TEXT) -> Document:
    return Document("d", text, "d", "d", {}, (Block("paragraph", 0, len(text), 0, None),))


@st.composite
def annotated_documents(draw: st.DrawFn) -> AnnotatedDocument:
    names = st.text(max_size=5)
    sentences = []
    for _ in range(draw(st.integers(0, 3))):
        count = draw(st.integers(1, 5))
        words = []
        for i in range(count):
            start = draw(st.integers(0, len(TEXT) - 1))
            end = draw(st.integers(start, len(TEXT)))
            text = draw(st.one_of(st.just(TEXT[start:end]), names))
            words.append(Word(i, text, *(draw(names) for _ in range(5)), start, end))
        for word in words[1:]:
            word.head = words[draw(st.integers(0, word.i - 1))]
        for word in words:
            if word.head is not None:
                word.head.children.append(word)
        sentences.append(Sentence(words, 0, words[0].start, words[-1].end))
    return AnnotatedDocument(document(), tuple(sentences))


def plain(annotated: AnnotatedDocument) -> list[object]:
    return [
        (s.block, s.start, s.end, [plain_word(word) for word in s.words])
        for s in annotated.sentences
    ]


def plain_word(word: Word) -> tuple[object, ...]:
    columns = (word.i, word.text, word.lemma, word.pos, word.tag, word.feats, word.role)
    links = (word.head.i if word.head else None, [child.i for child in word.children])
    return (*columns, word.start, word.end, *links)


@settings(deadline=None)
@given(annotated_documents())
def test_round_trip(annotated: AnnotatedDocument) -> None:
    payload = to_bytes(annotated)
    again = from_bytes(annotated.document, payload)
    assert plain(again) == plain(annotated)
    assert to_bytes(again) == payload


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_garbage_is_refused(payload: bytes) -> None:
    with pytest.raises(PipelineError):
        from_bytes(document(), payload)
    with pytest.raises(PipelineError):
        from_bytes(document(), zlib.compress(payload))


def test_another_text_is_refused() -> None:
    payload = to_bytes(AnnotatedDocument(document(), ()))
    with pytest.raises(PipelineError, match="another text"):
        from_bytes(document("Something else."), payload)
    blocks = (Block("quote", 0, 3, 1, None),)
    with pytest.raises(PipelineError, match="another text"):
        from_bytes(Document("d", TEXT, "d", "d", {}, blocks), payload)


def test_a_cut_payload_is_refused() -> None:
    word = Word(0, "DNA", "dna", "PROPN", "NNP", "", "root", 34, 37)
    payload = to_bytes(AnnotatedDocument(document(), (Sentence([word], 0, 34, 37),)))
    with pytest.raises(PipelineError):
        from_bytes(document(), zlib.compress(zlib.decompress(payload)[:-4]))
