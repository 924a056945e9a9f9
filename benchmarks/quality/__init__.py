"""How good extraction is: scores against gold maps, one command, one table."""
