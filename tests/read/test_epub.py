from __future__ import annotations

import io
import zipfile

import pytest
from tests.read.trees import check_invariants, outline, read

from conceptgraph.errors import ReadError

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<metadata><dc:title>The Hive</dc:title></metadata><manifest>"
    '<item id="toc" href="toc.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    '<item id="b" href="text/two%20words.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="css" href="style.css" media-type="text/css"/></manifest>'
    '<spine><itemref idref="toc"/><itemref idref="a"/><itemref idref="css"/>'
    '<itemref idref="b"/></spine></package>'
)
ONE = (
    '<?xml version="1.0"?><!DOCTYPE html><html><head><title/><script src="x.js"/></head><body>'
    '<a id="p1"/><h1>Bees</h1><p>They need:</p><ul><li>Pollen</li></ul></body></html>'
)
TWO = (
    '<?xml version="1.0" encoding="iso-8859-1"?><html><body><h2>Dances</h2>'
    "<blockquote><p>Bees dance in the café.</p></blockquote></body></html>"
)
BOOK: dict[str, str | bytes] = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OPS/book.opf": OPF,
    "OPS/toc.xhtml": "<html><body><nav><a href='x'>Bees</a></nav></body></html>",
    "OPS/text/one.xhtml": ONE,
    "OPS/text/two words.xhtml": TWO.encode("latin-1"),
}


def packed(**changes: str | bytes | None) -> bytes:
    """Return the book; a change is named by a part of the entry, None leaves it out."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for entry, given in BOOK.items():
            data: str | bytes | None = given
            for part, other in changes.items():
                data = other if part in entry else data
            if data is not None:
                file.writestr(entry, data)
        if "encryption" in changes:
            file.writestr("META-INF/encryption.xml", changes["encryption"] or "")
    return out.getvalue()


def test_pages_come_in_the_order_of_the_spine() -> None:
    result = read(packed(), ".epub")
    document = result.document
    check_invariants(document)
    assert document.title == "The Hive"
    assert outline(document) == (
        "heading: Bees\n  paragraph: They need:\n    list_item: Pollen\n"
        "  heading: Dances\n    quote: Bees dance in the café."
    )
    (problem,) = result.problems
    assert "two words.xhtml" in problem.where


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"container": None}, "lacks an entry"),
        ({"container": "<container/>"}, "does not say where"),
        ({"container": CONTAINER.replace("OPS/", "../OPS/")}, "epub names a path outside"),
        ({"container": CONTAINER.replace("OPS/", "/etc/")}, "epub names a path outside"),
        ({"container": f"<!DOCTYPE x>{CONTAINER}"}, "DOCTYPE"),
        ({"opf": "<package/>"}, "no pages"),
        ({"opf": "<package>"}, "epub file: not XML"),
        ({"opf": OPF.replace("text/", "../../text/")}, "paths outside itself"),
        ({"one": None}, "lacks an entry"),
    ],
)
def test_what_is_wrong_is_said(changes: dict[str, str | None], message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(packed(**changes), ".epub")


def test_protected_books_are_refused_and_hidden_fonts_are_not() -> None:
    xml = "<encryption><CipherData><CipherReference URI='{}'/></CipherData></encryption>"
    with pytest.raises(ReadError, match="protected"):
        read(packed(encryption=xml.format("OPS/text/two%20words.xhtml")), ".epub")
    assert read(packed(encryption=xml.format("OPS/font.otf")), ".epub").document.blocks


def test_damage_is_a_reading_error_or_harmless() -> None:
    good = packed()
    for data in (b"", b"hello", good[: len(good) // 2]):
        with pytest.raises(ReadError, match="zip"):
            read(data, ".epub")
    for at in range(0, len(good), 13):
        data = bytearray(good)
        data[at] ^= 0x55
        try:
            check_invariants(read(bytes(data), ".epub").document)
        except ReadError as error:
            assert "epub" in str(error)
