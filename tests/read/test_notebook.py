from __future__ import annotations

import json

import pytest
from tests.read.trees import check_invariants, outline, read

from conceptgraph.errors import ReadError


def notebook(*cells: dict[str, object]) -> str:
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def test_markdown_is_text_and_code_is_code() -> None:
    result = read(
        notebook(
            {
                "cell_type": "markdown",
                "source": ["# Bees\n", "\n", "They need:\n", "\n", "- *air*"],
            },
            {
                "cell_type": "code",
                "source": "print('hum')\n",
                "outputs": [{"data": {"text/html": "<b>Output</b>"}}],
            },
            {"cell_type": "raw", "source": "raw"},
            {"cell_type": "markdown", "source": "## Dances\n\n> Bees dance.\n\n```\nopen fence"},
            {"cell_type": "markdown", "source": "Bees sleep.<script>pwn()</script>"},
        ),
        ".ipynb",
    )
    assert result.problems == ()
    assert result.document.title == "Bees"
    check_invariants(result.document)
    assert outline(result.document) == (
        "heading: Bees\n  paragraph: They need:\n    list_item: air\n  code: print('hum')\n"
        "  heading: Dances\n    quote: Bees dance.\n    code: open fence\n"
        "    paragraph: Bees sleep."
    )


def test_format_three_has_worksheets_and_headings() -> None:
    cells = [
        {"cell_type": "heading", "level": 2, "source": ["Bees"]},
        {"cell_type": "code", "input": "x = 1"},
    ]
    source = json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}]})
    assert outline(read(source, ".ipynb").document) == "heading: Bees\n  code: x = 1"


def test_markdown_that_costs_too_much_is_plain_text() -> None:
    deep = ">" * 500 + " Bees dance."
    result = read(notebook({"cell_type": "markdown", "source": deep}), ".ipynb")
    assert "Bees dance." in result.document.text
    assert "cell 1: nested too deeply" in result.problems[0].reason


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('{"cells": [', "not JSON"),
        ("[" * 100_000, "JSON is nested too deep"),
        ("[]", "no notebook"),
        ('{"cells": 1}', "no notebook"),
        ('{"cells": [1]}', "damaged notebook"),
        ('{"cells": [{"cell_type": "markdown", "source": [1]}]}', "damaged notebook"),
    ],
)
def test_what_is_no_notebook_is_refused(source: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(source, ".ipynb")
