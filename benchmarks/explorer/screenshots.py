"""Make the pictures of docs/img: the example graph and 20,000 concepts, light, dark and phone.

python -m benchmarks.explorer.screenshots [--graph FILE] [--concept NAME] [--only PICTURE]
"""

from __future__ import annotations

import argparse
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from tests.explorer.graphs import seeded_graph

from benchmarks.explorer.browse import chromium, wait_for
from conceptgraph.explorer import write_page
from conceptgraph.query.reader import GraphReader

PHONE = {"viewport": {"width": 390, "height": 780}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 800}}


class Picture(NamedTuple):
    """A picture: its name, its graph, the browser's settings, and what is done before it."""

    name: str
    graph: str
    settings: dict[str, Any]
    act: str = ""


# Twenty thousand dots do not compress: a smaller window keeps the picture small.
WINDOW = {"viewport": {"width": 1080, "height": 528}}
DARK = {"color_scheme": "dark"}
FOCUS = "__kg_test.focus(concept)"
LARGE_MAP = "document.querySelector('#map-swap').click()"
DETAILS = "document.querySelector('#tabs [data-tab=details]').click()"

PICTURES = (
    Picture("overview-light", "example", DESK),
    Picture("overview-dark", "example", DESK | DARK),
    Picture("explorer-light", "example", DESK, FOCUS),
    Picture("explorer-dark", "example", DESK | DARK, FOCUS),
    Picture("phone", "example", PHONE),
    Picture("phone-details", "example", PHONE | DARK, f"{FOCUS}; {DETAILS}"),
    Picture("map-20000-light", "large", WINDOW, LARGE_MAP),
    Picture("map-20000-dark", "large", WINDOW | DARK, LARGE_MAP),
    Picture("phone-20000", "large", PHONE),
)


def main() -> None:
    """Write all pictures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.explorer.screenshots")
    parser.add_argument("--graph", type=Path, default=Path("graph/graph.db"))
    parser.add_argument("--concept", default="reinforcement learning", help="what is focused")
    parser.add_argument("--only", default="", help="pictures whose name holds this")
    parser.add_argument("--out", type=Path, default=Path("docs/img"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    from conceptgraph.store import open_store

    chosen = [picture for picture in PICTURES if options.only in picture.name]
    with TemporaryDirectory() as folder, chromium() as browser:
        pages = {}
        for picture in chosen:
            if picture.graph not in pages:
                path = Path(folder, f"{picture.graph}.html")
                if picture.graph == "large":
                    write(path, seeded_graph(20_000), "Twenty thousand concepts")
                else:
                    write(path, open_store(options.graph), "Ghosts, not animals")
                pages[picture.graph] = path
            take(browser, pages[picture.graph], picture, options.concept, options.out)


def write(path: Path, reader: GraphReader, title: str) -> None:
    """Write a page."""
    out = StringIO()
    write_page(reader, out, title=title)
    path.write_text(out.getvalue(), encoding="utf-8", newline="\n")


def take(browser: Any, path: Path, picture: Picture, concept: str, folder: Path) -> None:
    """Open a page, act, and save what is seen."""
    context = browser.new_context(offline=True, **picture.settings)
    page = context.new_page()
    page.goto(f"file://{path}")
    wait_for(page, "performance.getEntriesByName('usable').length > 0")
    if picture.act:
        page.evaluate(f"concept => {{ {picture.act} }}", concept)
    page.wait_for_timeout(600)
    wait_for(page, "document.querySelector('#map').clientWidth === 0 || __kg_test.mapIsResting()")
    target = folder / f"{picture.name}.png"
    page.screenshot(path=target)
    print(f"{target}  {target.stat().st_size / 1000:.0f} kB")
    context.close()


if __name__ == "__main__":
    main()
