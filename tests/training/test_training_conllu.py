"""The CoNLL-U reader and the move of gold annotation to spaCy's tokens."""

from __future__ import annotations

import pytest
import spacy
from training.conllu import group_paragraphs, parse_conllu
from training.convert import gold_doc
from training.retokenize import retokenize

SAMPLE = """\
# newdoc id = first
# newpar
# text = I don't fear self-driving cars.
1\tI\tI\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tfear\tfear\tVERB\tVB\t_\t0\troot\t_\t_
5\tself-driving\tself-driving\tADJ\tJJ\tDegree=Pos\t6\tamod\t_\t_
6\tcars\tcar\tNOUN\tNNS\tNumber=Plur\t4\tobj\t_\tSpaceAfter=No
7\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
7.1\tghost\tghost\tNOUN\tNN\t_\t_\t_\t_\t_

# newpar
1\tI\tI\tPRON\tPRP\t_\t3\tnsubj\t_\t_
2\tcan\tcan\tAUX\tMD\t_\t3\taux\t_\tSpaceAfter=No
3\tnot\tnot\tPART\tRB\t_\t0\troot\t_\t_

# newdoc id = second
1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tre-emerge\tre-emerge\tVERB\tVBP\t_\t0\troot\t_\t_
"""


@pytest.fixture(name="sentences")
def _sentences():
    return list(parse_conllu(SAMPLE.splitlines()))


@pytest.fixture(name="tokenizer", scope="module")
def _tokenizer():
    return spacy.blank("en").tokenizer


def test_reader_rebuilds_the_text_and_the_offsets(sentences):
    first = sentences[0]
    assert first.text == "I don't fear self-driving cars."
    assert [first.text[word.start : word.end] for word in first.words] == [
        "I",
        "do",
        "n't",
        "fear",
        "self-driving",
        "cars",
        ".",
    ]
    assert [sentence.document for sentence in sentences] == ["first", "first", "second"]


def test_paragraphs_end_with_marks_and_documents(sentences):
    assert [len(paragraph) for paragraph in group_paragraphs(sentences)] == [1, 1, 1]


def test_gold_doc_keeps_gold_tokens_and_boundaries(sentences):
    doc = gold_doc(spacy.blank("en").vocab, sentences[:2])
    assert [token.text for token in doc][4] == "self-driving"
    assert [sentence.text for sentence in doc.sents] == [
        "I don't fear self-driving cars.",
        "I cannot",
    ]


def test_split_word_hangs_together_on_its_last_part(sentences, tokenizer):
    tree = retokenize(sentences[0], tokenizer)
    assert tree is not None
    assert tree.words == ["I", "do", "n't", "fear", "self", "-", "driving", "cars", "."]
    driving = tree.words.index("driving")
    assert [tree.deps[i] for i in (driving - 2, driving - 1, driving)] == [
        "compound",
        "punct",
        "amod",
    ]
    assert tree.heads[driving - 2] == tree.heads[driving - 1] == driving
    assert tree.words[tree.heads[driving]] == "cars"
    assert tree.words[tree.root] == "fear"


def test_part_of_a_split_word_has_its_own_lemma(sentences, tokenizer):
    tree = retokenize(sentences[2], tokenizer)
    assert tree is not None
    assert tree.lemmas[-1] in {"emerge", "re-emerge"}
    assert tree.lemmas[-1] == "emerge" or tree.words[-1] == "re-emerge"


def test_merged_and_split_tokens_still_give_one_root(sentences, tokenizer):
    for sentence in sentences:
        tree = retokenize(sentence, tokenizer)
        assert tree is not None
        assert sum(head == i for i, head in enumerate(tree.heads)) == 1
