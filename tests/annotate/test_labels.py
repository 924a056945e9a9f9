from __future__ import annotations

import pytest
from tests.annotate.docs import edges, make_doc

from conceptgraph.annotate.labels import detect_scheme, sentences_of
from conceptgraph.annotate.tree import Sentence


def tree(table: str) -> Sentence:
    (sentence,) = sentences_of(make_doc(table))
    return sentence


def test_universal_labels_pass_through() -> None:
    sentence = tree(
        """
        Models  NOUN  nsubj:pass  3
        are     AUX   aux:pass    3
        trained VERB  ROOT        0  train
        by      ADP   case        5
        people  NOUN  obl:agent   3
        """
    )
    assert edges(sentence) == {
        ("Models", "nsubj:pass", "trained"),
        ("are", "aux:pass", "trained"),
        ("trained", "root", ""),
        ("by", "case", "people"),
        ("people", "obl:agent", "trained"),
    }
    assert sentence.root.lemma == "train"
    assert [(w.start, w.end) for w in sentence.words][:2] == [(0, 6), (7, 10)]


def test_older_universal_labels_are_renamed() -> None:
    sentence = tree("It PRON nsubjpass 3\nwas AUX auxpass 3\nseen VERB ROOT 0")
    assert {w.role for w in sentence.words} == {"nsubj:pass", "aux:pass", "root"}


CLEARNLP = {
    "preposition under a verb": (
        """
        Labs   NOUN nsubj 2
        rely   VERB ROOT  0
        on     ADP  prep  2
        good   ADJ  amod  5
        data   NOUN pobj  3
        """,
        {("data", "obl", "rely"), ("on", "case", "data"), ("good", "amod", "data")},
    ),
    "preposition under a noun": (
        """
        Signs  NOUN nsubj 4
        of     ADP  prep  1
        life   NOUN pobj  2
        vanish VERB ROOT  0
        """,
        {("life", "nmod", "Signs"), ("of", "case", "life")},
    ),
    "two prepositions in a row": (
        """
        It   PRON nsubj 2
        came VERB ROOT  0
        out  ADP  prep  2
        of   ADP  prep  3
        fear NOUN pobj  4
        """,
        {("fear", "obl", "came"), ("of", "case", "fear"), ("out", "case", "fear")},
    ),
    "conjoined prepositions": (
        """
        It     PRON  nsubj 2
        works  VERB  ROOT  0
        in     ADP   prep  2
        Paris  PROPN pobj  3
        and    CCONJ cc    3
        in     ADP   conj  3
        Rome   PROPN pobj  6
        """,
        {
            ("Paris", "obl", "works"),
            ("Rome", "conj", "Paris"),
            ("and", "cc", "Rome"),
            ("in", "case", "Rome"),
            ("in", "case", "Paris"),
        },
    ),
    "preposition and clause": (
        """
        They   PRON nsubj 2
        learn  VERB ROOT  0
        by     ADP  prep  2
        doing  VERB pcomp 3
        """,
        {("doing", "advcl", "learn"), ("by", "mark", "doing")},
    ),
    "passive and agent": (
        """
        Ghosts   NOUN nsubjpass 3
        are      AUX  auxpass   3
        summoned VERB ROOT      0
        by       ADP  agent     3
        labs     NOUN pobj      4
        """,
        {
            ("Ghosts", "nsubj:pass", "summoned"),
            ("are", "aux:pass", "summoned"),
            ("labs", "obl:agent", "summoned"),
            ("by", "case", "labs"),
        },
    ),
    "copula with a noun": (
        """
        RL     PROPN nsubj 2
        is     AUX   ROOT  0  be
        not    PART  neg   2
        a      DET   det   5
        method NOUN  attr  2
        of     ADP   prep  5
        choice NOUN  pobj  6
        .      PUNCT punct 2
        """,
        {
            ("method", "root", ""),
            ("is", "cop", "method"),
            ("RL", "nsubj", "method"),
            ("not", "advmod", "method"),
            ("choice", "nmod", "method"),
            (".", "punct", "method"),
        },
    ),
    "copula with an adjective, inside a clause": (
        """
        He    PRON  nsubj 2
        says  VERB  ROOT  0
        that  SCONJ mark  5
        RL    PROPN nsubj 5
        is    AUX   ccomp 2  be
        noisy ADJ   acomp 5
        """,
        {("noisy", "ccomp", "says"), ("is", "cop", "noisy"), ("that", "mark", "noisy")},
    ),
    "copula with a place": (
        """
        She   PRON  nsubj 2
        is    AUX   ROOT  0  be
        in    ADP   prep  2
        Paris PROPN pobj  3
        """,
        {("Paris", "root", ""), ("is", "cop", "Paris"), ("in", "case", "Paris")},
    ),
    "existential": (
        """
        There PRON expl 2
        is    VERB ROOT 0  be
        room  NOUN attr 2
        """,
        {("is", "root", ""), ("room", "nsubj", "is"), ("There", "expl", "is")},
    ),
    "other linking verbs keep their place": (
        """
        It      PRON nsubj 2
        becomes VERB ROOT  0  become
        hard    ADJ  acomp 2
        """,
        {("becomes", "root", ""), ("hard", "xcomp", "becomes")},
    ),
    "a chain of conjuncts": (
        """
        cats   NOUN  nsubj 7
        ,      PUNCT punct 1
        dogs   NOUN  conj  1
        ,      PUNCT punct 3
        and    CCONJ cc    3
        birds  NOUN  conj  3
        sleep  VERB  ROOT  0
        """,
        {("dogs", "conj", "cats"), ("birds", "conj", "cats"), ("and", "cc", "birds")},
    ),
    "objects": (
        """
        Labs  NOUN nsubj  2
        give  VERB ROOT   0
        us    PRON dative 2
        tools NOUN dobj   2
        """,
        {("us", "iobj", "give"), ("tools", "obj", "give")},
    ),
    "dative with a preposition": (
        """
        give  VERB ROOT   0
        it    PRON dobj   1
        to    ADP  dative 1
        users NOUN pobj   3
        """,
        {("users", "obl", "give"), ("to", "case", "users")},
    ),
    "possessor, relative clause, infinitive": (
        """
        its    PRON poss  2
        tools  NOUN nsubj 4
        help   VERB aux   4
        try    VERB ROOT  0
        to     PART aux   6 to TO
        win    VERB xcomp 4
        """,
        {("its", "nmod:poss", "tools"), ("to", "mark", "win"), ("win", "xcomp", "try")},
    ),
    "relative clause": (
        """
        models NOUN  ROOT  0
        that   PRON  nsubj 3
        learn  VERB  relcl 1
        """,
        {("learn", "acl:relcl", "models"), ("that", "nsubj", "learn")},
    ),
    "particle and adverbial noun": (
        """
        They  PRON nsubj    2
        gave  VERB ROOT     0
        up    ADP  prt      2
        last  ADJ  amod     5
        year  NOUN npadvmod 2
        in    ADP  prep     2
        vain  ADJ  pobj     6
        """,
        {("up", "compound:prt", "gave"), ("year", "obl:unmarked", "gave")},
    ),
}


@pytest.mark.parametrize("name", sorted(CLEARNLP))
def test_clearnlp_becomes_universal(name: str) -> None:
    table, expected = CLEARNLP[name]
    doc = make_doc(table)
    (sentence,) = sentences_of(doc, scheme="clearnlp")
    assert expected <= edges(sentence)
    assert sum(word.head is None for word in sentence.words) == 1
    assert len(set(sentence.root.subtree())) == len(sentence.words)


def test_sentences_keep_their_block_and_offsets() -> None:
    doc = make_doc("One NUM ROOT 0\n. PUNCT punct 1\nTwo NUM ROOT 0\n. PUNCT punct 3")
    first, second = sentences_of(doc, block=7, offset=100)
    assert (first.block, first.start, first.end) == (7, 100, 105)
    assert (second.start, second.end) == (106, 111)
    assert [word.i for word in second.words] == [0, 1]


def test_white_space_is_no_word() -> None:
    doc = make_doc("Cats NOUN nsubj 3\nx SPACE dep 1\nsleep VERB ROOT 0")
    spaced = type(doc)(
        doc.vocab,
        words=["Cats", "\n", "sleep"],
        heads=[1, 2, 2],
        deps=["nsubj", "dep", "ROOT"],
        pos=["NOUN", "SPACE", "VERB"],
        lemmas=["cat", "\n", "sleep"],
        tags=["", "", ""],
    )
    (sentence,) = sentences_of(spaced)
    assert [word.text for word in sentence.words] == ["Cats", "sleep"]
    assert edges(sentence) == {("Cats", "nsubj", "sleep"), ("sleep", "root", "")}


@pytest.mark.parametrize(
    ("labels", "scheme"),
    [
        (["ROOT", "dobj", "pobj", "nsubj"], "clearnlp"),
        (["ROOT", "obl:arg", "nsubj", "flat:name"], "universal"),
        (["sb", "oa", "nk", "ROOT2"], "unknown"),
    ],
)
def test_scheme_is_detected(labels: list[str], scheme: str) -> None:
    assert detect_scheme(labels) == scheme
