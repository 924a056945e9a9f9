"""Records are frozen dataclasses, whoever asks."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from conceptgraph.records import record


@record
class Point:
    """A point."""

    x: int
    y: int = 0

    @property
    def total(self) -> int:
        """The sum."""
        return self.x + self.y


@dataclasses.dataclass(frozen=True, slots=True)
class Twin:
    x: int
    y: int = 0


@pytest.mark.parametrize("arguments", [(1,), (1, 2), (-1, 0)])
def test_a_record_behaves_like_a_dataclass(arguments: tuple[int, ...]) -> None:
    point, twin = Point(*arguments), Twin(*arguments)
    assert dataclasses.asdict(point) == dataclasses.asdict(twin)
    assert hash(point) == hash(twin)
    assert repr(point) == repr(twin).replace("Twin", "Point")
    assert point == Point(*arguments) and point != Point(7, 7)
    assert point != twin and point.__eq__(twin) is NotImplemented
    assert dataclasses.astuple(dataclasses.replace(point, y=9)) == (point.x, 9)
    assert [f.name for f in dataclasses.fields(point)] == [f.name for f in dataclasses.fields(twin)]
    assert dataclasses.is_dataclass(point) and dataclasses.is_dataclass(Point)
    assert point.total == sum(dataclasses.astuple(twin))


def test_a_record_is_frozen_and_slotted() -> None:
    point = Point(1)
    for name in ("x", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(point, name, 2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")
    assert Point.__doc__ == "A point." and Point.__module__ == __name__


def test_records_travel() -> None:
    point = Point(1, 2)
    assert pickle.loads(pickle.dumps(point)) == point
    assert copy.deepcopy(point) == point
    match point:
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match="missing 1 required"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword"):
        Point(1, z=2)  # type: ignore[call-arg]
