from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable

import docx
import pytest
from tests.read.trees import check_invariants, outline, read

from conceptgraph.errors import MissingExtraError, ReadError
from conceptgraph.model import Document


def saved(fill: Callable[[docx.document.Document], object]) -> bytes:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def written(fill: Callable[[docx.document.Document], object]) -> Document:
    document = read(saved(fill), ".docx").document
    check_invariants(document)
    return document


def repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    """Return a zip file with some entries changed or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in dict.fromkeys([*old.namelist(), *changes]):
            new.writestr(name, changes[name] if name in changes else old.read(name))
    return out.getvalue()


def test_headings_lists_quotes_and_tables() -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_heading("Bees", 0)
        document.add_heading("Life", 1)
        document.add_paragraph("Bees need\ttwo things:")
        document.add_paragraph("Pollen", "List Bullet")
        document.add_paragraph("from willows", "List Bullet 2")
        document.add_paragraph("Nectar", "List Bullet")
        document.add_heading("Dances", 2)
        document.add_paragraph("Turn left.", "List Number")
        document.add_paragraph("Turn right.", "List Number")
        document.add_paragraph("Bees dance.", "Intense Quote")
        table = document.add_table(2, 2)
        for cell, words in zip(table._cells, ("Bee", "Role", "Queen", "lays eggs"), strict=True):
            cell.text = words
        document.add_paragraph("Bees sleep at night.")

    document = written(fill)
    assert document.title == "Bees"
    assert outline(document) == (
        "heading: Bees\n"
        "heading: Life\n"
        "  paragraph: Bees need two things:\n"
        "    list_item: Pollen\n"
        "      list_item: from willows\n"
        "    list_item: Nectar\n"
        "  heading: Dances\n"
        "    list_item: Turn left.\n"
        "    list_item: Turn right.\n"
        "    quote: Bees dance.\n"
        "    table_row: Bee | Role\n"
        "    table_row: Queen | lays eggs\n"
        "    paragraph: Bees sleep at night."
    )
    assert "2. Turn right." in document.text
    assert "• Pollen" in document.text


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def body(xml: str) -> bytes:
    document = f"<w:document {W}><w:body>{xml}</w:body></w:document>"
    return repacked(saved(lambda d: d), {"word/document.xml": document.encode()})


def test_links_insertions_boxes_and_frames_are_read_and_deletions_are_not() -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    xml = (
        f"<w:p>{run('Bees ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('once ')}</w:moveFrom><w:ins>{run('often ')}</w:ins>"
        f"<w:hyperlink>{run('dance.')}</w:hyperlink><w:r><w:drawing><w:txbxContent><w:p>"
        f"{run('A box.')}</w:p></w:txbxContent></w:drawing></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('A frame.')}</w:p></w:tc></w:tr></w:tbl>"
        f"<w:sdt><w:sdtContent><w:p>{run('A control.')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>{run('Hives')}</w:p>"
        f"<w:p>{run('Hives hum.')}</w:p>"
    )
    document = read(body(xml), ".docx").document
    check_invariants(document)
    assert outline(document) == (
        "paragraph: Bees often dance.\nparagraph: A box.\nparagraph: A frame.\n"
        "paragraph: A control.\nheading: Hives\n  paragraph: Hives hum."
    )


def test_the_title_is_that_of_the_properties_then_the_first_heading() -> None:
    def fill(document: docx.document.Document) -> None:
        document.add_heading("Life", 1)
        document.core_properties.title = "On  Bees"

    assert written(fill).title == "On Bees"
    assert written(lambda document: document.add_heading("Life", 1)).title == "Life"
    assert written(lambda document: document.add_paragraph("Bees dance.")).title == "doc"


def test_a_doctype_is_refused_wherever_it_stands() -> None:
    good = saved(lambda document: document.add_paragraph("Bees dance."))
    evil = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    for entry in ("word/document.xml", "word/styles.xml", "_rels/.rels", "word/other.xml"):
        for data in (evil, evil.decode().encode("utf-16")):
            with pytest.raises(ReadError, match="DOCTYPE"):
                read(repacked(good, {entry: data}), ".docx")


def test_zip_bombs_are_refused_before_they_are_unpacked() -> None:
    def packed(entries: dict[str, int]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
            for name, size in entries.items():
                file.writestr(name, b"A" * size)
        return out.getvalue()

    with pytest.raises(ReadError, match="ratio"):
        read(packed({"word/document.xml": 3_000_000}), ".docx")
    with pytest.raises(ReadError, match="size limit"):
        read(packed({f"{i}": 1_000_000 for i in range(70)}), ".docx")
    with pytest.raises(ReadError, match="entries"):
        read(packed({f"{i}": 0 for i in range(10_001)}), ".docx")


def test_damage_is_named() -> None:
    good = saved(lambda document: document.add_paragraph("Bees dance."))
    cases = [
        b"",
        b"hello",
        good[: len(good) // 2],
        repacked(good, {"word/document.xml": b"<w:document"}),
        repacked(good, {"word/document.xml": b"<other/>"}),
        repacked(good, {"word/document.xml": f"<w:document {W}/>".encode()}),
        repacked(good, {"[Content_Types].xml": b"<Types/>"}),
        good.replace(b"word/document.xml", b"word/dokument.xml"),
    ]
    for data in cases:
        with pytest.raises(ReadError, match="docx"):
            read(data, ".docx")


def test_every_bit_of_damage_is_a_reading_error_or_harmless() -> None:
    good = saved(lambda document: document.add_paragraph("Bees dance.", "List Bullet"))
    for at in range(0, len(good), 499):
        data = bytearray(good)
        data[at] ^= 0x55
        try:
            check_invariants(read(bytes(data), ".docx").document)
        except ReadError as error:
            assert "docx" in str(error)


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"pip install \"conceptgraph\[docx\]\""):
        read(b"", ".docx")
