"""How a claim stands: who says it, how surely, on what condition, of how many."""
