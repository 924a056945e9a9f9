"""``python -m conceptgraph``."""

from __future__ import annotations

import sys

from conceptgraph.cli import main

if __name__ == "__main__":
    sys.exit(main())
