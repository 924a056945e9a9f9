"""Candidate relations judged by reading, and the scorer trained on them."""
