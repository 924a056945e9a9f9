"""What all tests share: where things are, and one built graph."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no fault of the code: examples have no deadline.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of benchmarks beside the checkout, or a skip."""
    if not SHARED.is_dir():
        pytest.skip("the shared benchmark folder is not beside this checkout")
    return SHARED
