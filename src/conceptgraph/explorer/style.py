"""Colors and sizes: what the explorer's data says of looks, in Python and nowhere else.

Every color is a pair (on a light page, on a dark page). Red is kept for denied relations, so
no community and no family has it.
"""

from __future__ import annotations

from math import sqrt

from conceptgraph.model import FAMILIES

Color = tuple[str, str]

COMMUNITY_COLORS: tuple[Color, ...] = (
    ("#3f6fd8", "#7d9ff2"),
    ("#e07b24", "#f0a05c"),
    ("#1f9d78", "#48c79f"),
    ("#b44bb0", "#d98ad6"),
    ("#c79a00", "#e6c34d"),
    ("#1793b8", "#56c3e2"),
    ("#7a5bd6", "#a893f0"),
    ("#6f9a1f", "#a5c95a"),
    ("#a86a3d", "#cf9a70"),
    ("#d1568f", "#ee8fbb"),
    # The same hues, deeper on light and paler on dark pages.
    ("#27458f", "#b4c7f8"),
    ("#9a4f0e", "#f7c89e"),
    ("#12634b", "#93dfc5"),
    ("#76296f", "#ecc0ea"),
    ("#806300", "#f2de9c"),
    ("#0d6077", "#a3e0f0"),
    ("#4d3596", "#d0c5f8"),
    ("#476412", "#cfe3a6"),
    ("#6e4122", "#e6c8b0"),
    ("#8f2f5e", "#f6c4dc"),
)
OTHER_COLOR: Color = ("#8792a2", "#8894a6")
DENIED_COLOR: Color = ("#d02c3b", "#ff6b73")

# Families that answer the same kind of question have neighboring hues.
FAMILY_COLORS: dict[str, Color] = {
    "is a": ("#3f6fd8", "#86a6f5"),
    "example of": ("#5a8fe0", "#9fbcf7"),
    "part of": ("#2b7fa8", "#6db9de"),
    "has": ("#1793b8", "#62c5e2"),
    "located in": ("#4f8f8b", "#80c2bd"),
    "causes": ("#d9660f", "#f59b57"),
    "enables": ("#1f9d78", "#4fcaa4"),
    "produces": ("#6f9a1f", "#a9cc5f"),
    "uses": ("#b8860b", "#e0b84a"),
    "requires": ("#a86a3d", "#d29f77"),
    "lacks": ("#b44bb0", "#dc90d9"),
    "contrasts with": ("#7a5bd6", "#ad99f2"),
    "time": ("#6b7f99", "#9db0c9"),
    "says": ("#5f7a6c", "#97b5a5"),
    "other": OTHER_COLOR,
}

SMALLEST_DOT = 6.0
LARGEST_DOT = 17.0


def family_colors() -> list[tuple[str, Color]]:
    """The documented families in display order, each with its color."""
    return [(family, FAMILY_COLORS.get(family, OTHER_COLOR)) for family in FAMILIES]


def community_color(group: int) -> Color:
    """The color of a community; those after the last one share one."""
    return COMMUNITY_COLORS[group] if group < len(COMMUNITY_COLORS) else OTHER_COLOR


def dot_radius(salience: float) -> float:
    """Radius in layout units at zoom 1; the area grows with salience (0..1)."""
    span = LARGEST_DOT**2 - SMALLEST_DOT**2
    return round(sqrt(SMALLEST_DOT**2 + span * min(1.0, max(0.0, salience))), 1)
