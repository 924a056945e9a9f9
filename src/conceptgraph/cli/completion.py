"""Shell completion of concept names: a prefix search in the graph, nothing else loaded."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from conceptgraph.cli.session import Session
from conceptgraph.cli.text import escape
from conceptgraph.errors import ConceptGraphError

if TYPE_CHECKING:
    import click
    from click.shell_completion import CompletionItem

_ITEMS = 50


def complete_concept(
    context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Offer labels that begin with what is typed, the most salient first.

    A graph that is missing or broken offers nothing: a shell has no place for messages.
    """
    from click.shell_completion import CompletionItem

    session = context.find_object(Session) or Session()
    try:
        store = session.open_graph()
        found = (
            store.search_labels(incomplete, _ITEMS) if incomplete else store.top_concepts(_ITEMS)
        )
    except ConceptGraphError:
        return []
    finally:
        session.close()
    wanted = incomplete.casefold()
    names = {
        name: concept.label
        for concept in found
        for name in (concept.label, *concept.aliases)
        if name.casefold().startswith(wanted) and name == escape(name)
    }
    return [
        # Shells take only what begins with the typed text, so its letters are kept.
        CompletionItem(
            _for_shell(incomplete + name[len(incomplete) :]),
            help=None if name == label else label,
        )
        for name, label in names.items()
    ]


def _for_shell(name: str) -> str:
    """Quote a name for bash, which inserts it as it is; zsh and fish quote by themselves."""
    instruction = os.environ.get("_CONCEPTGRAPH_COMPLETE", "")
    typed = os.environ.get("COMP_WORDS", "").rpartition(" ")[2]
    if not instruction.startswith("bash") or typed.startswith(("'", '"')):
        return name
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", name)
