"""Phrases that say no more than the noun inside them: "the idea of self-play", "two clients"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from conceptgraph.names import normalize
from conceptgraph.resolve.forms import clean_name
from conceptgraph.resolve.links import Link, Node, link

_LIGHT_OF = re.compile(
    r"(?:concept|idea|notion|phenomenon|practice)s?\s+of\s+(?:the\s+)?(?P<rest>.+)", re.IGNORECASE
)
_LIGHT_QUOTE = re.compile(
    r"(?:concept|expression|idea|notion|phrase|term|word)s?\s+(?P<rest>[“‘\"'].+)", re.IGNORECASE
)
_MEASURE = (
    r"(?:percent|point|degree|second|minute|hour|day|week|month|year|decade|centur|meter|mile|inch"
    r"|feet|ton|dollar|cent|euro|pound)(?:s|y|ies)?\b"
)
_LIGHT_MODIFIER = re.compile(
    r"(?:(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|hundreds"
    r"|dozens|thousands)(?: of)?|today['’]s|current|existing|entire|whole|different|particular"
    rf"|so-called|aforementioned|respective|typical|ordinary) )+(?!{_MEASURE})(?P<rest>[^\W\d].*)",
    re.IGNORECASE,
)
"""Numbers and adjectives that pick out some of a kind and name no kind of their own."""


def link_light_modifiers(
    names: Iterable[tuple[Node, str]], nodes: Container[Node], local: Container[str]
) -> Iterator[Link]:
    """Link "two clients" and "today's clients" to "clients" where these are named too.

    Examples
    --------
    >>> client, clients = ("", "client"), ("", "2client")
    >>> [each.target for each in link_light_modifiers([(clients, "2 clients")], {client}, ())]
    [('', 'client')]
    """
    for node, name in names:
        match = _LIGHT_MODIFIER.fullmatch(name)
        if match and not _is_name(match["rest"]):
            rest = ("", normalize(match["rest"]))
            if rest != node and rest in nodes and rest[1] not in local:
                yield link("light modifier", node, rest)


def link_light_heads(
    names: Iterable[tuple[Node, str]], nodes: Container[Node], local: Container[str]
) -> Iterator[Link]:
    """Link "the idea of self-play" to "self-play" where that is known too.

    Before a quotation no "of" is needed: the term “self-play”. Names
    with a meaning of their own in some document, whose keys are ``local``, are left alone.
    """
    for node, name in names:
        match = _LIGHT_OF.fullmatch(name) or _LIGHT_QUOTE.fullmatch(name)
        if match and not _is_name(match["rest"]):
            rest = ("", normalize(clean_name(match["rest"])))
            if rest != node and rest in nodes and rest[1] not in local:
                yield link("light head", node, rest)


def _is_name(text: str) -> bool:
    """Whether a capitalized word begins the text: the idea of Kant is not Kant."""
    return text[0].isupper() and text[1:2].islower()
