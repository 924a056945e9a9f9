"""How fast the explorer opens, moves and answers, from 100 to 100,000 concepts."""
