"""``python -m benchmarks.judgements.commonness``: nouns that say little, since all books use them.

A noun that occurs in textbooks on every subject ("area", "aspect", "change") names no idea by
itself; one that occurs in a single book ("neutrino") does. The table gives nouns the number of
books they are at home in, of ten on different subjects, as a digit; it is written to
``src/conceptgraph/extract/commonness.py`` and read by the scorer's features.
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from conceptgraph.annotate import load_annotator
from conceptgraph.read import read_bytes

TABLE = Path(__file__).parents[2] / "src" / "conceptgraph" / "extract" / "commonness.py"
WORDS = 50_000  # read of each book, in paragraphs drawn at random
AT_HOME = 3  # occurrences in these words from which a noun counts as at home in a book
MIN_BOOKS = 4
HEADER = '''"""Nouns that texts on every subject use: by benchmarks/judgements/commonness.py.

In how many of ten textbooks on different subjects (OpenStax, CC BY 4.0) a noun is at home.
"""

BOOKS: dict[str, int] = {
    noun: books
    for books, nouns in {
'''


def count_nouns(shared: Path) -> Counter[str]:
    """In how many books each noun lemma is at home."""
    chosen = random.Random(1)  # noqa: S311
    documents = []
    for path in sorted((shared / "rawtext").glob("openstax-*.txt")):
        lines = [line for line in path.read_text("utf-8").split("\n") if len(line.split()) > 40]
        chosen.shuffle(lines)
        words = 0
        taken = []
        for line in lines:
            taken.append(line)
            words += len(line.split())
            if words > WORDS:
                break
        text = "\n\n".join(taken).encode("utf-8")
        documents.append(read_bytes(text, path.name, ".txt").document)
    books: Counter[str] = Counter()
    for annotated in load_annotator(None).annotate(documents):
        found = Counter(
            word.lemma.lower()
            for sentence in annotated.sentences
            for word in sentence.words
            if word.pos == "NOUN" and word.text.isalpha() and word.text.islower()
        )
        books.update(noun for noun, count in found.items() if count >= AT_HOME)
    return books


def main() -> None:
    """Count and write the table."""
    books = count_nouns(Path(__file__).parents[3] / "shared")
    lines = [HEADER.rstrip("\n")]
    for number in range(10, MIN_BOOKS - 1, -1):
        nouns = sorted(noun for noun, count in books.items() if count == number)
        lines.append(f"        {number}: (")
        row = "           "
        for noun in nouns:
            if len(row) + len(noun) > 92:
                lines.append(f'{row} "')
                row = "           "
            row += f' "{noun}' if row.strip() == "" else f" {noun}"
        lines.append(f'{row}"')
        lines.append("        ),")
    lines += ["    }.items()", "    for noun in nouns.split()", "}", ""]
    TABLE.write_text("\n".join(lines), "utf-8")
    print(f"{sum(count >= MIN_BOOKS for count in books.values())} nouns written to {TABLE.name}")


if __name__ == "__main__":
    main()
