from __future__ import annotations

import io
import logging
import sys

import pypdf
import pytest
from tests.read.trees import check_invariants, outline, read

from conceptgraph.errors import MissingExtraError, ReadError
from conceptgraph.read import pdf

HEADER = b"%PDF-1.4\n"


def assemble(objects: list[bytes], root: int = 1) -> bytes:
    """Return a PDF of numbered objects, with a right table of where they are."""
    out, places = bytearray(HEADER), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer <</Size %d /Root %d 0 R>>\n" % (len(objects) + 1, root)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def printed(*pages: str) -> bytes:
    """Return a PDF with a text layer: every line of a page one below the other."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(len(pages)))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [%s] /Count %d>>" % (kids, len(pages)),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
    ]
    for i, page in enumerate(pages):
        shown = b" ".join(
            b"(%s) Tj T*" % line.encode("cp1252").translate(None, b"()\\")
            for line in page.split("\n")
        )
        stream = b"BT /F1 11 Tf 13 TL 72 720 Td %s ET" % shown
        objects.append(
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources <</Font <</F1 3 0 R>>>>>>" % (5 + 2 * i)
        )
        objects.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream))
    return assemble(objects)


PAGES = (
    "A Book of Bees 1\nBees at Work\n\nThe bees of a hive share what they know of the flo-\n"
    "wers around them, and a well-known dance tells the\nothers where these flowers are.\n1",
    "A Book of Bees 2\nEvery bee in the hive has seen the well-\nknown dance many times, and most "
    "bees can follow\nit after a few days.\n2",
    "A Book of Bees 3\nBees need:\n- pollen\n- nectar\n3",
)


def test_the_text_layer_without_heads_numbers_and_hyphens() -> None:
    result = read(printed(*PAGES), ".pdf")
    check_invariants(result.document)
    assert result.problems == ()
    text = " ".join(result.document.text.split())
    assert "A Book of Bees" not in text
    assert "share what they know of the flowers around them, and a well-known dance" in text
    assert "has seen the well-known dance many times" in text
    tree = outline(result.document)
    assert "paragraph: The bees of a hive" in tree
    assert "flowers are.\n" in tree
    assert tree.endswith("paragraph: Bees need:\n  list_item: pollen\n  list_item: nectar")


def test_the_title_is_that_of_the_file_unless_it_is_a_file_name() -> None:
    def titled(title: str) -> str:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(printed("Bees dance.")))
        writer.add_metadata({"/Title": title})
        out = io.BytesIO()
        writer.write(out)
        return read(out.getvalue(), ".pdf").document.title

    assert titled("On Bees") == "On Bees"
    assert titled("Microsoft Word - bees.doc") == "doc"


def test_pages_without_text_are_named() -> None:
    with pytest.raises(ReadError, match="no text layer"):
        read(printed("", ""), ".pdf")
    (problem,) = read(printed("Bees dance.", ""), ".pdf").problems
    assert problem.reason == "1 of 2 pages have no text"


def test_passwords() -> None:
    def locked(password: str) -> bytes:
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(printed("Bees dance.")))
        writer.encrypt(password, algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    assert read(locked(""), ".pdf").document.text.strip() == "Bees dance."
    with pytest.raises(ReadError, match="PDF is protected by a password"):
        read(locked("secret"), ".pdf")


LOOPS = [
    b"<</Type /Pages /Kids [2 0 R] /Count 999999999>>",
    b"<</Type /Pages /Kids [3 0 R 3 0 R] /Count 2>>",
]


@pytest.mark.parametrize("pages", LOOPS)
def test_loops_in_the_page_tree_end(pages: bytes) -> None:
    back = b"<</Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 9>>"
    with pytest.raises(ReadError, match="PDF"):
        read(assemble([b"<</Type /Catalog /Pages 2 0 R>>", pages, back]), ".pdf")


def test_page_trees_that_multiply_are_cut_off() -> None:
    levels = 40  # two to the power of forty pages
    objects = [b"<</Type /Catalog /Pages 2 0 R>>"]
    for number in range(2, levels + 2):
        kid = b"%d 0 R" % (number + 1)
        objects.append(b"<</Type /Pages /Kids [%s %s] /Count 9>>" % (kid, kid))
    objects.append(b"<</Type /Page /MediaBox [0 0 9 9]>>")
    with pytest.raises(ReadError, match="PDF"):
        read(assemble(objects), ".pdf")


@pytest.mark.parametrize(
    ("limit", "value"), [("MAX_SECONDS", 0.0), ("MAX_PAGES", 2), ("MAX_CHARACTERS", 30)]
)
def test_limits(monkeypatch: pytest.MonkeyPatch, limit: str, value: float) -> None:
    monkeypatch.setattr(pdf, limit, value)
    with pytest.raises(ReadError, match=r"this PDF .* too (?:long|many|much)"):
        read(printed(*PAGES), ".pdf")


def test_damage_is_a_reading_error_or_harmless() -> None:
    good = printed(PAGES[0])
    for data in (b"", b"<html>hi", HEADER, good[: len(good) // 3]):
        with pytest.raises(ReadError, match="PDF"):
            read(data, ".pdf")
    for at in range(0, len(good), 17):
        data = bytearray(good)
        data[at] ^= 0x15
        try:
            check_invariants(read(bytes(data), ".pdf").document)
        except ReadError as error:
            assert "PDF" in str(error)


def test_nothing_is_logged_and_loggers_stay_as_they_were(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("pypdf")
    before = logger.level
    read(printed("Bees dance.").replace(b"startxref\n", b"startxref\n1"), ".pdf")
    assert logger.level == before
    assert not caplog.records


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingExtraError, match=r"pip install \"conceptgraph\[pdf\]\""):
        read(b"", ".pdf")
