"""Who does what to whom, across control, coordination and relative clauses."""
