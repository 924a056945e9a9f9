"""The texts that candidates were drawn from, by the name the sheet gives them.

``openstax-psychology.txt#812`` is line 812 of that file, ``mine#7`` an essay,
``metacademy#3`` a sentence, ``gum#GUM_voyage_coron`` a document of the GUM development set,
``seed#podcast`` a seed text, ``map#study_notes`` a text of our own in benchmarks/quality/maps.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

MAPS = Path(__file__).parents[1] / "quality" / "maps"


@cache
def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


@cache
def gum_documents(path: Path) -> dict[str, str]:
    """Texts of a treebank by document, paragraphs apart."""
    texts: dict[str, list[str]] = {}
    name = ""
    for line in _lines(path):
        if line.startswith("# newdoc id = "):
            name = line.removeprefix("# newdoc id = ").strip()
            texts[name] = []
        elif line.strip() == "# newpar" or line.startswith("# newpar "):
            texts[name].append("\n\n")
        elif line.startswith("# text = "):
            texts[name].append(line.removeprefix("# text = ") + " ")
    return {name: "".join(parts).strip() + "\n" for name, parts in texts.items()}


def load_unit(shared: Path, unit: str) -> str:
    """Text of a unit."""
    source, _, place = unit.partition("#")
    if source == "mine":
        essays = json.loads((shared / "benchmarks/mine/data/dev.json").read_text("utf-8"))
        text = next(essay["text"] for essay in essays if str(essay["id"]) == place)
        return str(text).strip("`\n ")
    if source == "metacademy":
        pairs = json.loads((shared / "benchmarks/metacademy/pairs.dev.json").read_text("utf-8"))
        return str(pairs[int(place)]["sentence"])
    if source == "gum":
        return gum_documents(shared / "treebanks" / "gum-dev.conllu")[place]
    if source == "map":
        return (MAPS / f"{place}.txt").read_text("utf-8")
    if source == "seed":
        return (shared / "seeds" / f"{place}.txt").read_text("utf-8")
    return _lines(shared / "rawtext" / source)[int(place)]


def all_units(shared: Path, excluded: frozenset[str]) -> dict[str, list[str]]:
    """Units to draw from, by source; ``excluded`` names documents with a gold map."""
    found: dict[str, list[str]] = {}
    for path in sorted((shared / "rawtext").glob("openstax-*.txt")):
        lines = _lines(path)
        found[path.name] = [
            f"{path.name}#{i}" for i, line in enumerate(lines) if 60 <= len(line.split()) <= 250
        ]
    essays = json.loads((shared / "benchmarks/mine/data/dev.json").read_text("utf-8"))
    found["mine"] = [f"mine#{essay['id']}" for essay in essays]
    pairs = json.loads((shared / "benchmarks/metacademy/pairs.dev.json").read_text("utf-8"))
    found["metacademy"] = [f"metacademy#{i}" for i in range(len(pairs))]
    names = sorted(gum_documents(shared / "treebanks" / "gum-dev.conllu"))
    found["gum"] = [f"gum#{n}" for n in names if n.removeprefix("GUM_") not in excluded]
    return found
