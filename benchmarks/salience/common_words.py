"""``python -m benchmarks.salience.common_words``: make the table of common words.

A word is common as far as it is used in every book, whatever its subject: the geometric mean,
over the books, of the share of modules that use it in small letters.
"""

from __future__ import annotations

import argparse
import math
import re
import textwrap
from collections import Counter
from pathlib import Path

from conceptgraph.names import normalize

TARGET = Path(__file__).parents[2] / "src/conceptgraph/names/common_words.py"
LEVELS = (0.4, 0.2, 0.1, 0.06)
LEAST_WORDS = 300  # of a module
FLOOR = 0.002  # share of a word that a book lacks
WORD = re.compile(r"(?<![A-Za-z])[a-z]{2,}")

HEAD = '''"""Words that are common whatever a text is about.

Made by ``python -m benchmarks.salience.common_words``. Learnt from ten OpenStax
textbooks (openstax.org, CC BY 4.0) of different subjects: a word's level is how large a share of
the modules of each book uses it. Keys of single words, most common first.
"""

from __future__ import annotations

_LEVELS = (
'''
TAIL = ''')

LEVEL_OF = {
    word: (len(_LEVELS) - place) / len(_LEVELS)
    for place, words in enumerate(_LEVELS)
    for word in words.split()
}
"""Key of a word -> how common it is, above 0, at most 1; rarer words are not in it."""
'''


def shares(book: Path) -> dict[str, float]:
    """Share of the modules of a book that use a word, by its key."""
    modules = book.read_text(encoding="utf-8").split("\n\n\n")
    modules = [module for module in modules if len(module.split()) > LEAST_WORDS]
    counts: Counter[str] = Counter()
    for module in modules:
        counts.update({normalize(word) for word in set(WORD.findall(module))})
    return {word: count / len(modules) for word, count in counts.items()}


def main() -> None:
    """Read the textbooks, write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[3] / "shared")
    books = [
        shares(path) for path in sorted((parser.parse_args().shared / "rawtext").glob("*.txt"))
    ]
    levels: list[list[str]] = [[] for _ in LEVELS]
    for word in sorted(set().union(*books)):
        logs = [math.log(book.get(word, 0) + FLOOR) for book in books]
        common = math.exp(sum(logs) / len(logs))
        level = next((i for i, least in enumerate(LEVELS) if common >= least), None)
        if level is not None and len(word) > 1:
            levels[level].append(word)
    body = "".join(f'    """\n{textwrap.fill(" ".join(words), 99)}\n""",\n' for words in levels)
    TARGET.write_text(HEAD + body + TAIL, encoding="utf-8")


if __name__ == "__main__":
    main()
