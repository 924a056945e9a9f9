"""One phrase in another order: "theory of evolution" is the "evolution theory"."""

from __future__ import annotations

import re

from conceptgraph.names.key import normalize

_OF = re.compile(
    r"(?P<head>\S+(?: \S+)?) of (?:(?:the|an?) )?(?P<rest>\S+(?: \S+){0,2})", re.IGNORECASE
)
_PORTIONS = re.compile(
    r"(?:bag|barrel|basket|bottle|bowl|box|can|cup|glass|jar|mug|pot|vase|bundle|chain|group|lot"
    r"|number|set|pair)(?:e?s)?$",
    re.IGNORECASE,
)
"""A cup of tea is no teacup."""


def turn_key(name: str) -> str:
    """Return the key of the compound that says the same; empty where there is none.

    Examples
    --------
    >>> turn_key("theories of evolution") == normalize("evolution theory")
    True
    >>> turn_key("cup of tea"), turn_key("evolution")
    ('', '')
    """
    match = _OF.fullmatch(name)
    if match is None or _PORTIONS.search(match["head"]) or " of " in match["rest"]:
        return ""
    return normalize(match["rest"]) + normalize(match["head"])


def is_of_a_name(name: str) -> bool:
    """Whether what stands behind "of" is a name: the city of Rome."""
    match = _OF.fullmatch(name)
    return match is not None and match["rest"][0].isupper()
