"""How two names are compared: ``normalize(name)`` gives the key they share.

Pure text, the standard library alone, no corpus: a key never depends on other documents, so
that ids made from keys are stable.
"""

from conceptgraph.names.key import normalize

__all__ = ["normalize"]
