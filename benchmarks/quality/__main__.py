"""``python -m benchmarks.quality``: score extraction against the gold maps."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from benchmarks.quality import gold, open_texts
from benchmarks.quality.texts import GROUPS, load_text
from conceptgraph.annotate import Annotator, load_annotator
from conceptgraph.errors import ConceptGraphError

HISTORY = Path(__file__).parents[1] / "history.md"
COLUMNS = (
    "F1", "precision", "recall", "directed 3", "concepts@40", "right@50", "verbatim",
    "nodes", "relations",
)  # fmt: skip


def main() -> None:
    """Read the options, print the table, keep a line where asked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    default = Path(__file__).parents[3] / "shared"
    parser.add_argument("--shared", type=Path, default=default)
    parser.add_argument("--model", help="an installed spaCy pipeline instead of the bundled one")
    parser.add_argument("--note", help="what changed: appends a line to benchmarks/history.md")
    parser.add_argument("--trees", action="store_true", help="only on gold trees")
    parser.add_argument("--metacademy", type=Path, help="write OUT for score_pairs.py and stop")
    parser.add_argument("--mine", type=Path, help="write OUT for mine_retrieve.py and stop")
    options = parser.parse_args()
    if options.metacademy or options.mine:
        annotator = load_annotator(options.model)
        if options.metacademy:
            open_texts.write_metacademy(options.shared, options.metacademy, annotator)
        if options.mine:
            open_texts.write_mine(options.shared, options.mine, annotator)
        return
    scorer = gold.load_scorer(options.shared)
    means: dict[str, dict[str, float]] = {}
    for source, annotator in _sources(options):
        print(f"\n{source:22s}" + "".join(f"{column:>12s}" for column in COLUMNS))
        parses = gold.Parses(options.shared, annotator)
        for half, names in GROUPS.items():
            rows = []
            for name in names:
                text = load_text(options.shared, name)
                annotated = parses.parse(text)
                if annotated is None:
                    continue
                rows.append(gold.figures(gold.score_text(scorer, text, annotated)[0]))
                _print_row(name, rows[-1])
                means[f"{source} {name}"] = rows[-1]
            if not rows:
                continue
            mean = {column: sum(row[column] for row in rows) / len(rows) for column in COLUMNS}
            _print_row(f"mean {half}", mean)
            means[f"{source} {half}"] = mean
    if options.note:
        _keep(options.note, means)


def _sources(options: argparse.Namespace) -> list[tuple[str, Annotator | None]]:
    sources: list[tuple[str, Annotator | None]] = [("gold trees", None)]
    if not options.trees:
        try:
            sources.append(("pipeline", load_annotator(options.model)))
        except ConceptGraphError as error:
            print(f"no pipeline: {error}")
    return sources


def _print_row(name: str, row: dict[str, float]) -> None:
    print(f"{name:22s}" + "".join(f"{row[column]:12.1f}" for column in COLUMNS))


def _keep(note: str, means: dict[str, dict[str, float]]) -> None:
    cells = [datetime.datetime.now(tz=datetime.UTC).strftime("%Y-%m-%d %H:%M"), note]
    for key in (
        "gold trees tuned", "gold trees held out", "pipeline podcast", "pipeline blog",
        "pipeline tuned", "pipeline held out", "pipeline own tuned", "pipeline own held out",
    ):  # fmt: skip
        cells.append(f"{means[key]['F1']:.1f}" if key in means else "–")
    if not HISTORY.exists():
        HISTORY.write_text(
            "# Quality, run by run\n\n## Gold maps\n"
            "Triple F1 of `python -m benchmarks.quality`: mean of the "
            "texts tuned on and of those held out, on gold trees and on the pipeline's.\n\n"
            "| when | what changed | trees tuned | trees held out | podcast | blog | tuned "
            "| held out | own tuned | own held out |\n|---|---|---|---|---|---|---|---|---|---|\n",
            encoding="utf-8",
        )
    with HISTORY.open("a", encoding="utf-8") as file:
        file.write("| " + " | ".join(cells) + " |\n")


if __name__ == "__main__":
    main()
