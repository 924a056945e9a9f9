"""What all tests share: where things are, and one built graph."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no fault of the code: examples have no deadline. The suite tries the same
# examples on every run; HYPOTHESIS_PROFILE=search looks for new ones.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

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
