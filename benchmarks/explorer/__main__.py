"""Measure the explorer in headless Chromium, with plain pyvis beside it in the same run.

    python -m benchmarks.explorer [--sizes 100 1000 ...] [--no-pyvis] [--json FILE]

usable      milliseconds from navigation until the page can be used, median of three loads
wait        the longest that a click or key waits for the page from then until all is in its place
            (tasks under 50 ms are not told apart), median of three loads
pan, zoom   95th percentile of the time between frames while a person drags or turns the wheel
search      the worst of some queries, typos among them; focus: a concept's surroundings and panel
MB          size of the file; write: seconds to write it from a graph in memory

cpu         processor time of the page's main thread until usable, and of a frame while dragging:
            what the milliseconds come down to on a quiet machine

No GPU is used. Run it on a quiet machine: the load average is printed with the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.explorer.browse import Measured, browse_explorer, browse_pyvis, chromium
from benchmarks.explorer.pages import write_explorer_page, write_pyvis_page

SIZES = [100, 1_000, 5_000, 20_000, 100_000]
PYVIS_UP_TO = 1_000
COLUMNS = (
    "page", "concepts", "MB", "write s", "usable ms", "usable cpu", "wait ms",
    "pan ms", "zoom ms", "pan cpu", "map pan ms", "map zoom ms", "map cpu", "search ms", "focus ms",
)  # fmt: skip


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--no-pyvis", action="store_true", help="leave plain pyvis out")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    options = parser.parse_args()
    rows: list[dict[str, object]] = []
    print("  ".join(COLUMNS))
    with TemporaryDirectory() as folder, chromium() as browser:
        for size in options.sizes:
            rows.append(measure("explorer", size, Path(folder), browser))
            show(rows[-1])
            if not options.no_pyvis and size <= PYVIS_UP_TO:
                rows.append(measure("pyvis", size, Path(folder), browser))
                show(rows[-1])
    print(f"load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def measure(page: str, size: int, folder: Path, browser: object) -> dict[str, object]:
    """Write one page, use it, and return its figures."""
    path = folder / f"{page}-{size}.html"
    write = write_explorer_page if page == "explorer" else write_pyvis_page
    browse = browse_explorer if page == "explorer" else browse_pyvis
    prepared = write(size)  # the graph is made here, before the clock below
    start = time.perf_counter()
    prepared(path)
    seconds = time.perf_counter() - start
    found: Measured = browse(browser, path)
    return {
        "page": page,
        "concepts": size,
        "MB": round(path.stat().st_size / 1e6, 2),
        "write s": round(seconds, 2),
        **found,
    }


def show(row: dict[str, object]) -> None:
    """Print one row."""
    print("  ".join(str(row.get(name, "–")).rjust(len(name)) for name in COLUMNS), flush=True)


main()
