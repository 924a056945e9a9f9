"""Zip files that hold a document: opened in memory, within limits, never unpacked to disk."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote
from xml.parsers import expat

from conceptgraph.errors import ReadError

MAX_ENTRIES = 10_000
MAX_UNPACKED = 64 * 1024 * 1024  # bytes of all entries together
MAX_RATIO = 200  # unpacked to packed, of an entry; prose reaches 20, tables in XML 60
SMALL = 1024 * 1024  # bytes an entry may have whatever its ratio
_CHUNK = 65_536
# RuntimeError is an entry with a password, or packed in a way that Python does not know.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


class Container:
    """A zip file in memory whose sizes are known to be harmless.

    Parameters
    ----------
    data : bytes
    name : str
        The document's id, for messages.
    kind : str
        What the file should be (``"docx"``), for messages.

    Raises
    ------
    ReadError
        If it is no zip file, is damaged, or breaks a limit.

    Attributes
    ----------
    names : frozenset of str
        Names of the entries. They are keys and nothing else: no path on disk is made of them.
    """

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        self.name, self.kind = name, kind
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise ReadError(
                f"damaged {kind} file: it is no zip archive", where=name, got=_say(error)
            ) from error
        entries = self._zip.infolist()
        self._check_sizes(entries)
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, entry: str) -> bytes:
        """Return what an entry holds.

        Raises
        ------
        ReadError
            If there is none of that name, or it is damaged.
        """
        if entry not in self.names:
            raise ReadError(
                f"damaged {self.kind} file: it lacks an entry", where=self.name, got=repr(entry)
            )
        try:
            return self._zip.read(entry)
        except _DAMAGED as error:
            raise ReadError(
                f"damaged {self.kind} file: the zip entry {entry!r} cannot be read",
                where=self.name,
                got=_say(error),
            ) from error

    def refuse_doctypes(self) -> None:
        """Look at the beginning of every XML entry.

        Raises
        ------
        ReadError
            If one declares a document type (entities are declared there), or is not XML.
        """
        for entry in sorted(self.names):
            if entry.endswith((".xml", ".rels")):
                for _ in self.elements(entry, first_only=True):
                    pass

    def elements(
        self, entry: str, *, first_only: bool = False
    ) -> Iterator[tuple[str, dict[str, str], str]]:
        """Yield the elements of an XML entry, each when it ends.

        Parameters
        ----------
        entry : str
        first_only : bool
            Stop where the root element begins, and yield nothing.

        Yields
        ------
        tag : str
            Without namespace.
        attributes : dict
            Names without namespace.
        text : str
            What stands in it outside its children.

        Raises
        ------
        ReadError
            If the entry is missing, not XML, or declares a document type.
        """
        data = self.read(entry)
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        open_: list[tuple[str, dict[str, str], list[str]]] = []
        ended: list[tuple[str, dict[str, str], str]] = []
        rooted: list[str] = []

        def start(tag: str, attributes: dict[str, str]) -> None:
            rooted[:] = [tag]
            plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
            open_.append((tag.rpartition(" ")[2], plain, []))

        def end(_: str) -> None:
            tag, attributes, words = open_.pop()
            ended.append((tag, attributes, "".join(words)))

        def refuse(*_: object) -> int:
            raise ReadError(
                f"the XML of this {self.kind} declares a DOCTYPE or entities, which is refused",
                where=self.name,
                got=repr(entry),
            )

        def characters(words: str) -> None:
            open_[-1][2].append(words)

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = characters
        parser.StartDoctypeDeclHandler = refuse
        parser.EntityDeclHandler = refuse
        parser.ExternalEntityRefHandler = refuse
        try:
            for begin in range(0, len(data), _CHUNK):
                parser.Parse(data[begin : begin + _CHUNK], False)
                if first_only and rooted:
                    return
                yield from ended
                ended.clear()
            parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, UnicodeError) as error:
            raise ReadError(
                f"damaged {self.kind} file: not XML", where=self.name, got=f"{entry!r}: {error}"
            ) from error
        yield from ended

    def _check_sizes(self, entries: list[zipfile.ZipInfo]) -> None:
        if len(entries) > MAX_ENTRIES:
            self._too_large(f"{len(entries)} entries", f"at most {MAX_ENTRIES}")
        total = sum(entry.file_size for entry in entries)
        if total > MAX_UNPACKED:
            self._too_large(f"{total} bytes when unpacked", f"at most {MAX_UNPACKED}")
        for entry in entries:
            size, packed = entry.file_size, max(1, entry.compress_size)
            if size > SMALL and size > MAX_RATIO * packed:
                self._too_large(f"a ratio of {size // packed}", f"at most {MAX_RATIO}")

    def _too_large(self, got: str, expected: str) -> None:
        raise ReadError(
            f"this {self.kind} unpacks to more than the size limit",
            where=self.name,
            got=got,
            expected=expected,
            remedy="split it, or save its text in another format",
        )


def inner_path(base: str, href: str) -> str:
    """Return the entry that a reference inside a container means.

    Parameters
    ----------
    base : str
        The entry that holds the reference; ``""`` = the root.
    href : str
        Relative, percent-encoded, perhaps with a fragment.

    Returns
    -------
    str
        Empty if the reference leads out of the container.
    """
    path = unquote(href.partition("#")[0])
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    return "" if path.startswith(("/", "..")) or path == "." else path


def _say(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
