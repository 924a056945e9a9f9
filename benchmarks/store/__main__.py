"""``python -m benchmarks.store``: synthetic graphs of growing size, ratios in one run."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.store.measure import processes, python, quantiles
from benchmarks.store.synthetic import SyntheticGraph, sample
from conceptgraph.query.find import find_concept
from conceptgraph.query.near import near_labels
from conceptgraph.query.neighbors import neighbors
from conceptgraph.query.paths import path
from conceptgraph.query.search import search
from conceptgraph.store import open_store, write_graph
from conceptgraph.store.verify import verify

CALLS = 400


def main() -> None:
    """Read the options, print one table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.store", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--keep", type=Path, help="folder to keep the graphs in, or take them from")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        rows, asked = zip(*(measure(size, folder) for size in options.sizes), strict=True)
        (base, _), *fresh = processes([python("pass"), *asked])
    for row, (cpu, memory) in zip(rows, fresh, strict=True):
        row["neighbors, fresh process: CPU ms"] = round(1000 * cpu, 1)
        row["neighbors, fresh process: over `pass`"] = round(cpu / base, 2)
        row["neighbors, fresh process: MB"] = round(memory, 1)
    print(f"python -c pass: {1000 * base:.1f} ms CPU\n")
    names = list(rows[-1])
    print("| | " + " | ".join(f"{size:,}" for size in options.sizes) + " |")
    print("|---" * (len(rows) + 1) + "|")
    for name in names:
        print(f"| {name} | " + " | ".join(str(row[name]) for row in rows) + " |")
    ratio = fresh[-1][0] / fresh[0][0]
    print(f"\nneighbors at {options.sizes[-1]:,} over {options.sizes[0]:,}: {ratio:.2f}")


def measure(size: int, folder: Path) -> tuple[dict[str, float], list[str]]:
    """Write one graph and ask it everything, in this process.

    Returns the figures, and a command that asks for the neighbors of a typical concept.
    """
    file = folder / f"{size}.db"
    row: dict[str, float] = {}
    graph = SyntheticGraph(size)
    if not file.exists():
        start = time.process_time()
        write_graph(file, graph)
        row["write: CPU s"] = round(time.process_time() - start, 1)
    row["file: MB"] = round(file.stat().st_size / 1e6, 1)
    start = time.perf_counter()
    problems = verify(file)
    row["verify: s"] = round(time.perf_counter() - start, 2) if not problems else float("nan")
    names = sample(graph.names, CALLS)
    pairs = [f"{a}\n{b}" for a, b in zip(names, sample(graph.names, CALLS, 8), strict=True)]
    with open_store(file) as store:
        calls = {
            "neighbors": (lambda name: neighbors(store, name), names),
            "neighbors --limit 20": (lambda name: neighbors(store, name, limit=20), names),
            "path": (lambda pair: path(store, *pair.split("\n")), pairs),
            "search, one word": (lambda name: search(store, name.split()[0]), names),
            "search, prefix": (lambda name: search(store, name[:3]), names),
            "find": (lambda name: find_concept(store, name), names),
            "near names": (lambda name: near_labels(store, name[:-2] + "x"), names[:100]),
        }
        for name, (call, items) in calls.items():
            call(items[0])
            median, high = quantiles(call, items)
            row[f"{name}: median ms"] = round(median, 3)
            row[f"{name}: p95 ms"] = round(high, 3)
    command = ["neighbors", graph.typical_name(), "-g", str(file), "--evidence"]
    return row, [*python("from conceptgraph.cli import main; main()"), *command]


if __name__ == "__main__":
    main()
