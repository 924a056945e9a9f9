"""``python -m benchmarks.salience.key_terms FOLDER``: salience beside authors' key terms.

FOLDER holds modules of OpenStax textbooks as CNXML (``modules/*/index.cnxml`` of their public
repositories). Each module with a glossary is read without its glossary, summary and questions;
a good ranking has the glossary's terms on top, which nobody chose with a program in mind.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from conceptgraph.analyze import analyze
from conceptgraph.annotate import load_annotator
from conceptgraph.extract import extract_document
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo
from conceptgraph.read import read_bytes
from conceptgraph.resolve import assemble, resolve
from conceptgraph.vocabulary import Vocabulary

CNXML = "{http://cnx.rice.edu/cnxml}"
LEAST_TERMS, LEAST_WORDS, TOP = 4, 500, 40


def text_of(element: ElementTree.Element) -> str:
    """Words of an element, on one line."""
    return " ".join("".join(element.itertext()).split())


def blocks_of(element: ElementTree.Element, depth: int = 2) -> Iterator[str]:
    """Markdown of the body; sections with a class are summaries, questions and the like."""
    for child in element:
        kind = child.tag.removeprefix(CNXML)
        if kind == "section" and not child.get("class"):
            title = child.find(f"{CNXML}title")
            name = text_of(title) if title is not None else ""
            if "summary" in name.lower():
                continue
            if name:
                yield f"{'#' * depth} {name}"
            yield from blocks_of(child, min(depth + 1, 6))
        elif kind == "para":
            yield text_of(child)
        elif kind == "list":
            yield from (f"- {text_of(item)}" for item in child.iter(f"{CNXML}item"))


def read_module(path: Path) -> tuple[str, set[str]] | None:
    """Markdown of a module and the keys of its glossary; None where there is too little."""
    root = ElementTree.parse(path).getroot()  # noqa: S314
    title, body = root.find(f"{CNXML}title"), root.find(f"{CNXML}content")
    entries = root.iterfind(f"{CNXML}glossary/{CNXML}definition/{CNXML}term")
    terms = {normalize(text_of(term)) for term in entries}
    if title is None or body is None or len(terms) < LEAST_TERMS:
        return None
    text = "\n\n".join([f"# {text_of(title)}", *blocks_of(body)])
    return (text, terms) if len(text.split()) >= LEAST_WORDS else None


def main() -> None:
    """Print, over all modules, the share of terms found at all and among the first concepts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only each nth module")
    options = parser.parse_args()
    paths = sorted(options.folder.rglob("*.cnxml"))[:: options.every]
    modules = [module for module in map(read_module, paths) if module]
    annotator = load_annotator()
    found, top = [], []
    for number, (text, terms) in enumerate(modules):
        document = read_bytes(text.encode("utf-8"), f"{number}.md", ".md").document
        extraction = extract_document(next(iter(annotator.annotate([document]))))
        resolution = resolve([extraction], Vocabulary())
        info = DocumentInfo(document.id, document.title, "", "", len(text.split()), {})
        graph = assemble([extraction], resolution, Vocabulary(), [info])
        salience = {name: each.salience for name, each in analyze(graph).items()}
        ranked = sorted(graph.concepts(), key=lambda c: (-salience[c.id], c.id))
        keys = [{c.key, *map(normalize, c.aliases)} & terms for c in ranked]
        found.append(len(set().union(*keys)) / len(terms))
        top.append(len(set().union(*keys[:TOP])) / min(TOP, len(terms)))
    count = max(len(modules), 1)
    print(f"{len(modules)} modules, {sum(len(terms) for _, terms in modules)} terms")
    print(f"terms that are concepts: {100 * sum(found) / count:.1f} %")
    print(f"terms among the first {TOP}: {100 * sum(top) / count:.1f} %")


if __name__ == "__main__":
    main()
