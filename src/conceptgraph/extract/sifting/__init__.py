"""What becomes of candidates: features, scores, doubles, relation mentions."""
