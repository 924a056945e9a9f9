"""Pages in Debian's Chromium with the network off; any request, error or policy breach fails."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from conceptgraph.explorer import write_page
from conceptgraph.query.reader import GraphReader

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium, or a skip (a failure where the environment says it must be there)."""
    reason = ""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        reason = "playwright is not installed"
    if not CHROMIUM.exists():
        reason = f"no Chromium at {CHROMIUM}"
    if reason:
        if os.environ.get("CONCEPTGRAPH_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


class Tab:
    """A page of the explorer, and what went wrong in it."""

    def __init__(self, context: BrowserContext, path: Path) -> None:
        self.context = context
        self.path = path
        self.troubles: list[str] = []
        self.page: Page = context.new_page()
        self._watch(self.page)

    def _watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.troubles.append(f"error: {error}"))
        page.on(
            "console",
            lambda message: (
                self.troubles.append(f"console: {message.text}")
                if message.type in ("error", "warning")
                else None
            ),
        )
        page.on(
            "request",
            lambda request: (
                self.troubles.append(f"request: {request.url[:200]}")
                if not request.url.startswith(("file:", "blob:", "about:"))
                else None
            ),
        )

    def open(self, hash_: str = "") -> Tab:
        """Load the page and wait until it can be used."""
        self.page.goto(f"file://{self.path}{hash_}")
        return self.wait()

    def wait(self) -> Tab:
        """Wait until everything is in its place: the details, vis-network, the map."""
        self.until("document.documentElement.dataset.ready === '1'")
        self.until("__kg_test.isResting()")
        return self

    def rest(self) -> None:
        """Wait until what the last action began is on the screen."""
        self.until("__kg_test.isResting()")

    def until(self, condition: str, argument: object = None) -> None:
        """Wait until an expression or function is true in the page.

        Playwright's own ``wait_for_function`` evaluates a string inside the page, which the
        page's policy rightly forbids.
        """
        deadline = time.monotonic() + 60
        while not self.page.evaluate(condition, argument):
            assert time.monotonic() < deadline, f"never true: {condition}"
            self.page.wait_for_timeout(20)

    def test(self, call: str) -> Any:
        """Evaluate a call on the page's test door."""
        return self.page.evaluate(f"__kg_test.{call}")

    def place(
        self, label: str, *, on: str = "network", at_rest: bool = True
    ) -> tuple[float, float]:
        """Where a concept is drawn on the screen, once the page has come to rest."""
        if at_rest:
            self.rest()
        method = "place" if on == "network" else "mapPlace"
        found = self.page.evaluate(f"label => __kg_test.{method}(label)", label)
        box = self.page.locator(f"#{on}").bounding_box()
        assert box is not None
        return box["x"] + found["x"], box["y"] + found["y"]

    def click(self, label: str, *, on: str = "network", clicks: int = 1) -> None:
        """Click a concept as a person does: with the mouse, where it is drawn."""
        x, y = self.place(label, on=on)
        self.page.mouse.click(x, y, click_count=clicks)

    @property
    def heading(self) -> str:
        """What the details panel is about."""
        return self.page.locator("#details h2").inner_text()

    def expect_heading(self, text: str) -> None:
        self.until("text => document.querySelector('#details h2')?.textContent === text", text)

    def texts(self, selector: str) -> list[str]:
        return self.page.locator(selector).all_inner_texts()


Opener = Callable[..., Tab]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """A function that writes a graph's page and opens it; checks at the end that all was quiet."""
    tabs: list[Tab] = []

    def open_graph(
        reader: GraphReader,
        *,
        hash_: str = "",
        title: str = "Test graph",
        before: str = "",
        **options: Any,
    ) -> Tab:
        path = tmp_path / f"page{len(tabs)}.html"
        path.write_text(page_of(reader, title=title), encoding="utf-8", newline="\n")
        options = {"viewport": {"width": 1280, "height": 800}, "offline": True, **options}
        tab = Tab(browser.new_context(**options), path)
        tabs.append(tab)
        if not before:
            return tab.open(hash_)
        # With a script that runs before the page's own, only the first picture is waited for.
        tab.page.add_init_script(before)
        tab.page.goto(f"file://{path}{hash_}")
        tab.until("performance.getEntriesByName('usable').length > 0")
        return tab

    yield open_graph
    for tab in tabs:
        tab.page.wait_for_timeout(50)
        tab.context.close()
        assert tab.troubles == []


def page_of(reader: GraphReader, *, title: str = "Test graph") -> str:
    """The page of a graph as text."""
    out = StringIO()
    write_page(reader, out, title=title)
    return out.getvalue()
