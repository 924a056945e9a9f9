"""Choose variants of trees and join sentences into training documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]

from training import fragments, notation, present, swaps, typography
from training.trees import Tree, fits_tokenizer, is_well_formed

Augmenter = Callable[[Tree, Random], Tree | None]

# (augmenter, how often it is tried on a sentence that is to be changed)
AUGMENTERS: tuple[tuple[Augmenter, float], ...] = (
    (fragments.add_et_al, 0.25),
    (present.name_subject, 0.4),
    (swaps.swap_plain, 0.12),
    (swaps.swap_verb, 0.15),
    (present.to_present, 0.7),
    (present.rename_people, 0.6),
    (fragments.swap_versus, 0.1),
    (notation.capitalize_term, 0.08),
    (fragments.add_acronym, 0.08),
    (fragments.quote_term, 0.12),
    (typography.restyle_quotes, 0.6),
    (typography.restyle_dashes, 0.4),
    (typography.curl_apostrophes, 0.5),
    (fragments.drop_subject, 0.15),
    (notation.name_option, 0.3),
    (fragments.prefix_term, 0.03),
    (fragments.drop_final_stop, 0.1),
    (fragments.title_case, 0.05),
    (fragments.lower_case, 0.07),
)


def augment(tree: Tree, tokenizer: Tokenizer, rng: Random) -> Tree:
    """Return a random variant of a tree, or the tree itself where no change applies.

    Every change must leave a well-formed tree on the tokenizer's own tokens, or it is undone.
    """
    current = tree
    for augmenter, probability in AUGMENTERS:
        if rng.random() >= probability:
            continue
        changed = augmenter(current, rng)
        if changed is None:
            continue
        if is_well_formed(changed) and fits_tokenizer(changed, tokenizer):
            current = changed
    return current


def _append_break(tree: Tree, text: str) -> None:
    """Append white space as the token that spaCy makes of line ends."""
    tree.spaces[-1] = False
    tree.insert(len(tree), text, space=False, tag="_SP", pos="SPACE", head=len(tree) - 1, dep="dep")


def wrap_lines(tree: Tree, rng: Random) -> Tree:
    """Return the sentence with one blank made a line end, as in text wrapped by hand."""
    blanks = [i for i in range(len(tree) - 1) if tree.spaces[i]]
    if not blanks:
        return tree
    place = rng.choice(blanks)
    changed = tree.copy()
    changed.spaces[place] = False
    changed.insert(place + 1, "\n", space=False, tag="_SP", pos="SPACE", head=place, dep="dep")
    return changed


def join(trees: Sequence[Tree], breaks: Iterable[bool], rng: Random) -> list[Tree]:
    """Return copies of sentences laid out as one text.

    Parameters
    ----------
    trees
        The sentences in order.
    breaks
        For each sentence, whether it starts a paragraph.
    rng
        Decides on line ends at paragraph starts, on wrapped lines and on blanks that are
        missing between sentences ("job.He then"), a common slip in notes.
    """
    joined: list[Tree] = []
    for tree, is_break in zip(trees, breaks, strict=True):
        current = tree.copy()
        if joined:
            previous = joined[-1]
            previous.spaces[-1] = True
            tight = previous.words[-1] == "." and len(previous) > 1
            tight = tight and previous.words[-2].islower() and previous.words[-2].isalpha()
            tight = tight and current.words[0].istitle() and current.words[0].isalpha()
            if is_break and rng.random() < 0.6:
                _append_break(previous, rng.choice(("\n", "\n\n", "\n\n")))
            elif tight and len(current.words[0]) > 1 and rng.random() < 0.02:
                previous.spaces[-1] = False
        joined.append(wrap_lines(current, rng) if rng.random() < 0.01 else current)
    return joined


def grouped(items: Sequence[Tree], sizes: Sequence[int], rng: Random) -> list[Sequence[Tree]]:
    """Cut a document into runs of sentences of random length."""
    groups = []
    start = 0
    while start < len(items):
        size = rng.choice(sizes)
        groups.append(items[start : start + size])
        start += size
    return groups
