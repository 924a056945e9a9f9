"""The teacher: a biaffine parser on a pretrained encoder, used in training only.

It is far more accurate than the small network that ships, and far too large to ship. It
annotates raw prose, from which the small network learns.
"""
