"""One thing called by the same words: in another order, with its class, with its legal form."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping

from conceptgraph.names import normalize
from conceptgraph.names.word_order import is_of_a_name, turn_key
from conceptgraph.resolve.links import Link, Node, link

_CLASS_OF = re.compile(
    r"(?:(?:[a-z][\w-]* ){0,2}(?:city|town|village|island|continent|country|province|planet)"
    r"|state|nation) of (?P<name>[A-Z][a-z]\S*(?: [A-Z]\S*)*)"
)
_LEGAL_FORM = re.compile(
    r"(?P<name>.+?),? (?:Inc|Ltd|LLC|Corp|Corporation|Co|Company|plc|PLC|GmbH|AG|S\.A)\.?"
)
_NATIONAL = re.compile(r"(?:US|U\.S\.|UK|U\.K\.|United States) (?P<name>[A-Z]\w+(?: [A-Z]\w+)+)")
_MODERN = re.compile(r"(?:modern|present)-day (?P<name>[A-Z].*)")

_PATTERNS = (
    ("light head", _CLASS_OF),
    ("legal form", _LEGAL_FORM),
    ("light modifier", _MODERN),
    ("country", _NATIONAL),
)


def link_word_order(
    forms: Mapping[Node, Iterable[str]], nodes: Container[Node], local: Container[str]
) -> Iterator[Link]:
    """Link "theories of evolution" to "evolution theory" where both are named.

    What belongs to a name is only turned with its ``’s``: the "capital of Mali" is "Mali’s
    capital", the "University of Rome" no "Rome University". Names with a meaning of their own in
    some document, whose keys are ``local``, are left alone.
    """
    for node, texts in forms.items():
        for name in texts:
            key = turn_key(name)
            target = ("", key)
            if key and key not in local and target != node and target in nodes:
                turned = (text.replace("'", "’") for text in forms.get(target, ()))
                if not is_of_a_name(name) or any("’s " in text for text in turned):
                    yield link("word order", node, target)


def link_classed_names(
    names: Iterable[tuple[Node, str]], nodes: Container[Node], local: Container[str]
) -> Iterator[Link]:
    """Link "island of Crete" to "Crete", "Pan Inc." to "Pan", "modern-day Iraq" to "Iraq".

    Each where the shorter name is used too; "U.S. Supreme Court" to "Supreme Court" only where no
    other court is called so.
    """
    names = list(names)
    common = {node for node, name in names if name.islower()}  # Gap Inc. is no gap
    for node, name in names:
        for reason, pattern in _PATTERNS:
            match = pattern.fullmatch(name)
            if match is None or (pattern is _NATIONAL and _has_rival(match["name"], names)):
                continue
            target = ("", normalize(match["name"]))
            if target == node or target not in nodes or target in common:
                continue
            if target[1] not in local:
                yield link(reason, node, target)


def _has_rival(name: str, names: Iterable[tuple[Node, str]]) -> bool:
    """Whether another country or state has one, too: the Nevada Supreme Court."""
    return any(other.endswith(" " + name) and not _NATIONAL.fullmatch(other) for _, other in names)
