"""Questions about single words, and the closed lists they are answered with."""
