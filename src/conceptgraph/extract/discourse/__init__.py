"""What a document has named so far, and what its pronouns stand for."""
