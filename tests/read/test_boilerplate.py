from __future__ import annotations

import pytest

from conceptgraph.read.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "Watch on YouTube",
        "Listen on Apple Podcasts",
        "Subscribe",
        "Subscribe to our newsletter",
        "Share this article",
        "Sign up for free",
        "Skip to main content",
        "Click here to read the full story",
        "Read more",
        "Show all comments",
        "12 comments",
        "Leave a reply",
        "Accept all cookies",
        "Privacy Policy",
        "All rights reserved",
        "© 2024 The Bee Company. All rights reserved.",
        "Powered by WordPress",
        "Last updated on May 3, 2021",
        "Tags: bees, wasps",
        "Table of Contents",
        "Bee Podcast 2h26 4 min #104",
        "4 min read · Jan 3, 2024",
        "Friday, May 8, 2009",
        "2024-05-01",
        "1:23:45",
        "17",
        "Page 3 of 10",
        "https://example.org/some/where",
        "www.example.org hello@example.org",
        "* * *",
        "—",
        "Ann Smith ann@example.org University of Somewhere, the Netherlands",
        "We use cookies to give you the best experience.",
    ],
)
def test_furniture(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Watch your step.",
        "Share prices fell in 2024.",
        "Subscribe to the theory that bees dance, and much follows.",
        "Reading more makes people kinder",
        "Bees dance",
        "Reinforcement learning",
        "In 1999 bees came back.",
        "GPT-4 was released on 14 March 2023.",
        "2 to 3 years of training",
        "The 1990s",
        "Page rank is an algorithm",
        "Tags are short.",
        "Open source models",
        "I",
        "DNA",
        "Next-token prediction",
        "Menu costs explain sticky prices",
        "See https://example.org for how bees dance.",
        "No hippocampus-like memory consolidation.",
        "Follow the money",
        "View from the bridge",
        "Play is how animals learn",
    ],
)
def test_text(line: str) -> None:
    assert not is_boilerplate(line)


def test_the_way_back_is_furniture_at_the_edge_only() -> None:
    assert is_boilerplate("Back to Nature Podcast", at_edge=True)
    assert not is_boilerplate("Back to basics")
