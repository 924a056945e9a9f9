"""Contractions behind a dash without blanks, which spaCy's tokenizer leaves whole.

``Parts of life—like free will—cannot be explained``: a dash inside a chunk splits it, but what is
split off is not looked up among the contractions any more, so that "cannot" stayed one word and its
"not" was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_JOINING = frozenset({"—", "–", "-", "--", "---", "/", "…", "..."})


def split_glued(nlp: Language, doc: Doc) -> None:
    """Split such contractions as the tokenizer splits them elsewhere; in place.

    Parameters
    ----------
    nlp : Language
        Its tokenizer knows the contractions ("cannot", "don't").
    doc : Doc
        As the tokenizer made it.
    """
    rules = getattr(nlp.tokenizer, "rules", None) or {}
    found = [
        token
        for token in doc
        if token.i and token.text in rules and len(rules[token.text]) > 1
        if not doc[token.i - 1].whitespace_ and doc[token.i - 1].text in _JOINING
    ]
    if not found:
        return
    with doc.retokenize() as retokenizer:
        for token in found:
            pieces = nlp.make_doc(token.text)
            heads: list[Token | tuple[Token, int]] = [(token, i) for i in range(len(pieces))]
            attrs: dict[Any, Any] = {"NORM": [piece.norm_ for piece in pieces]}
            retokenizer.split(token, [piece.text for piece in pieces], heads=heads, attrs=attrs)
