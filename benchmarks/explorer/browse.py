"""Use a page as a person does and note how long things take."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

Measured = dict[str, object]

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LOADS = 3
MOTION = 1.5
"""Seconds of dragging or wheeling."""

FRAMES = """() => {
  const frames = (window.frameTimes = []);
  let last = performance.now();
  window.countFrames = true;
  requestAnimationFrame(function next() {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (window.countFrames) requestAnimationFrame(next);
  });
}"""
SEARCHES = ["g", "gradient", "neural market", "protien", "monastry grammer", "zzzz", "senate 9"]
LONG_TASKS = """window.longTasks = [];
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries()))
  .observe({ type: "longtask", buffered: true });"""
LONGEST_WAIT = """() => {
  const [usable, settled] = ["usable", "settled"]
    .map((name) => performance.getEntriesByName(name)[0].startTime);
  const waits = window.longTasks
    .filter((task) => task.startTime < settled)
    .map((task) => task.startTime + task.duration - Math.max(usable, task.startTime));
  return Math.max(0, ...waits);
}"""
TIME_SEARCH = """text => {
  const start = performance.now();
  __kg_test.find(text);
  return performance.now() - start;
}"""


@contextmanager
def chromium() -> Iterator[Any]:
    """Debian's Chromium, headless."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


def browse_explorer(browser: Any, path: Path) -> Measured:
    """Load the explorer three times, then move, search and focus."""
    usable, busy, waits = [], [], []
    for load in range(LOADS):
        context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
        page = context.new_page()
        page.add_init_script(LONG_TASKS)
        clock = _CpuClock(context, page)
        page.goto(f"file://{path}", wait_until="commit")
        wait_for(page, "performance.getEntriesByName('usable').length > 0", 120)
        usable.append(page.evaluate("__kg_test.usable()"))
        busy.append(clock.read())
        wait_for(page, "performance.getEntriesByName('settled').length > 0", 120)
        waits.append(page.evaluate(LONGEST_WAIT))
        if load < LOADS - 1:
            context.close()
    wait_for(page, "__kg_test.mapIsResting()", 60)
    page.wait_for_timeout(1_000)
    result: Measured = {"usable ms": round(median(usable)), "usable cpu": round(median(busy))}
    result["wait ms"] = round(median(waits)) or "<50"
    result["pan ms"], result["zoom ms"], result["pan cpu"] = _move(page, "#network", clock)
    result["map pan ms"], result["map zoom ms"], result["map cpu"] = _move(page, "#map", clock)
    page.evaluate("__kg_test.find('warm up')")
    result["search ms"] = round(max(page.evaluate(TIME_SEARCH, text) for text in SEARCHES), 1)
    result["focus ms"] = round(
        max(page.evaluate(f"__kg_test.timeFocus({rank})") for rank in (0, 1, 5, 20, 60))
    )
    context.close()
    return result


def browse_pyvis(browser: Any, path: Path) -> Measured:
    """Load a plain pyvis page until its first drawing, then move in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    page = context.new_page()
    clock = _CpuClock(context, page)
    page.add_init_script(
        """new MutationObserver((_, watcher) => {
             if (!window.network?.on) return;
             watcher.disconnect();
             window.network.once("afterDrawing", () => (window.drawn = performance.now()));
           }).observe(document, { childList: true, subtree: true });"""
    )
    page.goto(f"file://{path}", wait_until="commit", timeout=300_000)
    page.set_default_timeout(300_000)
    wait_for(page, "window.drawn > 0", 300)
    result: Measured = {"usable ms": round(page.evaluate("window.drawn"))}
    result["usable cpu"] = round(clock.read())
    result["pan ms"], result["zoom ms"], result["pan cpu"] = _move(page, "#mynetwork", clock)
    context.close()
    return result


class _CpuClock:
    """Processor time of a page's main thread, which other programs do not lengthen."""

    def __init__(self, context: Any, page: Any) -> None:
        self._session = context.new_cdp_session(page)
        self._session.send("Performance.setTimeDomain", {"timeDomain": "threadTicks"})
        self._session.send("Performance.enable")

    def read(self) -> float:
        """Milliseconds so far."""
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        return next(1000 * each["value"] for each in metrics if each["name"] == "TaskDuration")


def _move(page: Any, selector: str, clock: _CpuClock) -> tuple[int, int, float]:
    """Drag, then turn the wheel.

    Returns the 95th percentile of frame times of both, and the processor time of a frame while
    dragging, all in milliseconds.
    """
    box = page.locator(selector).bounding_box()
    left, bottom = box["x"] + 12, box["y"] + box["height"] - 12
    page.mouse.move(left, bottom)
    page.mouse.down()
    page.evaluate(FRAMES)
    before = clock.read()
    end, i = time.monotonic() + MOTION, 0
    while time.monotonic() < end:
        i += 1
        page.mouse.move(left + (i * 7) % 180, bottom - (i * 4) % 130)
    busy = clock.read() - before
    pan = _percentile(page)
    busy /= max(1, page.evaluate("window.frameTimes.length"))
    page.mouse.up()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.evaluate(FRAMES)
    end, i = time.monotonic() + MOTION, 0
    while time.monotonic() < end:
        i += 1
        page.mouse.wheel(0, -100 if i % 20 < 10 else 100)
        page.wait_for_timeout(16)
    return pan, _percentile(page), round(busy, 1)


def _percentile(page: Any) -> int:
    frames = page.evaluate(
        "() => { window.countFrames = false; return window.frameTimes.slice(1) }"
    )
    return round(sorted(frames)[int(0.95 * (len(frames) - 1))]) if frames else -1


def wait_for(page: Any, condition: str, seconds: float = 60) -> None:
    """Wait until an expression is true (the page's policy forbids Playwright's own way)."""
    deadline = time.monotonic() + seconds
    while not page.evaluate(condition):
        if time.monotonic() > deadline:
            raise TimeoutError(f"never true: {condition}")
        page.wait_for_timeout(20)
