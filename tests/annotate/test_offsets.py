from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.docs import english

from conceptgraph.annotate.clean import clean
from conceptgraph.annotate.labels import sentences_of
from conceptgraph.annotate.repair import settle_marks

PIECES = st.sampled_from(
    [
        "bees",
        " dance",
        "re\u00adin\u200bforce",
        "\n",
        "  ",
        "\t",
        ". ",
        ".”",
        "(",
        ") ",
        "'",
        "don't ",
        "cafe\u0301",
        "**bold** ",
        "`code`",
        "\u202e",
        "日本語",
        "[17] ",
        "x" * 120,
        "U.S. ",
        "🐝",
    ]
)
DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u202e*`"))


@settings(deadline=None)  # the first example loads the tokenizer
@given(st.lists(PIECES, max_size=30), st.integers(0, 10))
def test_words_lie_where_they_say(pieces: list[str], start: int) -> None:
    text = "-" * start + "".join(pieces)
    cleaned = clean(text, start, len(text))
    doc = english().make_doc(cleaned.text)
    sentences = settle_marks(sentences_of(doc, 3, cleaned=cleaned))
    previous = start
    for sentence in sentences:
        assert sentence.block == 3
        assert sentence.start == sentence.words[0].start
        assert sentence.end == sentence.words[-1].end
        for i, word in enumerate(sentence.words):
            assert word.i == i
            assert previous <= word.start < word.end <= len(text)
            raw = text[word.start : word.end].translate(DROPPED)
            assert unicodedata.normalize("NFC", raw) == word.text
            previous = word.end
