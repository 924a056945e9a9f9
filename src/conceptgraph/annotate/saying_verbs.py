"""Verbs of saying that were misread: "led the lab and *notes*: it works", "…, *says* Walker"."""

from __future__ import annotations

from conceptgraph.annotate.tree import Sentence, Word

SAYING = {
    "answers": "answer", "cautions": "caution", "claims": "claim", "comments": "comment",
    "counsels": "counsel", "estimates": "estimate", "notes": "note", "quips": "quip",
    "remarks": "remark", "reports": "report", "states": "state", "stresses": "stress",
}  # fmt: skip
"""Plural nouns that are forms of verbs of saying, with the verbs."""
_BEHIND = frozenset(
    {"add", "argue", "claim", "conclude", "explain", "insist", "note", "reply", "say", "state",
     "suggest", "think", "warn", "write", "wrote"}
)  # fmt: skip
_BEFORE = frozenset({",", '"', "”", "''", "’", "'"})


def mend_inverted_saying(sentence: Sentence) -> None:
    """Make the name behind a verb of saying that ends a sentence its subject; in place.

    Parameters
    ----------
    sentence : Sentence
        ``"Knowledge is power", wrote Bacon.`` ``Sleep is free, says Walker``: parsed as an object,
        or as one more thing that sleep does.
    """
    words = sentence.words
    for verb in words[2:-1]:
        if verb.lemma.lower() not in _BEHIND or verb.role not in {"parataxis", "conj"}:
            continue
        names = verb.children_of("obj", "nsubj")
        if words[verb.i - 1].text not in _BEFORE or len(names) != 1 or verb.head is None:
            continue
        name = names[0]
        ends = [w for w in words[verb.i + 1 :] if w not in name.subtree() and w.pos != "PUNCT"]
        if name.pos == "PROPN" and name.i > verb.i and not ends and verb.head.i < verb.i:
            name.role, verb.role = "nsubj", "parataxis"


def mend_saying_verb(sentence: Sentence) -> None:
    """Make the plural between "and" and a colon the verb of the clause behind it; in place.

    Parameters
    ----------
    sentence : Sentence
        ``She led the lab and notes: the method works.`` The first verb keeps its subject; what is
        said hangs under the second one.
    """
    words, root = sentence.words, sentence.root
    if root.pos != "VERB" or not any(child.role == "nsubj" for child in root.children):
        return
    for noun in words[2:-2]:
        if noun.text not in SAYING or noun.role != "conj" or words[noun.i + 1].text != ":":
            continue
        joined = words[noun.i - 1].text.lower() == "and" and words[noun.i - 1].head is noun
        said = _clause_behind(noun, root)
        if not joined or said is None or len(noun.children) > 2:
            continue
        noun.hang(root, "conj")
        noun.pos, noun.tag, noun.lemma = "VERB", "VBZ", SAYING[noun.text]
        said.hang(noun, "ccomp")
        return


def _clause_behind(noun: Word, root: Word) -> Word | None:
    """The clause with a subject behind the colon."""
    for clause in (*root.children, *noun.children):
        own = any(child.role.startswith("nsubj") for child in clause.children)
        if clause.i > noun.i + 1 and clause.role == "parataxis" and own:
            return clause
    return None
