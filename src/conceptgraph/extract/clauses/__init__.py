"""Relations that clauses state."""
