"""Words that say how a claim stands: open, denied, wanted, prevented, or done by somebody.

Closed lists of general English: no entry speaks of the subject of one text.
"""

from __future__ import annotations

FALSE_NOUNS = frozenset(
    {"delusion", "fallacy", "falsehood", "illusion", "lie", "misbelief", "misconception",
     "misperception", "mistake", "misunderstanding", "myth", "superstition"}
)  # fmt: skip
"""Nouns that call the claim they hold untrue: "the myth that …"."""

OPEN_NOUNS = frozenset(
    {"allegation", "anxiety", "assumption", "belief", "chance", "claim", "concern", "danger",
     "doubt", "dream", "expectation",
     "fear", "guess", "hope", "hypothesis", "impression", "likelihood", "news", "notion", "odds",
     "possibility", "prediction", "probability", "proposal", "prospect", "question", "risk",
     "rumor", "rumour", "speculation", "suggestion", "supposition", "suspicion", "theory",
     "threat", "wish", "worry"}
)  # fmt: skip
"""Nouns that leave the claim they hold open: "the possibility that …"."""

OPEN_VERBS = frozenset(
    {"appear", "assume", "doubt", "dream", "fear", "guess", "hope", "hypothesize", "imagine",
     "pretend", "question", "seem", "speculate", "suggest", "suppose", "suspect", "wish",
     "wonder", "worry"}
)  # fmt: skip
"""Verbs that leave the claim in their complement open."""

RAISED_NEGATION = frozenset(
    {"appear", "believe", "expect", "feel", "imagine", "seem", "suppose", "think"}
)
"""Verbs whose negation is that of their complement: "nobody believes that …"."""

ORDERS = frozenset(
    {"command", "condition", "decree", "demand", "insistence", "instruction", "order", "plea",
     "recommendation", "request", "requirement", "stipulation"}
)  # fmt: skip
"""Nouns whose "that" clause says what shall be: "the order that ports be closed"."""

MANDATING = frozenset(
    {"ask", "command", "decree", "demand", "ensure", "mandate", "order", "recommend", "request",
     "require", "stipulate", "urge"}
)  # fmt: skip
"""Verbs whose "that" clause says what shall be: "require that farmers plant trees"."""

HELD_OPEN = frozenset(
    {"allege", "assume", "believe", "claim", "estimate", "expect", "predict", "project", "rumor",
     "say", "suppose", "think"}
)  # fmt: skip
"""Verbs whose passive leaves an infinitive open: "growth is expected to slow"."""

UNPROVEN = frozenset(
    {"claim", "ensure", "establish", "guarantee", "imply", "indicate", "mean", "prove", "say",
     "show", "state", "suggest"}
)  # fmt: skip
"""Verbs whose negation leaves their complement open: "does not prove that …"."""

SUPPOSABLE = frozenset(
    {"argue", "assert", "assume", "believe", "claim", "conclude", "contend", "estimate",
     "expect", "fear", "guess", "hold", "hope", "hypothesize", "imagine", "maintain", "posit",
     "predict", "propose", "reckon", "say", "speculate", "suggest", "suppose", "suspect",
     "think"}
)  # fmt: skip
"""Verbs that say no more than their modal does: "one could argue that …"."""

TRUE_ADJECTIVES = frozenset({"accurate", "certain", "correct", "right", "true"})

FALSE_ADJECTIVES = frozenset(
    {"absurd", "false", "impossible", "inaccurate", "incorrect", "mistaken", "untrue", "wrong"}
)  # fmt: skip

OPEN_ADJECTIVES = frozenset(
    {"arguable", "conceivable", "debatable", "doubtful", "imaginable", "likely", "plausible",
     "possible", "probable", "questionable", "uncertain", "unclear", "unknown", "unlikely"}
)  # fmt: skip

NEGATIVE_PRONOUNS = frozenset({"neither", "nobody", "none", "nothing"})

SUPPOSING = frozenset({"if", "lest", "provided", "supposing", "unless", "whether"})
"""Subordinators of what is supposed or asked, not claimed."""

INTENT_NOUNS = frozenset(
    {"ability", "aim", "ambition", "attempt", "authority", "bid", "burden", "call",
     "capability", "capacity", "challenge", "chance", "choice", "commitment", "decision",
     "demand", "desire", "determination", "difficulty", "duty", "eagerness", "effort",
     "freedom", "goal", "hope", "incentive", "instruction", "intention", "interest", "invitation",
     "job", "mandate", "mission", "motivation", "need", "objective", "obligation",
     "opportunity", "option", "order", "permission", "plan", "pledge",
     "potential", "power", "pressure", "promise", "proposal", "purpose", "quest", "readiness",
     "recommendation", "request", "responsibility", "right", "struggle",
     "task", "temptation", "tendency", "threat", "urge", "vow", "warrant", "willingness", "wish",
     "worry"}
)  # fmt: skip
"""Nouns whose infinitive is open: "the power to tax", "a plan to leave"."""

REFUSAL_NOUNS = frozenset({"failure", "inability", "refusal", "reluctance", "unwillingness"})
"""Nouns whose infinitive does not happen."""

PREVENTING = frozenset(
    {"ban", "bar", "block", "deter", "discourage", "dissuade", "exclude", "excuse", "exempt",
     "forbid", "hinder", "keep", "preclude", "prevent", "prohibit", "protect", "restrain", "stop"}
)  # fmt: skip
"""Verbs whose complement does not happen: "prevents food from falling", "forbade them to go"."""

URGING = frozenset(
    {"advise", "ask", "beg", "challenge", "command", "encourage", "expect", "instruct",
     "invite", "order", "persuade", "pressure", "request", "require", "tell", "tempt", "urge",
     "want", "warn", "wish"}
)  # fmt: skip
"""Verbs that want something done without saying that it is."""

CAUSING = frozenset(
    {"cause", "compel", "drive", "force", "induce", "lead", "let", "make", "prompt"}
)
"""Verbs that bring a deed about: what they cause is not who does it."""

LIKENED = frozenset(
    {"associate", "attribute", "compare", "confuse", "contrast", "equate", "liken"}
)  # fmt: skip
LINKING = LIKENED | {"connect", "join", "link", "relate", "tie"}
"""Verbs that bring their object together with what stands behind "to" or "with"."""

ALLOWING = frozenset({"allow", "authorize", "empower", "enable", "entitle", "equip", "permit"})
"""Verbs that make something possible without saying that it is done."""

DENIAL_VERBS = frozenset(
    {"contest", "deny", "disbelieve", "dismiss", "disprove", "dispute", "refute", "reject"}
)  # fmt: skip
"""Verbs whose subject holds that a claim is not so."""

CLAIM_NOUNS = frozenset(
    {"allegation", "argument", "assertion", "assumption", "belief", "claim", "hypothesis",
     "idea", "myth", "notion", "suggestion", "theory", "thesis", "thought", "view"}
)  # fmt: skip
"""Nouns that hold a claim: "the idea that …"."""

MEANS_NOUNS = frozenset(
    {"approach", "device", "instrument", "machine", "means", "measure", "mechanism", "medium",
     "method", "money", "place", "process", "program", "software", "step", "strategy", "system",
     "technique", "technology", "time", "tool", "way"}
)  # fmt: skip
"""Nouns for what something is done with: "a way to see" sees."""

ABILITY_NOUNS = INTENT_NOUNS | REFUSAL_NOUNS | MEANS_NOUNS | {
    "audacity", "courage", "decency", "experience", "foresight", "fortune", "honor", "honour",
    "joy", "luck", "misfortune", "nerve", "patience", "pleasure", "privilege", "reason", "trouble",
    "wisdom",
}  # fmt: skip
"""Nouns whose infinitive is done by whoever has them: "the ability to see"."""

OCCASIONS = frozenset(
    {"day", "hour", "moment", "occasion", "place", "reason", "season", "spot", "time", "way",
     "year"}
)  # fmt: skip
"""Nouns that never do their infinitive themselves: "a time to save"."""

COMMISSIONING = frozenset(
    {"allow", "appoint", "ask", "assign", "authorize", "cause", "choose", "commission", "compel",
     "convince", "deploy", "dispatch", "drive", "elect", "employ", "empower", "enable",
     "encourage", "engage", "entitle", "force", "help", "hire", "induce", "inspire", "instruct",
     "invite", "lead", "motivate", "oblige", "order", "pay", "permit", "persuade", "prompt",
     "provoke", "push", "recruit", "require", "select", "send", "stimulate", "teach", "tell",
     "train", "urge"}
)  # fmt: skip
"""Verbs whose object does what the infinitive behind it says: "hired nurses to treat them"."""

ASSETS = frozenset(
    {"budget", "courage", "energy", "funds", "knowledge", "manpower", "nerve", "patience",
     "resolve", "resource", "resources", "skill", "stamina", "strength", "support", "will",
     "wisdom"}
)  # fmt: skip
"""Nouns for what somebody has or lacks for a deed: "lack the strength to win"."""

HOLDING = frozenset(
    {"abandon", "accept", "acquire", "advance", "aid", "announce", "assert", "assume", "begin",
     "build", "claim", "command", "continue", "declare", "demonstrate", "develop", "display", "do",
     "enjoy", "exercise", "exhibit", "express", "face", "feel", "find", "fulfil", "fulfill",
     "further", "gain", "get", "guide", "have", "hold", "include", "increase", "keep", "lack",
     "launch", "lead", "lose", "maintain", "make", "mount", "muster", "need", "obtain", "owe",
     "possess", "pursue", "receive", "refuse", "renew", "represent", "require", "reserve",
     "retain", "seek", "seize", "share", "show", "start", "summon", "support", "take",
     "undertake", "use", "voice", "want", "win"}
)  # fmt: skip
"""Verbs whose subject has, gets or furthers what their object names: "made efforts to", "lacks
the courage to"; whose "attempts to" a person resists, nobody knows."""

GIVING = frozenset(
    {"afford", "create", "deny", "extend", "give", "grant", "offer", "present", "provide"}
)
"""Verbs whose subject gives a right or a reason to somebody else."""

HARDNESS = frozenset(
    {"convenient", "dangerous", "difficult", "easy", "expensive", "hard", "impossible",
     "simple", "tough", "tricky"}
)  # fmt: skip
"""Adjectives whose subject is what the infinitive is done to: "hard to translate"."""

REGARDING = frozenset(
    {"brand", "cast", "characterize", "conceive", "consider", "define", "denounce", "depict",
     "describe", "dismiss", "frame", "hail", "interpret", "label", "perceive", "portray",
     "present", "recognize", "regard", "see", "treat", "view"}
)  # fmt: skip
"""Verbs that say of their object what stands behind "as"."""

OPINING = frozenset(
    {"believe", "deem", "feel", "find", "imagine", "judge", "presume", "suppose", "think"}
)
"""Verbs that say what somebody takes their object to be: "deemed the law unjust"."""

BLAMING = frozenset(
    {"accuse", "attack", "condemn", "criticise", "criticize", "decry", "denounce", "dismiss",
     "hail", "mock", "praise", "reject", "ridicule"}
)  # fmt: skip
"""Verbs whose "as" tells what somebody holds against or for their object."""

ACCUSING = frozenset({"accuse", "suspect"})
"""Verbs whose "of" tells what somebody is only said to do: "accused of taking bribes"."""

CONTENT_NOUNS = frozenset(
    {"accusation", "belief", "concept", "doctrine", "fable", "fantasy", "idea", "ideal", "ideology",
     "legend", "notion", "principle", "prospect", "story", "tale", "vision"}
)  # fmt: skip
"""Nouns for what is thought: "a doctrine of avoiding cities"."""

PLANNED = frozenset({"agreement", "campaign", "drive", "movement", "pact", "plot", "scheme"})
"""Nouns that work for what their infinitive says: "a campaign to end hunger"."""

OBJECT_CONTROL = (
    frozenset(
        {"aid", "assist", "become", "bring", "call", "charge", "condition", "declare", "design",
         "destine", "dub", "entice", "equip", "find", "get", "hear", "implore", "incite",
         "influence", "intend", "know", "leave", "let", "like", "make", "mean", "name", "need",
         "nickname", "nominate", "prefer", "prepare", "program", "put", "ready", "reduce", "see",
         "set", "shape", "show", "spur", "summon", "take", "term", "trust", "watch"}
    )
    | ALLOWING | COMMISSIONING | GIVING | OPINING | PREVENTING | REGARDING | URGING
)  # fmt: skip
"""Verbs whose object does the infinitive behind it; behind others it is a purpose: "attacked Israel
to recover land"."""
