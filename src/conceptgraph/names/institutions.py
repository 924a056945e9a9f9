"""Last words of names that are not persons: "Howard University", "Thames Bridge"."""

from __future__ import annotations

INSTITUTIONS = frozenset(
    {
        "academy", "agency", "association", "bank", "board", "church", "city", "club", "college",
        "commission", "committee", "company", "congress", "corporation", "council", "county",
        "court", "department", "empire", "foundation", "government", "group", "hall", "hospital",
        "house", "inc", "inc.", "institute", "institution", "island", "islands", "kingdom",
        "laboratory", "lake", "library", "ltd", "ltd.", "ministry", "mountain", "mountains",
        "museum", "network", "office", "organization", "parliament", "party", "press", "project",
        "republic", "river", "school", "sea", "senate", "service", "society", "states", "street",
        "system", "team", "theater", "theatre", "times", "union", "university", "valley", "war",
        "act", "age", "army", "century", "conference", "day", "law", "movement", "ocean", "park",
        "revolution", "road", "station", "treaty", "center", "centre", "guard", "force", "bay",
        "bridge", "hill", "hills", "mount", "tower", "square", "airport", "beach", "canyon",
        "creek", "bible", "version", "prize", "award", "cup", "navy",
        "administration", "corps",
        "desert", "forest", "gulf", "peninsula", "port", "cape", "strait", "coast", "palace",
        "basin", "canal", "cathedral", "crater", "dam", "fault", "glacier", "plate", "plateau",
        "ridge", "rift", "trench", "volcano", "zone", "accord", "agreement", "effect", "method",
        "theorem", "doctrine", "plan", "pact", "convention", "scandal", "affair", "rule",
    }
)  # fmt: skip
