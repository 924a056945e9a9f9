"""How fast the store is: ``python -m benchmarks.store``."""
