"""The words that the plural rules get wrong."""

from __future__ import annotations

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "mice": "mouse", "lice": "louse",
    "geese": "goose", "feet": "foot", "teeth": "tooth", "oxen": "ox", "brethren": "brother",
    "indices": "index", "matrices": "matrix", "vertices": "vertex", "vortices": "vortex",
    "appendices": "appendix", "codices": "codex", "helices": "helix", "cortices": "cortex",
    "criteria": "criterion", "phenomena": "phenomenon", "automata": "automaton",
    "polyhedra": "polyhedron", "ganglia": "ganglion", "mitochondria": "mitochondrion",
    "corpora": "corpus", "genera": "genus", "foci": "focus", "loci": "locus",
    "nuclei": "nucleus", "radii": "radius", "stimuli": "stimulus", "alumni": "alumnus",
    "fungi": "fungus", "cacti": "cactus", "syllabi": "syllabus", "hippocampi": "hippocampus",
    "bacteria": "bacterium", "strata": "stratum", "errata": "erratum", "quanta": "quantum",
    "symposia": "symposium", "addenda": "addendum", "spectra": "spectrum", "ova": "ovum",
    "formulae": "formula", "larvae": "larva", "vertebrae": "vertebra", "antennae": "antenna",
    "algae": "alga", "nebulae": "nebula", "supernovae": "supernova", "personae": "persona",
    "lemmata": "lemma", "schemata": "schema", "stigmata": "stigma", "dogmata": "dogma",
    "leaves": "leaf", "lives": "life", "knives": "knife", "wives": "wife", "wolves": "wolf",
    "halves": "half", "shelves": "shelf", "selves": "self", "ourselves": "ourselves",
    "thieves": "thief", "loaves": "loaf", "calves": "calf", "hooves": "hoof",
    "elves": "elf", "scarves": "scarf",
    "axes": "axis", "crises": "crisis", "oases": "oasis", "neuroses": "neurosis",
    "diagnoses": "diagnosis", "prognoses": "prognosis", "emphases": "emphasis",
    "ellipses": "ellipsis", "synopses": "synopsis", "metastases": "metastasis",
    "parentheses": "parenthesis", "psychoses": "psychosis", "symbioses": "symbiosis",
    "quizzes": "quiz", "buses": "bus", "gases": "gas", "lenses": "lens", "biases": "bias",
    "aliases": "alias", "atlases": "atlas", "canvases": "canvas", "pancreases": "pancreas",
    "irises": "iris", "topazes": "topaz", "waltzes": "waltz", "quartzes": "quartz",
    "heroes": "hero", "superheroes": "superhero", "echoes": "echo", "potatoes": "potato",
    "tomatoes": "tomato", "vetoes": "veto", "torpedoes": "torpedo", "zeroes": "zero",
    "mosquitoes": "mosquito", "volcanoes": "volcano", "cargoes": "cargo", "embargoes": "embargo",
    "mangoes": "mango", "tornadoes": "tornado", "buffaloes": "buffalo", "dominoes": "domino",
    "caches": "cache", "psyches": "psyche", "niches": "niche", "quiches": "quiche",
    "creches": "creche", "cliches": "cliche", "aches": "ache", "avalanches": "avalanche",
    "moustaches": "moustache", "mustaches": "mustache", "microfiches": "microfiche",
    "annexes": "annex", "axles": "axle",
}  # fmt: skip
"""Plural -> singular."""

UNCHANGED = frozenset((
    "aids", "alas", "always", "apropos", "asbestos", "atlas", "bias", "canvas", "chaos",
    "christmas", "cosmos", "crossroads", "debris", "diabetes", "ethos", "gallows", "gas", "goods",
    "herpes", "https", "kudos", "lens", "mars", "measles", "mumps", "pancreas", "pants",
    "pathos", "perhaps", "pyjamas", "pajamas", "rabies", "rhinoceros", "scissors", "shambles",
    "summons", "texas", "thanks", "trousers", "venus", "whereas", "arkansas", "kansas", "dallas",
    "athens", "wales", "thames", "netherlands", "philippines", "bahamas", "honduras", "laos",
    "james", "charles", "thomas", "nicholas", "douglas", "lucas", "socrates", "archimedes",
    "descartes", "hermes", "hercules", "aristophanes", "euripides", "sophocles", "pericles",
    "hippocrates", "bayes", "hobbes", "keynes", "dickens", "jones", "williams", "davis", "adams",
    "hughes", "reuters", "biogas", "alias", "dumas", "judas", "midas", "pisces", "aries",
    "mercedes", "los", "angeles", "buenos", "aires", "besides", "afterwards", "towards",
))  # fmt: skip
"""Words in -s that are no plurals; those in -ss, -us, -is and most in -ics need no mention."""

COUNTABLE_IC = frozenset((
    "academic", "antibiotic", "ascetic", "attic", "characteristic", "ceramic",
    "classic", "cleric", "clinic", "comic", "cosmetic", "critic", "cynic", "diagnostic", "epic",
    "epidemic", "fabric", "fanatic", "generic", "heretic", "heuristic", "lunatic",
    "lyric", "medic", "metric", "mimic", "mnemonic", "mosaic", "mystic", "narcotic",
    "pandemic", "panic", "pic", "picnic", "plastic", "psychic", "relic", "republic", "romantic",
    "skeptic", "sceptic", "synthetic", "tactic", "topic", "tonic", "traffic",
    "tropic", "tunic", "catholic", "alcoholic", "agnostic", "domestic", "eccentric", "intrinsic",
    "prosthetic", "anesthetic", "anaesthetic", "subtopic",
))  # fmt: skip
"""Nouns in -ic with an ordinary plural, unlike physics or ethics."""

ENDS_IN_VOWEL = frozenset((
    "alibi", "api", "bikini", "cli", "emoji", "gui", "kiwi", "kpi", "martini", "rabbi", "safari",
    "ski", "taxi", "wiki", "yeti", "jihadi", "israeli", "pakistani", "iraqi",
    "tsunami", "nazi", "ui", "roi", "poi", "apu", "cpu", "dpu", "emu", "gnu", "gpu", "guru",
    "menu", "npu", "tpu", "zebu", "eye", "corgi", "hindu", "haiku", "bayou", "caribou",
    "tutu", "ipu",
))  # fmt: skip
"""Nouns in -i and -u with an ordinary plural, unlike basis or virus."""

ENDS_IN_IE = frozenset((
    "birdie", "bogie", "bookie", "boogie", "brownie", "budgie", "calorie", "collie", "cookie",
    "coterie", "doggie", "eyrie", "foodie", "freebie", "genie", "goalie", "goodie",
    "hippie", "hoodie", "indie", "junkie", "kiddie", "laddie", "lingerie", "menagerie", "movie",
    "newbie", "oldie", "pinkie", "pixie", "prairie", "rookie", "selfie", "smoothie", "sortie",
    "sweetie", "techie", "townie", "veggie", "walkie", "yuppie", "zombie", "rotisserie",
    "bourgeoisie", "camaraderie", "reverie", "patisserie", "auntie", "magpie", "necktie",
))  # fmt: skip
"""Nouns in -ie, whose plural is not that of a noun in -y."""

SHORT_PLURALS = frozenset(("ads", "ais", "cds", "ids", "ops", "pcs", "tvs", "eps"))
"""Words of three letters that are plurals; others (gas, bus, gps, dns) are not."""
