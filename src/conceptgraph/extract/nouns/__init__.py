"""Relations inside noun phrases."""
