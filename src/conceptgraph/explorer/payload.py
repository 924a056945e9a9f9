"""A view as two blocks of columns: the core, read at once, and the text, read when needed.

Columns of whole numbers with tables of distinct strings beside them are several times smaller
than records and parse several times faster. ``static/data.js`` is the other side of this file.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from conceptgraph.explorer.packing import Ids, Texts, pack
from conceptgraph.explorer.style import DENIED_COLOR, OTHER_COLOR, community_color, family_colors
from conceptgraph.explorer.view import View
from conceptgraph.model import Evidence, Relation

COMPRESS_FROM = 150_000
"""Bytes of JSON from which a block is packed and compressed; less is read sooner as it is."""

_LINK_KEYS = ("url", "link", "source")
"""How the keys of a document's metadata end that may hold its address."""

DENIED, CURATED = 1, 2
"""Bits of the ``flags`` column of relations."""


class Table:
    """Distinct strings in order of first use; 0 stands for the empty string."""

    def __init__(self) -> None:
        self._index: dict[str, int] = {"": 0}

    def index(self, text: str | None) -> int:
        """Return the number of a string, giving it one if it is new."""
        return self._index.setdefault(text or "", len(self._index))

    def strings(self) -> list[str]:
        """All strings, by number."""
        return list(self._index)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of data, as it stands inside a ``<script>`` element."""

    content: str
    encoding: str  # "json", with "<" escaped; or "gzip": base64 of a packed block, compressed


def encode_view(view: View) -> tuple[Block, Block]:
    """Return the core and the text block of a view."""
    core, text = columns(view)
    return _encode(core), _encode(text)


def _encode(block: dict[str, Any]) -> Block:
    # Lone surrogates cannot be written as UTF-8.
    plain = json.dumps(block, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(plain) >= COMPRESS_FROM:
        return Block(compress(pack(block)), "gzip")
    # "<" would let a text close the element.
    return Block(escape_non_ascii(plain.decode()).replace("<", "\\u003c"), "json")


def escape_non_ascii(text: str) -> str:
    r"""Return JSON or script with ``\u`` escapes for what is not ASCII: only strings hold it."""
    return re.sub(r"[^\x00-\x7f]", lambda match: json.dumps(match[0])[1:-1], text)


def compress(data: bytes) -> str:
    """Return bytes as the page's "gzip" encoding: compressed, then base64."""
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()


def columns(view: View) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the core and the text block of a view, as JSON-able values."""
    relations: list[Relation] = [edge["relation"] for edge in view.network.edges]
    evidence = [found for relation in relations for found in relation.evidence]
    documents = {document.id: index for index, document in enumerate(view.documents)}
    core: dict[str, Any] = {
        "title": view.title,
        "style": {
            "groups": [
                OTHER_COLOR if view.folded and group == view.groups - 1 else community_color(group)
                for group in range(view.groups)
            ],
            "families": family_colors(),
            "other": OTHER_COLOR,
            "denied": DENIED_COLOR,
        },
        "folded": view.folded,
        "documents": _document_columns(view, evidence, documents),
        "nodes": _node_columns(view),
        "edges": _edge_columns(view, relations),
        "evidence": _evidence_columns(evidence, documents),
    }
    return core, _text_columns(evidence, documents)


def _document_columns(
    view: View, evidence: list[Evidence], documents: dict[str, int]
) -> dict[str, Any]:
    """Columns of the documents; one that only evidence names is appended to ``documents``."""
    columns = {
        "id": [document.id for document in view.documents],
        "title": [document.title or document.id for document in view.documents],
        "source": [_link(document.source, document.metadata) for document in view.documents],
    }
    for found in evidence:
        if found.document_id not in documents:
            documents[found.document_id] = len(documents)
            columns["id"].append(found.document_id)
            columns["title"].append(found.document_id)
            columns["source"].append("")
    return columns


def _link(source: str, metadata: Mapping[str, Any]) -> str:
    """The address a document came from, or ""; only http and https are ever links."""
    named = [value for key, value in sorted(metadata.items()) if key.lower().endswith(_LINK_KEYS)]
    for candidate in (source, *named):
        if isinstance(candidate, str) and candidate.lower().startswith(("http://", "https://")):
            return candidate
    return ""


def _node_columns(view: View) -> dict[str, Any]:
    kinds = Table()
    nodes = view.network.nodes
    concepts = [node["concept"] for node in nodes]
    return {
        "id": Ids(node["id"] for node in nodes),
        "label": [node["label"] for node in nodes],
        "aliases": {index: c.aliases for index, c in enumerate(concepts) if c.aliases},
        "definition": {index: c.definition for index, c in enumerate(concepts) if c.definition},
        "kind": [kinds.index(concept.kind) for concept in concepts],
        "kinds": kinds.strings(),
        "salience": [round(node["salience"] * 1000) for node in nodes],
        "group": [node["group"] for node in nodes],
        "size": [round(node["size"] * 10) for node in nodes],
        "x": [node["x"] for node in nodes],
        "y": [node["y"] for node in nodes],
    }


def _edge_columns(view: View, relations: list[Relation]) -> dict[str, Any]:
    rank = {node["id"]: index for index, node in enumerate(view.network.nodes)}
    families = {family: index for index, (family, _) in enumerate(family_colors())}
    predicates: dict[tuple[str, int], int] = {}
    subjects = [rank[relation.subject] for relation in relations]
    return {
        # Edges come by subject, so the steps between subjects are small numbers.
        "fromStep": [b - a for a, b in zip([0, *subjects], subjects, strict=False)],
        "to": [rank[relation.object] for relation in relations],
        "predicate": [
            predicates.setdefault(
                (
                    relation.predicate.label,
                    families.get(relation.predicate.family, families["other"]),
                ),
                len(predicates),
            )
            for relation in relations
        ],
        "predicates": [list(predicate) for predicate in predicates],
        "flags": [
            (DENIED if relation.polarity == "denied" else 0) | (CURATED if relation.curated else 0)
            for relation in relations
        ],
        "quotes": [len(relation.evidence) for relation in relations],
    }


def _evidence_columns(evidence: list[Evidence], documents: dict[str, int]) -> dict[str, Any]:
    speakers, hedges = Table(), Table()
    return {
        "document": [documents[found.document_id] for found in evidence],
        "speaker": [speakers.index(found.attributed_to) for found in evidence],
        "speakers": speakers.strings(),
        "hedge": [hedges.index(found.modality) for found in evidence],
        "hedges": hedges.strings(),
        "confidence": [round(found.confidence * 1000) for found in evidence],
    }


def _text_columns(evidence: list[Evidence], documents: dict[str, int]) -> dict[str, Any]:
    """Columns of the quotes' texts.

    Many quotes are one sentence of one document, and sentences that stand together compress
    well together. So the places of sentences come in the order of the documents, each as the step
    from the place before it, and quotes name their place.
    """
    contexts = Table()
    keys = [(documents[found.document_id], found.start, found.sentence) for found in evidence]
    places = sorted(set(keys))
    index = {key: place for place, key in enumerate(places)}
    sentences: dict[str, int] = {}
    document_step, start_step, repeated = [], [], []
    last_document, last_start = 0, 0
    for document, start, sentence in places:
        document_step.append(document - last_document)
        start_step.append(start - (last_start if document == last_document else 0))
        repeated.append(sentences[sentence] + 1 if sentence in sentences else 0)
        sentences.setdefault(sentence, len(sentences))
        last_document, last_start = document, start
    return {
        "place": [index[key] for key in keys],
        "places": {
            "documentStep": document_step,
            "startStep": start_step,
            "repeated": repeated,  # 0: the next new sentence; n + 1: sentence n again
        },
        "sentences": Texts(sentences),
        "context": {
            i: [[span.role, contexts.index(span.text)] for span in found.context if span.text]
            for i, found in enumerate(evidence)
            if any(span.text for span in found.context)
        },
        "contexts": Texts(contexts.strings()),
        "condition": {i: found.condition for i, found in enumerate(evidence) if found.condition},
        "quantity": {i: found.quantity for i, found in enumerate(evidence) if found.quantity},
    }
