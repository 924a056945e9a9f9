"""Frozen dataclasses that cost next to nothing to define.

``dataclasses.dataclass`` compiles six methods for every class and imports ``inspect``; for the
types of this library that takes longer than a query. :func:`record` gives the same frozen,
slotted classes, to the type checker too, and compiles what has to be fast when the first
instance is made. ``dataclasses.replace``, ``fields`` and ``asdict`` work on them.
"""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen, slotted dataclass of a class with annotated fields.

    Defaults must be immutable: there are no default factories. Equality and hash go by the
    fields, in order. A record inherits no fields.

    Examples
    --------
    >>> @record
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1), Point(1) == Point(x=1, y=0)
    (Point(x=1, y=0), True)
    """
    annotations: dict[str, Any] = getattr(cls, "__annotations__", {})
    body = dict(cls.__dict__)
    defaults = {name: body.pop(name) for name in annotations if name in body}
    for leftover in ("__dict__", "__weakref__"):
        body.pop(leftover, None)

    def __init__(self: Any, *arguments: Any, **keywords: Any) -> None:  # noqa: N807
        for name, method in _compile(new, tuple(annotations), defaults).items():
            setattr(new, name, method)
        self.__init__(*arguments, **keywords)

    body |= {
        "__slots__": tuple(annotations),
        "__match_args__": tuple(annotations),
        "__dataclass_fields__": _Fields(annotations, defaults),
        "__init__": __init__,
        "__repr__": _repr,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": _reduce,
    }
    new: Any = type(cls.__name__, cls.__bases__, body)
    return new  # type: ignore[no-any-return]


def _compile(cls: type, names: tuple[str, ...], defaults: dict[str, Any]) -> dict[str, Any]:
    """Write out ``__init__``, ``__eq__`` and ``__hash__``.

    Setting a slot through its descriptor is the fastest way past ``__setattr__``.
    """
    parameters = ", ".join(f"{n}=_default_{n}" if n in defaults else n for n in names)
    assignments = "; ".join(f"_set_{name}(self, {name})" for name in names) or "pass"
    own = "".join(f"self.{name}," for name in names)
    others = "".join(f"other.{name}," for name in names)
    scope: dict[str, Any] = {f"_default_{name}": value for name, value in defaults.items()}
    scope |= {f"_set_{name}": getattr(cls, name).__set__ for name in names}
    methods: dict[str, Any] = {}
    source = (
        f"def __init__(self, {parameters}): {assignments}\n"
        "def __eq__(self, other):\n"
        f"    same = other.__class__ is self.__class__\n"
        f"    return ({own}) == ({others}) if same else NotImplemented\n"
        f"def __hash__(self): return hash(({own}))\n"
    )
    exec(source, scope, methods)  # noqa: S102 - made of the names of fields alone
    return methods


def _repr(self: Any) -> str:
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{self.__class__.__qualname__}({fields})"


def _reduce(self: Any) -> tuple[type, tuple[Any, ...]]:
    return self.__class__, tuple(getattr(self, name) for name in self.__slots__)


def _refuse(self: Any, name: str, *_value: object) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


class _Fields:
    """``__dataclass_fields__``, made when :mod:`dataclasses` asks for it."""

    def __init__(self, annotations: dict[str, Any], defaults: dict[str, Any]) -> None:
        self._annotations = annotations
        self._defaults = defaults

    def __get__(self, instance: object, owner: type) -> dict[str, Any]:
        from dataclasses import field, fields, make_dataclass

        columns = [
            (name, kind, field(default=self._defaults[name]) if name in self._defaults else field())
            for name, kind in self._annotations.items()
        ]
        made = make_dataclass(owner.__name__, columns, frozen=True)
        found = {column.name: column for column in fields(made)}
        owner.__dataclass_fields__ = found  # type: ignore[attr-defined]
        return found
