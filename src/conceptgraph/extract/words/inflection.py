"""Forms of verbs: lemmas mended, third person, past participle with its particle."""

from __future__ import annotations

import re

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.adverbs import particles
from conceptgraph.extract.words.grammar import HYPHENS, is_gerund


def third_person(lemma: str) -> str:
    """Present-tense form of a verb: "carry" -> "carries", "have" -> "has".

    Examples
    --------
    >>> [third_person(w) for w in ("shape", "carry", "pass", "play", "do", "have")]
    ['shapes', 'carries', 'passes', 'plays', 'does', 'has']
    """
    verb, _, particle = lemma.partition(" ")
    verb = repair_lemma(verb)
    if verb in {"have", "be", "do", "go"}:
        form = {"have": "has", "be": "is", "do": "does", "go": "goes"}[verb]
    elif verb.endswith(("c", "v", "u")):
        form = verb + "es"  # a lemma that lost its final "e"
    elif verb.endswith("y") and verb[-2:-1] not in "aeiou":
        form = verb[:-1] + "ies"
    elif verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        form = verb + "es"
    else:
        form = verb + "s"
    return f"{form} {particle}".rstrip()


def gerund(verb: str) -> str:
    """The -ing form of a verb: "use" -> "using", "explain" -> "explaining"."""
    lowered = verb.lower()
    if lowered.endswith("ie"):
        return lowered[:-2] + "ying"
    if lowered.endswith("e") and not lowered.endswith(("ee", "oe", "ye")) and lowered != "be":
        return lowered[:-1] + "ing"
    if lowered in LONG_DOUBLED or _DOUBLED.match(lowered):
        return lowered + lowered[-1] + "ing"
    return lowered + "ing"


LONG_DOUBLED = frozenset(
    {"abhor", "admit", "begin", "commit", "compel", "confer", "control", "defer", "deter", "embed",
     "emit", "equip", "expel", "forget", "format", "incur", "infer", "occur", "omit", "patrol",
     "permit", "prefer", "program", "propel", "rebel", "recur", "refer", "regret", "submit",
     "transfer", "transmit", "unplug"}
)  # fmt: skip
"""Verbs of more syllables that double their last letter: "preferred"."""
_DOUBLED = re.compile(
    r"(?:re|un)?(?:[b-df-hj-np-tvwz]|qu|[bcdfgpst][lr]|s[hkmnptw]|ch|th|wh|spr|str|scr)"
    r"[aeiou][bdgmnprt]$"
)
"""One syllable with a short vowel, which doubles its last letter: "stop", "repot"."""
LOST_E = (
    "at", "iz", "rc", "nc", "uc", "lv", "rv", "ov", "iv", "eiv", "ag", "ang", "rg", "dg",
    "eas", "pos", "uir", "pir", "sur", "jur", "min", "mir", "fin", "bin", "vid", "cid", "uid",
    "gu", "lu", "su", "cu", "nu",
    "lud", "ibut", "mot", "vot", "com", "vok", "par", "lar", "plor", "gnor", "scrib", "aus", "erv",
    "abid", "ac", "bl", "ced", "cas", "clips", "dl", "ecut", "efut", "fl", "gl", "hok", "ilut",
    "kl", "laps", "llut", "mmers", "mmut", "mok", "mput", "ndens", "ooz", "pl", "rok", "scap",
    "shap", "spens", "spers", "sput", "titut", "tl", "tur", "vers", "writ", "yz", "zl",
)  # fmt: skip
"""Ends of verbs that English writes with a final "e"."""
KEPT = frozenset(
    {"bang", "boycott", "butt", "clang", "drag", "flag", "hang", "overhang", "purr", "snag"}
)
"""Verbs that keep the end they have, though others would lose it or get another."""
_ODD = {
    "flead": "flee", "idl": "idle", "gon": "go", "spr": "spring", "bre": "breed",
    "misle": "mislead", "underly": "underlie", "putt": "put",
}  # fmt: skip
"""Slips of statistical lemmatizers with short or irregular verbs."""


def repair_lemma(lemma: str) -> str:
    """Mend the slips that statistical lemmatizers make with final "e" and "y".

    Examples
    --------
    >>> [repair_lemma(w) for w in ("incorporat", "forc", "connecte", "accompanye", "take")]
    ['incorporate', 'force', 'connect', 'accompany', 'take']
    """
    complete = lemma in KEPT or lemma.endswith(("eat", "oat"))
    if len(lemma) > 3 and not complete and lemma.endswith(LOST_E):
        return lemma + "e"
    if lemma.endswith(
        (
            "cte",
            "nye",
            "rye",
            "cke",
            "hte",
            "lle",
            "sse",
            "nde",
            "fte",
            "rte",
            "lte",
            "nte",
            "lme",
            "rme",
            "eache",
            "eade",
            "ewe",
            "veye",
        )
    ):
        return lemma[:-1]
    return lemma


_LOST_FINAL_E = re.compile(r"^[^aeiou]*[aeiou][^aeiouwxyh]$")
"""One syllable with a single vowel and consonant: "wip" of "wiping", for "whip" has "whipping";
such a consonant is doubled before an ending."""


_DOUBLED_L = re.compile(r"(?:[abcdpv]ell|counsell|ntroll|atroll)$(?<!^.ell)(?<!spell)")
"""Ends of verbs that double their l before an ending: "compelled", "travelling", "controlled"."""


def hyphen_prefix(verb: Word) -> str:
    """What is joined to a verb by a hyphen: "pre-" of "pre-wired"; "" mostly."""
    for part in verb.children:
        if part.end + 1 != verb.start:
            continue
        for mark in (*verb.children, *part.children):
            if mark.text in HYPHENS and mark.start == part.end:
                return f"{part.text.lower()}-"
    return ""


def verb_lemma(verb: Word) -> str:
    """Lemma of a verb, mended where it still carries an ending: "stripp", "stemming"."""
    return hyphen_prefix(verb) + _bare_lemma(verb)


def _bare_lemma(verb: Word) -> str:
    lemma = verb.lemma.lower()
    if verb.tag in {"VB", "VBP"} and len(verb.text) > 3 and verb.text.isalpha():
        lemma = verb.text.lower()  # "lower" is no form of "low"
    if len(lemma) < 3 and lemma not in {"be", "do", "go"}:
        lemma = verb.text.lower()  # "st" of "sting", which ends in no ending
    if verb.tag not in {"VB", "VBG", "VBP", "VBZ"} and lemma == verb.text.lower():
        lemma = _regular_lemma(lemma)
    if is_gerund(verb) and len(lemma) > 5 and lemma.endswith("ing"):
        lemma = lemma[:-3]
    if verb.text.lower() in {lemma + "ing", lemma + "ed"} and _LOST_FINAL_E.match(lemma):
        return lemma + "e"
    if verb.text.lower() == lemma + "ed" and lemma.endswith("e"):
        return lemma + "e"  # "fre" of "freed"
    if lemma in _ODD:
        return _ODD[lemma]
    if len(lemma) > 4 and lemma[-1] == "e" and lemma[-2] == lemma[-3]:
        lemma = lemma[:-1]
    if _DOUBLED_L.search(lemma):
        lemma = lemma[:-1]  # "propelling" -> "propell"
    if lemma.endswith("cach"):
        return lemma + "e"  # "cached" loses the only final "e" behind "ch"
    if lemma.endswith(("nche", "rche", "tche")):
        lemma = lemma[:-1]  # "dispatching" -> "dispatche"
    if len(lemma) > 3 and lemma[-1] == lemma[-2] and lemma[-1] in "bdgmnprt" and lemma not in KEPT:
        lemma = lemma[:-1]
    return repair_lemma(lemma)


def _regular_lemma(form: str) -> str:
    """Base form of a past form that the lemmatizer left as it was.

    ``withheld`` -> withhold; ``applied`` -> apply; ``activated`` -> activate
    """
    for lemma, past in (*_IRREGULAR.items(), *_PAST.items()):
        if lemma != past and form.endswith(past) and (len(past) > 3 or form == past):
            before = form.removesuffix(past)
            if before in {"", "with", "over", "under", "re", "un", "out", "mis", "fore", "up"}:
                return before + lemma
    if len(form) < 5 or not form.endswith("ed") or form.endswith("eed"):
        return form
    if form.endswith("ied"):
        return form[:-3] + "y"
    stem = form[:-2]
    if _LOST_FINAL_E.match(stem) or stem.endswith(("u", "v", "c")):
        return stem + "e"
    return stem


def participle(verb: Word) -> str:
    """Past participle of a verb with its particle, by regular spelling and a few irregulars.

    ``They turn off a feature without a deploy.`` -> turned off
    """
    return " ".join([_participle(verb), *particles(verb)])


def _participle(verb: Word) -> str:
    prefix, lemma = hyphen_prefix(verb), _bare_lemma(verb)
    if lemma in _IRREGULAR:
        return prefix + _IRREGULAR[lemma]
    if verb.tag in {"VBN", "VBD"}:
        return prefix + verb.text.lower()
    if lemma.endswith("e"):
        return prefix + lemma + "d"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return prefix + lemma[:-1] + "ied"
    if lemma in LONG_DOUBLED or _LOST_FINAL_E.match(lemma):
        lemma += lemma[-1]  # "dropped"
    return prefix + lemma + "ed"


def may_be_form(form: str, lemma: str) -> bool:
    """Whether the first word of a label can be a form of its verb: "sold" of "sell"."""
    return form[:2] == lemma[:2] or form in {_IRREGULAR.get(lemma), _PAST.get(lemma)}


_PAST = {
    "bear": "bore", "come": "came", "eat": "ate", "fall": "fell", "get": "got", "give": "gave",
    "go": "went", "ride": "rode", "rise": "rose", "run": "ran", "see": "saw", "sing": "sang",
    "sink": "sank", "sit": "sat", "take": "took", "tear": "tore", "wear": "wore", "weave": "wove",
    "awake": "awoke", "blow": "blew", "draw": "drew", "drink": "drank", "drive": "drove",
    "fly": "flew", "forbid": "forbade", "forgive": "forgave", "forsake": "forsook",
    "freeze": "froze", "grow": "grew", "hide": "hid", "know": "knew", "shrink": "shrank",
    "slay": "slew", "spring": "sprang", "strive": "strove", "swim": "swam", "throw": "threw",
}  # fmt: skip
"""Past forms that begin neither as their verb nor as its participle does."""
_IRREGULAR = {
    "have": "had", "see": "seen", "make": "made", "find": "found", "keep": "kept", "know": "known",
    "take": "taken", "put": "put", "hold": "held", "give": "given", "think": "thought",
    "leave": "left", "build": "built", "set": "set", "get": "gotten", "bring": "brought",
    "send": "sent", "teach": "taught", "write": "written", "choose": "chosen", "draw": "drawn",
    "study": "studied", "read": "read", "break": "broken", "tell": "told", "sell": "sold",
    "lead": "led", "cut": "cut", "lay": "laid", "show": "shown", "spend": "spent",
    "do": "done", "hit": "hit", "pay": "paid", "buy": "bought", "win": "won", "say": "said",
    "feel": "felt", "hear": "heard", "meet": "met", "catch": "caught", "speak": "spoken",
    "eat": "eaten", "grow": "grown", "ride": "ridden", "run": "run", "sing": "sung",
    "throw": "thrown", "wear": "worn", "begin": "begun", "drive": "driven", "fight": "fought",
    "forget": "forgotten", "hide": "hidden", "lose": "lost", "raise": "raised", "seek": "sought",
    "shake": "shaken", "shut": "shut", "steal": "stolen", "strike": "struck", "let": "let",
    "understand": "understood", "bind": "bound", "feed": "fed", "spread": "spread",
    "split": "split", "become": "become", "come": "come", "go": "gone", "bear": "borne",
    "cling": "clung", "rise": "risen", "sink": "sunk", "spring": "sprung",
    "stick": "stuck", "swear": "sworn", "swim": "swum", "tear": "torn", "weave": "woven",
    "stop": "stopped", "plan": "planned", "strip": "stripped",
    "arise": "arisen", "beat": "beaten", "bend": "bent", "bite": "bitten", "bleed": "bled",
    "blow": "blown", "breed": "bred", "burst": "burst", "cast": "cast", "cost": "cost",
    "creep": "crept", "deal": "dealt", "dig": "dug", "drink": "drunk", "fall": "fallen",
    "flee": "fled", "fly": "flown", "forbid": "forbidden", "forgive": "forgiven",
    "freeze": "frozen", "grind": "ground", "hang": "hung", "hurt": "hurt", "lend": "lent",
    "lie": "lain", "light": "lit", "shed": "shed", "shine": "shone", "shoot": "shot",
    "shrink": "shrunk", "sit": "sat", "sleep": "slept", "slide": "slid", "stand": "stood",
    "sting": "stung", "sweep": "swept", "swing": "swung", "wake": "woken", "weep": "wept",
    "wind": "wound", "wring": "wrung", "fling": "flung", "forsake": "forsaken", "hew": "hewn",
    "kneel": "knelt", "leap": "leapt", "mow": "mown", "sew": "sewn", "slay": "slain",
    "sling": "slung", "sow": "sown", "speed": "sped", "strive": "striven", "swell": "swollen",
    "tread": "trodden",
}  # fmt: skip
