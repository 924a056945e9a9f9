"""Texts with gold maps: those beside the project, and our own in ``maps/``.

The maps in ``maps/`` have the format of the given ones. Those of texts written for this project lie
beside their text. The others name a stretch of a file of the benchmark folder, which is not
copied here: their evidence is ``[start, end]``, code points of that stretch, half-open.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.judgements.units import gum_documents

MAPS = Path(__file__).with_name("maps")
GROUPS = {
    "tuned": ("podcast", "academic_exposure", "bio_byron", "textbook_governments"),
    "held out": (
        "blog", "academic_librarians", "news_homeopathic", "speech_inauguration",
        "textbook_labor",
    ),
    "own tuned": (
        "notes_lecture", "docs_technical", "blog_opinion", "essay_birds", "history_mali",
        "speech_school", "manual_tool", "study_notes",
    ),
    "own held out": (
        "notes_podcast", "meeting_notes", "encyclopedia", "ethics_whistleblowing",
        "microbiology_symbiosis", "interview_ants", "talk_notes", "project_review",
    ),
}  # fmt: skip
"""Halves of the given maps and of our own. Of a half held out only totals are looked at."""


@dataclass(frozen=True)
class GoldText:
    """A text with its gold map."""

    name: str
    data: bytes
    gold: dict[str, Any]


def load_text(shared: Path, name: str) -> GoldText:
    """A text and its gold map by name.

    Parameters
    ----------
    shared : Path
        The folder with the benchmarks, treebanks and raw texts.
    name : str
        One of the names in :data:`GROUPS`.

    Raises
    ------
    ValueError
        A stretch of a file is no longer the text that the map was made of.
    """
    given = shared / "benchmarks" / "gold"
    places = (MAPS, given, given / "documents")
    path = next(p for place in places if (p := place / f"{name}.yaml").exists())
    gold = yaml.safe_load(path.read_text(encoding="utf-8"))
    document = gold["document"]
    if isinstance(document, str):
        return GoldText(name, (path.parent / document).resolve().read_bytes(), gold)
    text = _stretch(shared, document)
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != document["sha256"]:
        raise ValueError(f"{name}: {document['file']} has another text than the map was made of")
    for relation in gold["relations"]:
        start, end = relation["evidence"]
        relation["evidence"] = text[start:end]
        relation["context"] = [text[a:b] for a, b in relation.get("context", ())]
    return GoldText(name, text.encode("utf-8"), gold)


def _stretch(shared: Path, document: dict[str, Any]) -> str:
    """The part of a file that a map is about, with one line break at its end."""
    path = shared / document["file"]
    if "lines" in document:
        first, last = document["lines"]
        lines = path.read_text(encoding="utf-8").split("\n")[first - 1 : last]
        return "\n".join(lines).strip() + "\n"
    if "essay" in document:
        essays = json.loads(path.read_text(encoding="utf-8"))
        essay = next(essay for essay in essays if essay["id"] == document["essay"])
        return str(essay["text"]).strip("`\n ") + "\n"
    text = gum_documents(path)[document["document"]]
    paragraphs = [paragraph.rstrip(" ") for paragraph in text.strip("\n").split("\n\n")]
    return "\n\n".join(paragraphs[: document["paragraphs"]]).strip() + "\n"
