"""Where a pipeline lies, what it is, and a fingerprint that changes when its parses may."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from conceptgraph.annotate import chunks
from conceptgraph.annotate.cache import FORMAT
from conceptgraph.errors import PipelineError

BUNDLED = Path(__file__).parent / "en_conceptgraph_sm"
_SHAPING = (
    "annotator",
    "attributive",
    "boundaries",
    "chunks",
    "clean",
    "clearnlp",
    "code_spans",
    "embedding",
    "fixed_expressions",
    "glued_words",
    "hidden_verb",
    "joined_words",
    "names",
    "labels",
    "lines",
    "products",
    "repair",
    "second_subject",
    "titled_names",
)
_REMEDY = "leave --model out to use the pipeline of this package, or install another with pip"


def find_pipeline(model: str | None) -> Path:
    """Return the folder that holds a pipeline's ``meta.json``; nothing is imported.

    Raises
    ------
    PipelineError
        If there is no such pipeline.
    """
    if model is None:
        if (BUNDLED / "meta.json").is_file():
            return BUNDLED
        raise PipelineError(
            "the pipeline that belongs to this package is missing",
            where=BUNDLED.name,
            remedy="install conceptgraph again, or give an installed pipeline with --model",
        )
    for folder in (Path(model), _package_folder(model)):
        if folder is None or not folder.is_dir():
            continue
        for candidate in (folder, *sorted(folder.iterdir())):
            if (candidate / "meta.json").is_file():
                return candidate
    raise PipelineError(f"no spaCy pipeline named “{model}” is installed", remedy=_REMEDY)


def read_meta(folder: Path) -> dict[str, Any]:
    """Read a pipeline's ``meta.json`` and check that it parses and tags.

    Raises
    ------
    PipelineError
        If it is damaged, or has no parser or no tagger.
    """
    try:
        meta = json.loads((folder / "meta.json").read_text("utf-8"))
        parts = [str(part) for part in meta["pipeline"]]
        config = (folder / "config.cfg").read_text("utf-8")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PipelineError(
            "the spaCy pipeline is damaged", where=folder.name, got=str(error), remedy=_REMEDY
        ) from error
    for wanted, kinds in (("parser", ("parser",)), ("tagger", ("tagger", "morphologizer"))):
        named = any(kind in part for part in parts for kind in kinds)
        if not named and not any(f'factory = "{kind}"' in config for kind in kinds):
            raise PipelineError(
                f"the spaCy pipeline has no {wanted}",
                where=folder.name,
                got=", ".join(parts) or "an empty pipeline",
                expected="a tagger and a parser",
                remedy=_REMEDY,
            )
    return dict(meta)


def fingerprint(folder: Path) -> str:
    """Hash all that decides on a parse: weights, spaCy, and our own rules.

    Returns
    -------
    str
        64 hex digits.
    """
    digest = hashlib.sha256(f"{FORMAT} {chunks.MAX_CHARACTERS}\n".encode())
    for package in ("spacy", "thinc", "numpy"):
        try:
            digest.update(f"{package} {version(package)}\n".encode())
        except PackageNotFoundError:
            continue
    here = Path(__file__).parent
    rules = [here / f"{name}.py" for name in _SHAPING]
    weights = sorted(path for path in folder.rglob("*") if path.is_file() and _counts(path))
    for path in [*(rule for rule in rules if rule.is_file()), *weights]:
        with path.open("rb") as file:
            digest.update(path.name.encode("utf-8", "surrogateescape"))
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    return path.suffix not in (".py", ".pyc", ".md") and path.name != "LICENSE"


def _package_folder(name: str) -> Path | None:
    """Return the folder of an installed package without importing it."""
    if not name.isidentifier():
        return None
    spec = find_spec(name)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None
