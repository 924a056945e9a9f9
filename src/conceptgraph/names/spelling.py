"""British to American spelling, for matching keys."""

from __future__ import annotations

import re
from functools import lru_cache

_STEMS = {
    **{
        stem + "our": stem + "or"
        for stem in (
            "arm", "behavi", "cand", "clam", "col", "endeav", "fav", "ferv", "flav", "harb", "hon",
            "hum", "lab", "neighb", "od", "rig", "rum", "sav", "savi", "splend", "tum", "val",
            "vap", "vig",
        )
    },
    "aesthe": "esthe", "aluminium": "aluminum", "anaem": "anem", "anaesthe": "anesthe",
    "archaeolog": "archeolog", "artefact": "artifact", "caesium": "cesium",
    "catalogue": "catalog", "dialogue": "dialog", "analogue": "analog", "monologue": "monolog",
    "defence": "defense", "offence": "offense", "licence": "license", "pretence": "pretense",
    "encyclopaed": "encycloped", "foet": "fet", "grey": "gray", "haem": "hem", "judgement":
    "judgment", "acknowledgement": "acknowledgment", "leukaem": "leukem", "manoeuv": "maneuv",
    "mould": "mold", "oestr": "estr", "oesoph": "esoph", "orthopaed": "orthoped",
    "paediatr": "pediatr", "plough": "plow", "programme": "program", "sceptic": "skeptic",
    "sulph": "sulf", "aeroplane": "airplane", "enrolment": "enrollment", "skilful": "skillful",
    "fulfilment": "fulfillment", "instalment": "installment", "jewellery": "jewelry",
    "ageing": "aging", "practise": "practice", "tyre": "tire",
}  # fmt: skip
_STEM = re.compile("|".join(sorted(map(re.escape, _STEMS), key=lambda stem: (-len(stem), stem))))
_ISE = re.compile(r"(?<=[a-z]{3})is(?=(?:e[drs]?|ers|ing|ations?|able)$)")
_LYSE = re.compile(r"(?<=[a-z]l)ys(?=(?:e[drs]?|ers|ing)$)")
_DOUBLE_L = re.compile(
    r"(cancel|channel|counsel|fuel|funnel|label|level|marvel|model|panel|signal|total|travel"
    r"|tunnel)l(ed|ers?|ings?)$"
)
_RE = re.compile(r"(calib|cent|fib|lit|lust|maneuv|meag|met|sab|somb|spect|theat)re(s|d|)$")
_RE_ENDINGS = {"": "er", "s": "ers", "d": "ered"}


@lru_cache(maxsize=65536)
def to_american(word: str) -> str:
    """Return one spelling for British and American forms of a lower-case word.

    The result is for matching and need not be a word: *promise* becomes *promize*, which
    harms nothing, since no other word is spelled so.

    Examples
    --------
    >>> [to_american(word) for word in ("behaviour", "optimisation", "modelling", "centre")]
    ['behavior', 'optimization', 'modeling', 'center']
    """
    if not word.isascii() or len(word) < 4:
        return word
    word = _STEM.sub(lambda found: _STEMS[found[0]], word)
    word = _LYSE.sub("yz", _ISE.sub("iz", word))
    word = _DOUBLE_L.sub(r"\1\2", word)
    return _RE.sub(lambda found: found[1] + _RE_ENDINGS[found[2]], word)
