"""Short subjects before verbs that are also nouns, as in "Tormaski charts the decline".

A verb form such as "charts", "sketches" or "faults" after an unknown name is what a small
network takes for a plural noun. Sentences with a subject and an object get such a verb here.
The verbs of `training.challenge` are left out on purpose, so that it measures verbs not drilled.
"""

# ruff: noqa: SIM905 (word lists are easier to read as text)

from __future__ import annotations

from random import Random

from training.present import PLURAL, THIRD, invent_name, third_person
from training.trees import Tree

VERBS = (
    "address aim amend anchor answer approach arm attack author back balance benchmark blame blend "
    "block board bolster book boost bridge broker brush build campaign cap capture cast cause "
    "censure chair change channel charge chart check chronicle cite coach code color combat "
    "command comment compare concern conduct confront connect consult contact contest control copy "
    "counter court cover craft credit criticize cross cure curb cut date debate decline defend "
    "define demand describe design detail develop dismiss display dispute document doubt draft "
    "draw drive drop echo edit embrace end endorse engineer equate estimate exhibit exploit export "
    "face fault favor feature field fight file film filter finance fit fix flag focus force "
    "forecast form foster fuel fund gauge grant ground group guard guide handle harness head help "
    "host imagine impact import improve index influence inspect interview introduce invent invite "
    "judge label lament launch lead lecture lever limit link list load lock map mark market mask "
    "match measure mentor merge mine mirror mix monitor narrate name need nurture object observe "
    "offer order overview oversee paint pair patch phrase picture pilot pioneer pitch plot poll "
    "power praise predict present preview price probe process produce profile program project "
    "promise promote prompt propose protest prove publish pursue quote raise range rank rate "
    "reason rebut recall recommend record reframe reform regret release report request research "
    "resist review revisit revive reward rule sample scale schedule scope score screen seed sell "
    "shape shelve shield showcase signal sketch slam source spark sponsor spot spread stage "
    "state stress structure study summarize supply support survey table tackle target task teach "
    "test theorize tie tout trace track trade train transfer treat trial trust tune turn underline "
    "update upgrade urge use value visit voice vote wager want warn watch weigh welcome witness "
    "work wrap"
).split()
MASS_NOUNS = (
    "acid adrenaline alcohol anxiety attention austerity awareness bacteria caffeine calcium "
    "carbon caution censorship clay coal compression confidence cortisol creatine culture debt "
    "demand diabetes diplomacy discipline dopamine dropout education empathy encryption enzymes "
    "estrogen evolution exercise fatigue fear fertilizer fiber fungi gravity growth habit heat "
    "hunger immigration inflation insulin irrigation jealousy justice language law laughter "
    "literacy logic magnesium melatonin memory meditation migration momentum mulch music "
    "narrative oxygen patience pollution poverty practice pressure propaganda protein ridicule "
    "rhythm rust sarcasm satire serotonin shade silence skepticism sleep smoke software soil "
    "stress sugar sunlight tariffs tax technology temperature testosterone tradition trust "
    "uncertainty vaccines vanity vitamins wealth weather yeast"
).split()
OBJECT_NOUNS = (
    "absorption accuracy adaptation ambition anxiety appetite arousal balance behavior bias "
    "blindness bone cancer circulation cognition communication complexity compliance conflict "
    "consumption cooperation corrosion corruption creativity credit crime crops decay democracy "
    "depression dialogue digestion diversity efficiency erosion evidence excess expectations fat "
    "fermentation fever flavor floods friction generalization growth health identity immunity "
    "infection inflammation information innovation instability investment knowledge learning "
    "liquidity markets mating memory metabolism mood mortality motion muscle mutations noise "
    "nutrients overfitting pain perception pests plants productivity profits reality recall "
    "receptors recovery relapse reproduction resistance respiration risk seedlings selection "
    "sensitivity sleep speech stability survival symptoms tension tissue tumors variance "
    "vegetation violence vision voters weeds yields"
).split()
IRREGULAR = {"bacteria": "bacterium", "fungi": "fungus"}  # plurals without s
SINGULAR = frozenset("awareness bias blindness diabetes excess stress".split())
BLOCKING = frozenset("aux aux:pass cop xcomp ccomp compound:prt iobj nsubj:pass csubj expl".split())


def _strip_dependents(tree: Tree, head: int) -> int | None:
    """Remove all that hangs from ``head``; return its new position, None where it is too much."""
    members = {head}
    grown = True
    while grown:
        more = {i for i, h in enumerate(tree.heads) if h in members and i not in members}
        members |= more
        grown = bool(more)
    if len(members) > 6 or max(members) - min(members) + 1 != len(members):
        return None
    tree.spaces[head] = tree.spaces[max(members)]
    for position in sorted(members - {head}, reverse=True):
        tree.heads[position] = head  # a flat list of leaves can be removed in any order
    for position in sorted(members - {head}, reverse=True):
        tree.remove(position)
        head -= position < head
    return head


def _candidates(tree: Tree) -> list[tuple[int, int]]:
    """Return (subject, verb) where a transitive verb has both arguments and no more."""
    found = []
    for verb, tag in enumerate(tree.tags):
        if tag not in {"VBZ", "VBD", "VBP"} or tree.pos[verb] != "VERB":
            continue
        children = tree.children(verb)
        deps = [tree.deps[i] for i in children]
        subjects = [i for i in children if tree.deps[i] == "nsubj" and i < verb]
        simple = "obj" in deps and len(subjects) == 1 and not BLOCKING & set(deps)
        if simple and tree.tags[subjects[0]] not in {"WDT", "WP", "EX", "WRB"}:
            found.append((subjects[0], verb))
    return found


def swap_verb(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with an invented name as a subject and a noun-like verb after it."""
    candidates = _candidates(tree)
    if not candidates:
        return None
    subject, verb = rng.choice(candidates)
    changed = tree.copy()
    before = len(changed)
    stripped = _strip_dependents(changed, subject)
    if stripped is None:
        return None
    subject, verb = stripped, verb - (before - len(changed))
    changed.words[subject] = changed.lemmas[subject] = invent_name(rng)
    changed.tags[subject], changed.pos[subject] = "NNP", "PROPN"
    changed.morphs[subject] = "Number=Sing"
    changed.spaces[subject] = True
    if rng.random() < 0.25:
        changed.insert(
            subject + 1,
            invent_name(rng),
            space=True,
            tag="NNP",
            pos="PROPN",
            head=subject,
            dep="flat",
            morph="Number=Sing",
        )
        verb += 1
    lemma = rng.choice(VERBS)
    changed.words[verb], changed.lemmas[verb] = third_person(lemma), lemma
    changed.tags[verb], changed.pos[verb], changed.morphs[verb] = "VBZ", "VERB", THIRD
    return changed


def swap_plain(tree: Tree, rng: Random) -> Tree | None:
    """Return the tree with bare common nouns around a verb that is also a noun.

    ``Caffeine blocks adenosine.`` is what a small network takes for a row of nouns.
    """
    candidates = _candidates(tree)
    if not candidates:
        return None
    subject, verb = rng.choice(candidates)
    changed = tree.copy()
    before = len(changed)
    stripped = _strip_dependents(changed, subject)
    if stripped is None:
        return None
    subject, verb = stripped, verb - (before - len(changed))
    noun = rng.choice(MASS_NOUNS)
    plural = _name_plain(changed, subject, noun)
    lemma = rng.choice(VERBS)
    changed.words[verb] = lemma if plural else third_person(lemma)
    changed.lemmas[verb], changed.pos[verb] = lemma, "VERB"
    changed.tags[verb] = "VBP" if plural else "VBZ"
    changed.morphs[verb] = PLURAL if plural else THIRD
    objects = [i for i in changed.children(verb) if changed.deps[i] == "obj" and i > verb]
    if objects and rng.random() < 0.6:
        shorter = changed.copy()
        target = _strip_dependents(shorter, objects[0])
        if target is not None:
            _name_plain(shorter, target, rng.choice(OBJECT_NOUNS))
            return shorter
    return changed


def _name_plain(tree: Tree, position: int, noun: str) -> bool:
    """Put a common noun in a place; return whether it is plural."""
    lemma = IRREGULAR.get(noun)
    plural = lemma is not None or (noun.endswith("s") and noun not in SINGULAR)
    tree.words[position] = noun.capitalize() if position == 0 else noun
    tree.lemmas[position] = lemma or (noun.removesuffix("s") if plural else noun)
    tree.tags[position], tree.pos[position] = ("NNS" if plural else "NN"), "NOUN"
    tree.morphs[position] = "Number=Plur" if plural else "Number=Sing"
    return plural
