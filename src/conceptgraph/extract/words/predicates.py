"""The family that a predicate belongs to, by the words of its key."""

from __future__ import annotations

from conceptgraph.extract.words.relational_nouns import TRENDS

_FAMILIES = {
    "is a": "be become remain call define describe regard consider know view classify mean "
            "refer represent constitute characterize name term label dub treat see portray "
            "recognize embody symbolize",
    "part of": "belong comprise join participate",
    "has": "have possess own contain include involve consist hold feature exhibit carry comprise "
           "bear share enjoy encompass incorporate retain",
    "lacks": "lack miss omit lose",
    "causes": "cause lead result trigger force drive induce provoke prompt affect influence make "
              "increase reduce decrease raise lower change stimulate inhibit contribute explain "
              "encourage discourage delay slow harm damage kill destroy alter transform shape "
              "modify convert disrupt evoke elicit spark impact determine dictate regulate "
              "control govern prevent block suppress halt hinder impede limit restrict eliminate "
              "undermine weaken worsen exacerbate accelerate intensify reinforce revolutionize "
              "activate stem arise spur motivate compel oblige hurt threaten endanger deplete "
              "minimize maximize double triple",
    "enables": "enable allow permit help let support facilitate assist empower improve promote "
               "protect aid guide enhance strengthen foster ensure preserve sustain benefit ease "
               "enrich nurture boost advance secure save maintain",
    "uses": "use employ apply utilize rely adopt exploit leverage harness consume",
    "produces": "produce create generate build make form develop write compose publish invent "
                "found establish design release construct yield introduce secrete emit synthesize "
                "provide supply offer manufacture cultivate paint",
    "requires": "require need depend demand necessitate",
    "contrasts with": "differ contrast oppose reject distinguish replace contradict conflict "
                      "dispute refute resist challenge disagree compete outnumber exceed",
    "example of": "exemplify typify",
    "located in": "locate live reside lie situate sit inhabit occupy surround border dwell",
    "time": "last occur begin start happen end date precede",
    "says": "say argue claim believe think suggest state insist stress note report explain "
            "maintain contend assert propose conclude expect predict warn announce declare "
            "envision tell ask write discuss describe recall recommend emphasize express convey "
            "acknowledge admit criticize praise teach",
}  # fmt: skip
VERB_FAMILY = {
    verb: family for family, verbs in reversed(_FAMILIES.items()) for verb in verbs.split()
}
_PHRASES = {
    "serve as": "is a", "act as": "is a", "function as": "is a", "work as": "is a",
    "base on": "requires", "base upon": "requires",
    "have effect": "causes", "have impact": "causes", "have influence": "causes",
    "play role": "causes", "play part": "causes", "give rise": "causes",
    "responsible for": "causes", "bring about": "causes", "attribute to": "causes",
    "lay foundation": "enables", "pave way": "enables",
    "know for": "has", "name after": "other", "name for": "other",
    "make in": "located in", "make at": "located in", "make with": "uses",
    "treat with": "uses", "treat by": "uses",
    "make of": "has", "compose of": "has", "comprise of": "has", "make up": "part of",
    "make up of": "has",
    "take part": "part of", "draw on": "uses", "feed on": "uses",
    "occur in": "located in", "happen in": "located in", "exist in": "located in",
    "occur at": "located in", "exist at": "located in", "be born": "located in",
    "begin in": "located in", "end in": "located in",
    "range from": "has", "point out": "says", "object to": "contrasts with",
}  # fmt: skip
"""Words that decide together: "bases a theory *on*" it, "plays a *role*"."""
_LIKENING = frozenset(
    {
        "call", "characterize", "classify", "consider", "define", "describe", "dub", "know",
        "label", "name", "portray", "recognize", "regard", "see", "term", "treat", "view",
    }
)  # fmt: skip
"""Verbs that equate what they are done to: "is seen as", "recognize light as a wave"."""
_TELLING = frozenset({"define", "describe", "dub", "term"})
"""Those by which somebody says something: "a textbook defines the term"."""
PREPOSITION_FAMILY = {
    "in": "located in", "at": "located in", "near": "located in", "within": "located in",
    "inside": "located in", "with": "has", "without": "lacks", "unlike": "contrasts with",
    "instead of": "contrasts with", "rather than": "contrasts with", "such as": "example of",
    "including": "has", "because of": "causes", "due to": "causes",
    "during": "time", "after": "time", "before": "time", "since": "time", "until": "time",
    "in contrast to": "contrasts with", "of": "part of", "versus": "contrasts with",
    "vs.": "contrasts with", "via": "uses", "through": "uses", "by": "uses",
}  # fmt: skip


OF_FAMILY = {
    **dict.fromkeys(
        ("aspect", "branch", "chapter", "component", "constituent", "district", "division",
         "element", "ingredient", "layer", "member", "part", "phase", "piece", "portion",
         "province", "region", "section", "segment", "stage", "subfield", "subset", "suburb"),
        "part of",
    ),
    **dict.fromkeys(("case", "example", "illustration", "instance"), "example of"),
    **dict.fromkeys(("class", "form", "kind", "sort", "species", "type", "variety"), "is a"),
    **dict.fromkeys(("cause", "driver", "source", "trigger"), "causes"),
}  # fmt: skip
"""Families of predicate nouns: "is a member of" belongs, "is a kind of" is."""


ASPECTS = frozenset({"begin", "cease", "continue", "keep", "start", "stop", "try"})
"""Verbs that say how far the deed behind them has come."""
_BEHIND_ASPECTS = frozenset({"as", "back", "from", "on", "over", "to", "up"})
"""What stands behind them without a deed: "begins as a lump"."""


def family_of(key: str) -> str:
    """Family of a predicate from its key; "other" where no word of it tells.

    Examples
    --------
    >>> family_of("lead to"), family_of("be"), family_of("without"), family_of("sing")
    ('causes', 'is a', 'lacks', 'other')
    >>> family_of("base on"), family_of("play role in"), family_of("play")
    ('requires', 'causes', 'other')
    >>> family_of("see"), family_of("be see as"), family_of("be describe in")
    ('other', 'is a', 'says')
    >>> family_of("make up"), family_of("be make up of")
    ('part of', 'has')
    """
    if key in PREPOSITION_FAMILY:
        return PREPOSITION_FAMILY[key]
    words = key.split()
    if words[:3] == ["be", "one", "of"]:
        return "example of"
    of = words[-2] if words[0] == "be" and words[-1] == "of" and len(words) > 2 else ""
    if of in OF_FAMILY:
        return OF_FAMILY[of]  # "is a form of" before "form"
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if word in ASPECTS and after and after not in {*PREPOSITION_FAMILY, *_BEHIND_ASPECTS}:
            continue  # "begins to store" is no time
        phrase = f"{word} {after}"
        family = _PHRASES.get(f"{phrase} of") if f"{phrase} of" in key else _PHRASES.get(phrase)
        equated = {"as", "be"} & set(words[1:]) or (words[0] == "be" and not after)
        told = word in _LIKENING and not equated
        if told and family is None:  # "birds see colors", "is described in"
            telling = word in _TELLING and (words[0] != "be" or word == "describe")
            family = "says" if telling else ""
        family = family or ("" if told else VERB_FAMILY.get(word))
        if family and word != "be":
            return family
    if words[-2:] in (["because", "of"], ["due", "to"]):
        return "causes"
    if words and words[0] == "be":
        rest = " ".join(words[1:])
        if not rest:
            return "is a"
        if rest in {"one of", "among"}:
            return "example of"
        if of or (words[-1] == "by" and rest != "by"):
            return "other"  # "is capital of", "is higher by"
        if words[-1] == "in" and words[-2] in TRENDS:
            return PREPOSITION_FAMILY.get(
                " ".join(words[-4:-2]), "other"
            )  # "because of decline in"
        return PREPOSITION_FAMILY.get(rest, PREPOSITION_FAMILY.get(words[-1], "other"))
    return "other"
