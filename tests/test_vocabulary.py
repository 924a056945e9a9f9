"""Reading the curated vocabulary: what it takes, and how it refuses."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conceptgraph.errors import VocabularyError
from conceptgraph.model import FAMILIES
from conceptgraph.vocabulary import Vocabulary, parse_vocabulary, read_vocabulary

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "src" / "conceptgraph" / "vocabulary.schema.json"

TEXT = """\
concepts:
  - label: reinforcement learning
    aliases: [RL, NO, 1984]
    kind: method
    definition: >
      Learning from
      rewards.
relations:
  - subject: pre-training
    predicate: is used as
    object: crappy evolution
    note: "Said at minute 12."
  - {subject: a, predicate: needs, object: b, polarity: denied, family: requires}
merges:
  - label: large language model
    names: [LLM]
splits:
  - [LLM, LLM judge]
reject:
  concepts: [ticker]
  relations:
    - {predicate: is}
stop: [thing]
rename:
  - {from: gets, to: becomes, family: is a}
review:
  - claim: {subject: a, predicate: is, object: b}
    decision: accept
  - claim: {subject: a, predicate: is, object: c, polarity: denied}
    decision: reject
  - same: [large language model, LM]
    decision: accept
  - same: [LM, lunar module]
    decision: reject
  - claim: {subject: nobody, predicate: decided, object: this}
    decision:
  - same: [nor, that]
"""


def test_every_kind_of_entry() -> None:
    read = parse_vocabulary(TEXT, "v.yaml")
    (concept,) = read.concepts
    assert concept.label == "reinforcement learning"
    assert concept.aliases == ("RL", "NO", "1984")
    assert concept.kind == "method"
    assert concept.definition == "Learning from rewards."
    assert concept.entry.where == "v.yaml:2"
    first, second = read.relations[:2]
    assert (first.subject, first.predicate, first.object) == (
        "pre-training",
        "is used as",
        "crappy evolution",
    )
    assert (first.polarity, second.polarity, second.family) == ("affirmed", "denied", "requires")
    assert read.merges[0].names == ("LLM",)
    assert read.splits[0].names == ("LLM", "LLM judge")
    assert read.reject_concepts[0].name == "ticker"
    assert read.reject_relations[0].predicate == "is"
    assert read.stop[0].entry.where == "v.yaml:23"
    assert (read.renames[0].old, read.renames[0].new, read.renames[0].family) == (
        "gets",
        "becomes",
        "is a",
    )
    assert [file.id for file in read.files] == ["v.yaml"]


def test_what_a_review_decided_stands_beside_the_other_entries() -> None:
    read = parse_vocabulary(TEXT, "v.yaml")
    accepted, rejected = read.relations[-1], read.reject_relations[-1]
    assert (accepted.subject, accepted.object, accepted.confirms) == ("a", "b", True)
    assert not read.relations[0].confirms
    assert (rejected.object, rejected.polarity) == ("c", "denied")
    assert read.reject_relations[0].polarity is None
    assert (read.merges[-1].label, read.merges[-1].names) == ("large language model", ("LM",))
    assert read.splits[-1].names == ("LM", "lunar module")
    assert [entry.entry.where for entry in (accepted, rejected, read.merges[-1])] == [
        "v.yaml:27",
        "v.yaml:29",
        "v.yaml:31",
    ]
    assert "nobody" not in {entry.subject for entry in read.relations}
    assert "nor" not in {name for entry in (*read.splits, *read.merges) for name in entry.names}


def test_entries_quote_the_file() -> None:
    read = parse_vocabulary(TEXT, "v.yaml")
    entries = [
        item.entry
        for part in (read.concepts, read.relations, read.merges, read.splits, read.stop)
        for item in part  # type: ignore[attr-defined]
    ]
    for entry in entries:
        assert TEXT[entry.start : entry.end] == entry.text
        assert entry.text == entry.text.strip()
    assert read.relations[0].entry.text == "Said at minute 12."
    assert read.relations[1].entry.text.startswith("{subject: a")


@pytest.mark.parametrize("text", ["", "# nothing\n", "{}\n", "concepts:\nstop: []\n", "~\n"])
def test_nothing_is_an_empty_vocabulary(text: str) -> None:
    read = parse_vocabulary(text, "v.yaml")
    assert read == Vocabulary(files=read.files)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: &x 1\n", 1, "anchor"),
        ("stop: *x\n", 1, "anchor"),
        ("concepts: [{label: x, label: y}]\n", 1, "twice"),
        ("stop: [a]\nstop: [b]\n", 2, "twice"),
        ("concepts: {}\n", 1, "expected a list"),
        ("stop: thing\n", 1, "expected a list"),
        ("\nconcepst: []\n", 2, "unknown key; got “concepst”; expected one of concepts"),
        ("[" * 40 + "]" * 40, 1, "nesting"),
        ("stop:\n  - a\x00\n", 2, "U+0000"),
        ("stop:\n\t- b\n", 2, "token"),
        ("a: b: c\n", 1, "mapping values"),
        ("concepts:\n  - label:\n", 2, "expected a text"),
        ("concepts:\n  - kind: x\n", 2, "“label” is missing"),
        ("concepts:\n  - label: [a]\n", 2, "a list"),
        ("concepts:\n  - label: '\u00ad'\n", 2, "visible"),
        ("--- {}\n--- {}\n", 2, "another document"),
        ("- a\n", 1, "got a list"),
        ("? [a]\n: b\n", 1, "expected a text"),
        ("relations:\n  - {subject: a, predicate: b, object: c, polarity: no}\n", 2, "polarity"),
        ("relations:\n  - {subject: a, predicate: b, object: c, family: x}\n", 2, "family"),
        ("splits:\n  - [one]\n", 2, "2 or more"),
        ("reject: {relations: [{}]}\n", 1, "every relation"),
        ("review:\n  - decision: accept\n", 2, "either “claim” or “same”"),
        ("review:\n  - {claim: {}, same: [a, b]}\n", 2, "either “claim” or “same”"),
        ("review:\n  - same: [a, b]\n    decision: acept\n", 3, "one of accept, reject"),
        ("review:\n  - same: [a]\n", 2, "2 or more"),
        ("!!python/object/apply:os.system ['true']\n", 1, "got a list"),
    ],
)
def test_errors_name_the_line(text: str, line: int, message: str) -> None:
    with pytest.raises(VocabularyError) as caught:
        parse_vocabulary(text, "v.yaml")
    assert caught.value.where == f"v.yaml:{line}"
    assert message in str(caught.value)


def test_files_are_read_in_a_fixed_order(tmp_path: Path) -> None:
    paths = [tmp_path / "b" / "v.yaml", tmp_path / "a" / "v.yaml", tmp_path / "w.yaml"]
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"stop: [{path.parent.name}]\n", encoding="utf-8")
    read = read_vocabulary(paths)
    assert read == read_vocabulary([*reversed(paths), paths[0]])
    assert [file.id for file in read.files] == ["a/v.yaml", "b/v.yaml", f"{tmp_path.name}/w.yaml"]
    assert [entry.name for entry in read.stop][:2] == ["a", "b"]
    assert read_vocabulary([paths[2]]).files[0].id == "w.yaml"


def test_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="cannot read"):
        read_vocabulary([tmp_path / "none.yaml"])
    with pytest.raises(VocabularyError, match="cannot read"):
        read_vocabulary([tmp_path])
    latin = tmp_path / "latin.yaml"
    latin.write_bytes(b"stop: [caf\xe9]\n")
    with pytest.raises(VocabularyError, match="not UTF-8"):
        read_vocabulary([latin])
    marked = tmp_path / "marked.yaml"
    marked.write_bytes(b"\xef\xbb\xbfstop:\r\n- a\r\n- b\r\n")
    assert [entry.name for entry in read_vocabulary([marked]).stop] == ["a", "b"]


@given(st.text(alphabet=" \n-:{}[]&*!|>'\"#%@,?abcstop", max_size=60))
@settings(deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse_vocabulary(text, "v.yaml")
    except VocabularyError as error:
        assert error.where.startswith("v.yaml")


def test_the_schema_knows_the_same_words() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert tuple(schema["$defs"]["family"]["enum"]) == FAMILIES
    assert set(schema["properties"]) == sections(TEXT)
    parse_vocabulary(everything(schema), "v.yaml")


def sections(text: str) -> set[str]:
    return {line.split(":")[0] for line in text.splitlines() if line[:1].isalpha()}


def everything(schema: dict[str, Any]) -> str:
    """A vocabulary in JSON (which is YAML) with every key that the schema has."""
    defs = schema["$defs"]

    def example(part: dict[str, Any]) -> Any:
        if "$ref" in part:
            return example(defs[part["$ref"].rsplit("/", 1)[1]])
        if "enum" in part:
            return part["enum"][0]
        if "properties" in part:
            return {key: example(value) for key, value in part["properties"].items()}
        if "items" in part:
            kinds = part["items"].get("anyOf", [part["items"]] * part.get("minItems", 1))
            return [example(kind) for kind in kinds]
        return "word"

    return json.dumps(example(schema))


def test_the_documented_example_is_read() -> None:
    page = (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    read = parse_vocabulary(example, "v.yaml")
    assert all(
        getattr(read, name)
        for name in ("concepts", "relations", "merges", "splits", "reject_concepts", "renames")
    )


def test_the_vocabulary_of_the_example_graph_is_read() -> None:
    assert read_vocabulary((ROOT / "seeds").glob("*.yaml")).concepts


def test_the_glossary_explains_every_family() -> None:
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1].strip() for line in page.splitlines() if line.startswith("|")]
    assert [row for row in rows if row in FAMILIES] == list(FAMILIES)
