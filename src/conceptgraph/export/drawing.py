"""Colors and positions for the formats that carry a drawing (GEXF, Cytoscape, DOT)."""

from __future__ import annotations

from conceptgraph.model import ConceptAnalysis

SCALE = 10.0
"""Units of those tools, in which a bubble is about 40 wide, to one layout unit.

In the layout concepts are at least four units apart.
"""

# Okabe and Ito's palette for all kinds of color vision (https://jfly.uni-koeln.de/color/),
# without its black, which is for labels.
COLORS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
OTHER = "#999999"


def community_color(community: int) -> str:
    """Return ``#RRGGBB``; communities beyond the largest seven share a gray."""
    return COLORS[community] if community < len(COLORS) else OTHER


def place(found: ConceptAnalysis) -> tuple[float, float]:
    """Return the position of a concept as (x, y), y growing downward as on a page."""
    return round(SCALE * found.x, 1) + 0.0, round(SCALE * found.y, 1) + 0.0
