"""Closed lists of English function words and of nouns and verbs with a grammatical job.

Everything here is general English: no entry speaks of the subject of one text.
"""

from __future__ import annotations

NEGATIONS = frozenset(
    {
        "not",
        "n't",
        "n’t",
        "never",
        "nor",
        "neither",
        "hardly",
        "barely",
        "nt",
        "rarely",
        "scarcely",
        "seldom",
    }
)
MODALS = frozenset(
    {
        "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ca", "wo",
        "'ll", "’ll", "'d", "’d", "need", "ought",
    }
)  # fmt: skip
HEDGES = frozenset(
    {
        "allegedly", "apparently", "arguably", "conceivably", "likely", "maybe", "perhaps",
        "possibly", "potentially", "presumably", "probably", "reportedly", "seemingly",
        "supposedly",
        "commonly", "frequently", "generally", "largely", "mainly", "mostly", "normally", "often",
        "ordinarily", "predominantly", "primarily", "traditionally", "typically", "usually",
    }
)  # fmt: skip
"""Adverbs of doubt, and those by which a claim holds for the most part."""
POSSESSIVES = frozenset(
    {"my", "your", "his", "her", "its", "our", "their", "whose", "one's", "one’s"}
)
PERSONAL = frozenset({"he", "him", "himself", "she", "herself"})
PLURALS = frozenset({"they", "them", "themselves"})
REFLEXIVES = frozenset(
    {"herself", "himself", "itself", "myself", "oneself", "ourselves", "themselves", "yourself",
     "yourselves"}
)  # fmt: skip
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
RELATIVES = frozenset(
    {"which", "who", "whom", "that", "whose", "where", "when", "what", "whereby", "wherein"}
)
STRIPPED = frozenset(
    {
        "many", "several", "such", "other", "own", "more", "most", "various", "much", "few",
        "certain", "another", "following", "same", "numerous", "countless", "further",
        "additional", "mere",
        "very", "some", "any", "all", "each", "every", "both", "either", "neither", "no",
        "enough", "only", "just", "even", "the", "a", "an", "this", "that", "these", "those",
        "about", "roughly", "approximately", "around", "nearly", "almost", "overall", "actual",
        "over", "well", "quite", "rather", "simply", "so", "too",
    }
)  # fmt: skip
"""Words a label never begins with."""

DEGREES_KEPT = frozenset({"almost", "approximately", "least", "more", "most", "nearly", "roughly"})
"""Words of degree that a label keeps before an adjective: "nearly extinct wolf"."""

EMPHASIS = frozenset(
    {
        "aforementioned", "crucial", "different", "entire", "important", "interesting", "notable",
        "particular", "remarkable", "respective", "significant", "tremendous", "whole",
    }
)  # fmt: skip
"""Adjectives that say how much something matters, or that it is another one, and not what it is."""

GENERIC = frozenset(
    {
        "above", "addition", "al", "al.", "all", "amount", "amounts", "anyone", "anything",
        "aspect", "aspects", "below", "bit", "both", "case", "cases", "chapter", "concept",
        "contrast", "course", "day", "days", "deal", "degree", "each", "end", "et al", "et al.",
        "etc", "etc.", "everyone", "everything", "example", "examples", "extent", "fact", "facts",
        "few", "figure", "first", "following", "form", "former", "forms", "general", "here",
        "idea", "instance", "instances", "kind", "kinds", "lack", "last", "latter", "less", "lot",
        "lots", "manner", "many", "matter", "matters", "more", "most", "nobody", "nothing",
        "notion", "now", "number", "numbers", "one", "ones", "order", "other", "others", "own",
        "page",
        "part", "particular", "particularly", "parts", "place", "point", "points", "question",
        "range", "reason", "reasons", "regard", "respect", "respects", "rest", "result",
        "results", "same", "second", "section", "sense", "series", "set", "side", "sides", "some",
        "someone", "something", "sort", "sorts", "step", "stuff", "such", "table", "term",
        "terms", "then", "there", "thing", "things", "time", "times", "today", "turn", "type",
        "types", "variety", "way", "ways",
    }
)  # fmt: skip
"""Nouns that name nothing by themselves."""

LACKING = frozenset({"absence", "end", "lack", "result", "results", "sense"})
"""Generic nouns that what is behind their "of" cannot stand for."""

TRANSPARENT = frozenset(
    {
        "number", "lot", "lots", "variety", "couple", "majority", "plenty", "handful", "range",
        "deal", "host", "wealth", "multitude", "bulk", "percentage", "proportion", "part",
        "portion", "amount", "kind", "kinds", "sort", "sorts", "type", "types", "form", "forms",
        "series", "set", "pair", "group", "array", "bunch", "example", "examples", "instance",
        "bit", "piece", "member", "members", "idea", "notion", "concept", "one", "most", "many",
        "some", "several", "all", "each", "any", "few", "both", "half", "none", "much", "more",
        "rest", "amounts", "numbers", "two", "three", "four", "dozens", "hundreds", "thousands",
        "millions", "billions", "fact", "case", "cases", "either", "neither", "another",
    }
)  # fmt: skip
"""Nouns that stand for what follows their "of"."""

QUANTIFYING = frozenset(
    {
        "number", "numbers", "lot", "lots", "variety", "couple", "majority", "plenty", "handful",
        "range", "deal", "host", "wealth", "multitude", "bulk", "percentage", "proportion",
        "amount", "amounts", "rest", "array", "bunch", "dozens", "hundreds", "thousands",
        "millions", "billions", "one", "most", "many", "some", "several", "all", "each", "any",
        "few", "both", "half", "none", "much", "more",
    }
)  # fmt: skip
"""Transparent nouns that only count: even with "the" they stand for what follows."""

PREPOSITION_NOUNS = frozenset(
    {
        "absence", "accordance", "addition", "aftermath", "aid", "attempt", "basis", "behalf",
        "benefit", "breach", "care", "case", "cause", "center", "centre", "charge", "comparison",
        "compliance", "conjunction", "consequence", "contact", "context", "contrast",
        "contravention", "control",
        "core", "course", "defense", "defiance", "direction", "effort", "end", "event", "exchange",
        "exclusion", "expense", "face", "favor", "favour", "form", "front", "function", "guidance",
        "guise", "hand", "hands", "heart", "help", "hope", "honor", "honour", "influence",
        "interest", "lack", "leadership", "lieu", "light", "line", "love", "means", "memory",
        "mercy", "middle", "midst", "name", "need", "opposition", "order", "part", "place",
        "possession", "power", "presence", "pressure", "process", "product", "protection",
        "purpose", "pursuit", "range", "recognition", "regard", "relation", "reliance",
        "respect", "response", "result", "return", "role", "root", "rule", "sake", "search",
        "sense", "service", "side", "spite", "start", "state", "store", "supervision", "support",
        "terms", "threat", "time", "top", "touch", "use", "verge", "version", "view", "violation",
        "virtue",
        "wake", "way",
    }
)  # fmt: skip
"""Nouns inside complex prepositions: "in the hands of", "under the care of"."""

COMPLEMENT_PREPOSITIONS = frozenset({"of", "to", "for", "with", "from", "about", "than", "on"})

IDLE_PHRASES = frozenset(
    {
        "addition", "contrast", "particular", "general", "fact", "short", "turn", "example",
        "instance", "hand", "other hand", "interest", "way", "case", "sum", "effect", "practice",
        "theory", "principle", "part", "time", "times", "once", "first", "last", "least", "all",
        "average", "conclusion", "summary", "brief", "essence", "total", "detail", "order",
        "result", "consequence", "most", "present", "moment", "beginning", "end", "course",
        "whole", "contrary", "face", "sight", "public", "vain", "advance", "place", "person",
        "manner", "sense", "regard", "respect", "extent", "degree", "point", "terms",
    }
)  # fmt: skip
"""Nouns of adverbial phrases that relate nothing: "in fact", "on the other hand"."""

IDLE_PAIRS = frozenset(
    {("at", "distance"), ("at", "play"), ("at", "will"), ("for", "reference"), ("in", "action"),
     ("at", "discretion"), ("at", "option"), ("in", "nutshell"), ("in", "while"), ("off", "bat"),
     ("out of", "blue"), ("out of", "box"), ("under", "belt"), ("under", "hood"),
     ("in", "future"), ("to", "date"), ("in", "half"), ("in", "hope"),
     ("in", "meantime"), ("in", "mind"), ("in", "past"), ("on", "basis"), ("on", "horizon")}
)  # fmt: skip
"""Preposition and noun that only place a claim: "at a distance", not "the distance to Mars"."""

USING_VERBS = frozenset(
    {"adapt", "add", "apply", "build", "create", "deploy", "design", "develop", "employ",
     "engineer", "exploit", "intend", "introduce", "invent", "make", "need", "program",
     "require", "send", "train", "use"}
)  # fmt: skip
"""Verbs whose passive subject does what the purpose says: "is used to detect"."""

EMPTY_ADJECTIVES = frozenset(
    {"able", "apparent", "available", "aware", "clear", "common", "crucial", "different",
     "difficult", "due", "easy", "essential", "evident", "familiar", "good", "hard",
     "important", "interesting", "key", "likely", "necessary", "needed", "new", "obvious",
     "possible", "present", "ready", "responsible", "same", "significant", "similar", "sure",
     "true", "unlikely", "useful", "various", "visible", "vital", "willing", "worth"}
)  # fmt: skip
"""Adjectives that say nothing as a predicate without what follows them."""

LIGHT_VERBS = frozenset(
    {
        "have", "take", "make", "give", "play", "offer", "provide", "put", "pay", "show", "get",
        "bring", "hold", "draw", "lay", "set", "form", "express", "contain", "constitute", "exert",
        "pose", "do", "carry", "bear", "gain", "place", "cause", "represent", "serve",
    }
)  # fmt: skip
"""Verbs whose noun carries the meaning: "have influence on", "provide insight into"."""

SPEECH_VERBS = frozenset(
    {
        "say", "argue", "claim", "believe", "think", "suggest", "state", "insist", "stress",
        "note", "write", "report", "explain", "hold", "maintain", "contend", "assert", "propose",
        "suppose", "assume", "conclude", "expect", "predict", "warn", "admit", "agree", "add",
        "announce", "acknowledge", "complain", "hope", "fear", "deny", "doubt", "estimate",
        "observe", "declare", "recall", "remark", "tell", "emphasize", "hypothesize", "feel",
        "speculate", "reckon", "envision", "imagine", "decide", "find", "show", "indicate",
        "reveal", "demonstrate", "point", "confirm", "theorize", "posit", "teach", "mention",
        "worry", "suspect", "wonder", "guess", "promise", "concede", "caution", "allege", "reply",
        "respond", "answer", "comment", "counter", "object",
    }
)  # fmt: skip
"""Verbs that report a claim made by their subject."""

FACTUAL_SOURCES = frozenset({"we", "you", "i", "one", "it", "they", "this", "that", "which"})

EXAMPLE_MARKERS = frozenset(
    {"like", "such as", "including", "e.g.", "e.g", "eg", "eg.", "for example", "for instance",
     "especially"}
)  # fmt: skip
WEEKDAYS_MONTHS = frozenset(
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday",
    }
)  # fmt: skip
TIME_NOUNS = frozenset(
    {
        "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
        "morning", "afternoon", "evening", "night", "today", "yesterday", "tomorrow", "spring",
        "summer", "autumn", "winter", "weekend",
    }
)  # fmt: skip
HONORIFICS = frozenset(
    {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "sir", "lord",
     "lady", "president", "king", "queen", "saint", "st.", "captain", "general", "senator"}
)  # fmt: skip
GROUP_NOUNS = frozenset(
    {
        "association", "church", "city", "club", "committee", "community", "company", "country",
        "department", "family", "firm", "generation", "government", "group", "institution",
        "lab", "laboratory", "movement", "nation", "organization", "party", "people", "republic",
        "school", "society", "state", "team", "town", "union", "university", "village",
    }
)  # fmt: skip
"""Nouns whose "our" tells who "we" is."""

WORK_NOUNS = frozenset(
    {
        "analysis", "article", "book", "chapter", "essay", "experiment", "investigation", "letter",
        "paper", "post", "report", "research", "review", "section", "study", "survey", "thesis",
        "work",
    }
)  # fmt: skip
"""Nouns for a text that speaks of itself: "in the present study, we …"."""


CLASS_NOUNS = frozenset(
    {
        "approach", "area", "body", "branch", "class", "concept", "device", "entity", "field",
        "form", "group", "idea", "kind", "machine", "mechanism", "method", "model", "object",
        "one", "organization", "people", "person", "place", "practice", "process", "program",
        "property", "state", "structure", "substance", "system", "technique", "technology",
        "term", "theory", "thing", "tool", "type", "way", "word",
    }
)  # fmt: skip
"""Nouns a definition classes its subject by: "a *system* that …"."""

NAMING_NOUNS = frozenset(
    {
        "analogy", "argument", "concept", "hypothesis", "idea", "label", "maxim", "metaphor",
        "motto", "notion", "phrase", "principle", "slogan", "term", "theory", "title", "word",
    }
)  # fmt: skip
"""Nouns that only say what a quoted term is: "the ‘cognitive core’ *idea*"."""


CAPTIONS = frozenset(
    {
        "absent", "action", "actions", "advice", "agenda", "answer", "background", "cause",
        "caution", "chapter", "conclusion", "contents", "contrast", "credit", "decision",
        "definition", "episode", "evidence", "example", "exercise", "fact", "figure", "goal",
        "hint", "idea", "image", "item", "lecture", "lesson", "module", "note", "option",
        "overview", "part", "photo", "point", "present", "problem", "question", "reason",
        "result", "risk", "section", "session", "source", "status", "step", "summary", "table",
        "takeaway", "term", "tip", "todo", "topic", "unit", "volume", "warning", "week",
    }
)  # fmt: skip
"""Nouns before a colon that only say what kind of remark follows: "Example: …", "Lecture 7: …"."""

FREQUENT_VERBS = frozenset(
    {
        "be", "have", "do", "make", "take", "get", "give", "go", "come", "see", "find", "use",
        "know", "want", "look", "put", "keep", "begin", "show", "try", "call", "become", "need",
        "include", "involve", "mean", "help", "allow", "let",
    }
)  # fmt: skip
"""Verbs that stand beside anything."""
