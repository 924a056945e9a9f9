"""Which names become one concept, and which do not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.resolve.texts import extract, groups, merge_reason

from conceptgraph.model import Extraction, Mention, Merge
from conceptgraph.resolve import normalize, resolve
from conceptgraph.vocabulary import Vocabulary, parse_vocabulary

EMPTY = Vocabulary()


@pytest.mark.parametrize(
    ("names", "label", "reason"),
    [
        (("pre-training", "pretraining"), "pretraining", "compound"),
        (("pre-training", "pre training"), "pre training", "hyphen"),
        (("KV cache", "KV caches"), "KV cache", "plural"),
        (("behaviour", "behavior"), "behavior", "spelling"),
        (("tokens", "Tokens"), "tokens", "case"),
        (("the model", "model"), "model", ""),
        (("“crappy evolution”", "crappy evolution"), "crappy evolution", ""),
        (("LLM", "LLMs"), "LLM", "plural"),
    ],
)
def test_spellings_of_one_name(names: tuple[str, str], label: str, reason: str) -> None:
    resolution = resolve([extract("d", f"[{names[0]}] beats [{names[1]}].")], EMPTY)
    assert groups(resolution) == {label: set(names)}
    assert [merge.reason for merge in resolution.merges] == ([reason] if reason else [])


def test_modified_heads_stay_apart() -> None:
    resolution = resolve([extract("d", "[LLM judges] grade [LLMs].")], EMPTY)
    assert groups(resolution) == {"LLM judges": {"LLM judges"}, "LLMs": {"LLMs"}}


def test_the_most_frequent_spelling_is_the_label() -> None:
    texts = [extract("d", "[adversarial example] fools [models].")]
    texts.append(
        extract("e", "[Adversarial examples] fool [models].", "[adversarial examples] x [m]")
    )
    found = groups(resolve(texts, EMPTY))
    assert "adversarial examples" in found
    assert "Adversarial examples" not in found


def test_names_keep_their_capitals() -> None:
    text = extract("d", "[Bayesian inference] needs [Thomas Bayes|name].", "[x] is [GPT-4].")
    again = extract("e", "We use [Bayesian inference] on [Reinforcement learning].")
    found = groups(resolve([text, again], EMPTY))
    assert set(found) == {
        "Bayesian inference",
        "Thomas Bayes",
        "x",
        "GPT-4",
        "Reinforcement learning",
    }
    small = resolve(
        [extract("d", "[Reflection] helps [x]."), extract("e", "y is [reflection] [x]")], EMPTY
    )
    assert "reflection" in groups(small)


def test_acronyms_join_their_long_form() -> None:
    texts = [
        extract("a", "[Reinforcement learning] (RL) is [noise]."),
        extract("b", "[RL] lacks [credit assignment]."),
    ]
    resolution = resolve(texts, EMPTY)
    assert groups(resolution)["reinforcement learning"] == {"Reinforcement learning", "RL"}
    assert Merge("reinforcement learning", "RL", "acronym") in resolution.merges
    (concept,) = [found for found in resolution.concepts if "RL" in found.aliases]
    assert concept.key == normalize("reinforcement learning")


def test_an_acronym_with_two_meanings_is_split_by_document() -> None:
    texts = [
        extract("a", "[Reinforcement learning] (RL) is [noise].", "[RL] needs [reward]."),
        extract("b", "[Real life] (RL) is [hard].", "[RL] needs [sleep]."),
        extract("c", "[RL] is [short]."),
    ]
    found = groups(resolve(texts, EMPTY))
    assert found["reinforcement learning"] == {"Reinforcement learning", "RL"}
    assert found["real life"] == {"Real life", "RL"}
    assert found["RL"] == {"RL"}


def test_letters_decide_between_long_forms() -> None:
    texts = [
        extract("a", "[noisy reinforcement learning] (RL) is [noise]."),
        extract("b", "[reinforcement learning] (RL) is [noise]."),
    ]
    found = groups(resolve([*texts, extract("c", "[RL] is [noise].")], EMPTY))
    assert found["reinforcement learning"] == {"reinforcement learning", "RL"}


def test_acronyms_inside_longer_names() -> None:
    texts = [
        extract("a", "[Reinforcement learning] (RL) is [noise].", "[RL agents] need [reward]."),
        extract("b", "The [reinforcement-learning agent] needs [reward]."),
    ]
    resolution = resolve(texts, EMPTY)
    assert merge_reason(resolution, "RL agents") == "acronym"


def test_short_forms_in_capitals_are_no_words_with_their_letters() -> None:
    text = extract("a", "[US|name] entered [war].", "[war] cost the [U.S.|name] much.",
                   "[American Indian Movement] (AIM) had [aims].",
                   "[AIM] held [islands].", "[the aim] was [peace].")  # fmt: skip
    found = groups(resolve([text], EMPTY))
    assert found["US"] == {"US", "U.S."}
    assert found["American Indian Movement"] == {"American Indian Movement", "AIM"}
    assert found["aim"] == {"aims", "the aim"}
    plural = extract("a", "[Jumpstart Our Startups] (JOBS) makes [jobs].")
    assert groups(resolve([plural], EMPTY))["jobs"] == {"jobs"}
    sloppy = extract("a", "[large language model] (LLM) is [x].", "[llms] help [LLMs].")
    assert {"llms", "LLMs"} < groups(resolve([sloppy], EMPTY))["large language model"]
    shouted = extract("a", "[FIRE|name] BURNS [WOOD].", "[fire] spreads to [wood].")
    assert {"FIRE", "fire"} in groups(resolve([shouted], EMPTY)).values()


def test_pieces_of_a_name_introduced_with_its_short_form_are_the_whole() -> None:
    long = "Centers for Disease Control"
    first = extract("a", f"[{long}|name] (CDC) name [germs].")
    (claim,) = first.relations
    pieces = [
        Mention("a", start, start + len(text), text, "name", proper=True)
        for text in ("Centers", "Disease Control")
        if (start := long.index(text)) >= 0
    ]
    placed = replace(claim, subject=pieces[0], object=pieces[1])
    both = Extraction("a", tuple(pieces), (placed, claim), first.abbreviations)
    found = groups(resolve([both], EMPTY))
    assert found[long] == {long, "Centers", "Disease Control"}
    assert [c.aliases for c in resolve([both], EMPTY).concepts if c.label == long] == [()]


def test_the_same_words_in_another_order() -> None:
    text = extract("a", "[theories of evolution] fit [the evolution theory].",
                   "[Mali’s capital] is rich.[x]", "[the capital of Mali] is [old].",
                   "[a cup of tea] is in [the tea cup].",
                   "[University of Rome|name] is no [Rome University|name].")  # fmt: skip
    resolution = resolve([text], EMPTY)
    turned = {m.merged for m in resolution.merges if m.reason == "word order"}
    assert turned == {"theories of evolution", "capital of Mali"}


@pytest.mark.parametrize(
    ("long", "short", "reason"),
    [
        ("old island of Crete", "Crete", "light head"),
        ("Pan Inc.", "Pan", "legal form"),
        ("modern-day Iraq", "Iraq", "light modifier"),
        ("U.S. Supreme Court", "Supreme Court", "country"),
    ],
)
def test_names_with_their_class(long: str, short: str, reason: str) -> None:
    text = extract("a", f"[{long}|name] is [x].", f"[{short}|name] is [y].")
    assert resolve([text], EMPTY).merges == (Merge(short, long, reason),)
    assert resolve([extract("a", f"[{long}|name] is [x].")], EMPTY).merges == ()
    word = extract("b", f"[{short.lower()}] is [x].")
    assert long not in {merge.merged for merge in resolve([text, word], EMPTY).merges}


def test_two_countries_have_two_courts() -> None:
    text = extract("a", "[U.S. Supreme Court|name] is [x].", "[Supreme Court|name] is [y].",
                   "[Nevada Supreme Court|name] is [z].")  # fmt: skip
    assert resolve([text], EMPTY).merges == ()


def test_a_capital_inside_a_sentence_tells_a_name() -> None:
    text = extract("a", "[Minoan culture] shaped [art].", "Art took up [Minoan painting] as [x].")
    assert "Minoan culture" in groups(resolve([text], EMPTY))
    alone = extract("a", "[Early culture] shaped [art].")
    assert "early culture" in groups(resolve([alone], EMPTY))


def test_light_modifiers_join_what_they_pick_from() -> None:
    text = extract("a", "[two clients] call [today’s clients].", "[clients] pay [20 percent].",
                   "[current models] need [percent].")  # fmt: skip
    resolution = resolve([text], EMPTY)
    assert groups(resolution)["clients"] == {"clients", "two clients", "today’s clients"}
    assert merge_reason(resolution, "two clients") == "light modifier"
    assert {"20 percent", "current models"} <= set(groups(resolution))  # no models are named


def test_light_heads_join_what_they_are_of() -> None:
    text = extract("a", "[idea of self-play] helps [x].", "[self-play] helps [the word “x”].")
    resolution = resolve([text], EMPTY)
    assert groups(resolution)["self-play"] == {"idea of self-play", "self-play"}
    assert merge_reason(resolution, "word “x") == "light head"
    alone = resolve([extract("a", "[idea of progress] helps [practice runs].")], EMPTY)
    assert "idea of progress" in groups(alone)
    whose = resolve(
        [extract("a", "[idea of Kant] helps [words of truth].", "[Kant] is [truth].")], EMPTY
    )
    assert {"idea of Kant", "words of truth"} <= set(groups(whose))


def test_names_that_look_like_plurals_are_not_merged() -> None:
    text = extract("a", "[Windows|name] has [window].", "[Edwards|name] met [Edward|name].")
    assert set(groups(resolve([text], EMPTY))) == {"Windows", "window", "Edwards", "Edward"}
    common = extract("b", "[windows] have [x].")
    assert "Windows" not in groups(resolve([text, common], EMPTY))


def test_pronouns_and_signs_are_no_concepts() -> None:
    resolution = resolve([extract("a", "[it] is [—]."), extract("b", "[they] x [\u200b]")], EMPTY)
    assert groups(resolution) == {"—": {"—"}}


VOCABULARY = """\
concepts:
  - label: large language model
    aliases: [LLM, language model]
    kind: system
    definition: A big one.
  - label: judge
merges:
  - label: noise
    names: [static]
splits:
  - [Windows, window]
  - [reward model, reward]
reject: {concepts: [ticker]}
stop: [thing]
relations:
  - {subject: sleep, predicate: resembles, object: distillation}
"""


def test_the_vocabulary_decides() -> None:
    vocabulary = parse_vocabulary(VOCABULARY, "v.yaml")
    text = extract(
        "a",
        "[LLMs] are [language models].",
        "[static] is [noise].",
        "[Windows] have [window].",
        "[ticker] shows [thing].",
        "[LLM judges] sleep [x].",
    )
    resolution = resolve([text], vocabulary)
    found = groups(resolution)
    assert found["large language model"] == {"LLMs", "language models"}
    assert found["noise"] == {"static", "noise"}
    assert found["Windows"] == {"Windows"}
    assert found["window"] == {"window"}
    assert {"ticker", "thing", "judge"}.isdisjoint(found)
    assert found["sleep"] == set()
    assert merge_reason(resolution, "LLMs") == "vocabulary"
    (model,) = [each for each in resolution.concepts if each.label == "large language model"]
    assert (model.kind, model.definition) == ("system", "A big one.")
    assert set(model.aliases) == {"LLM", "LLMs", "language model", "language models"}


def test_curated_labels_never_join_each_other() -> None:
    vocabulary = parse_vocabulary(
        "concepts: [{label: RL, aliases: [x]}, {label: reinforcement learning, aliases: [x]}]", "v"
    )
    text = extract("a", "[Reinforcement learning] (RL) is [noise].", "[RL] is [x].")
    found = groups(resolve([text], vocabulary))
    assert found["RL"] == {"RL", "x"}
    assert found["reinforcement learning"] == {"Reinforcement learning"}


def test_splits_hold_against_acronyms() -> None:
    vocabulary = parse_vocabulary("splits: [[RL, reinforcement learning]]", "v")
    text = extract("a", "[Reinforcement learning] (RL) is [noise].", "[RL] is [x].")
    found = groups(resolve([text], vocabulary))
    assert found["RL"] == {"RL"}


def test_a_curated_acronym_is_spelled_out_in_longer_names() -> None:
    vocabulary = parse_vocabulary("concepts: [{label: reinforcement learning, aliases: [RL]}]", "v")
    text = extract("a", "[RL agents] are [reinforcement learning agents].")
    assert len(resolve([text], vocabulary).concepts) == 1
