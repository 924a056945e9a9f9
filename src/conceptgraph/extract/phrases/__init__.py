"""Noun and prepositional phrases: where they begin and end, and how a concept is called."""
