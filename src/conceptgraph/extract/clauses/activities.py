"""Verb and bare noun as one idea: who assigns credit does credit assignment.

Behind a verb that handles information or resources, a noun without article or modifier names no
thing of its own ("manage risk", "retrieve information", "assign credit"). What a reader would
draw is the activity, under the name that the text gives it elsewhere: the noun and the verb's
nominalization. Verbs that make or change things ("produce honey") are not among them: there the
noun is what a reader looks for.
"""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.clauses.frames import Frame
from conceptgraph.extract.doers.objects import object_words
from conceptgraph.extract.words.grammar import base

NOMINALIZATIONS = {
    "align": "alignment", "allocate": "allocation", "annotate": "annotation",
    "assess": "assessment", "assign": "assignment", "classify": "classification",
    "compress": "compression", "consolidate": "consolidation", "detect": "detection",
    "distribute": "distribution", "encode": "encoding", "estimate": "estimation",
    "evaluate": "evaluation", "generate": "generation", "index": "indexing",
    "integrate": "integration", "manage": "management", "minimize": "minimization",
    "monitor": "monitoring", "optimize": "optimization", "predict": "prediction",
    "process": "processing", "recognize": "recognition", "retrieve": "retrieval",
    "schedule": "scheduling", "segment": "segmentation", "summarize": "summarization",
    "synthesize": "synthesis", "transmit": "transmission", "verify": "verification",
    "visualize": "visualization",
}  # fmt: skip
"""Verb -> the name of what it does."""

FORMS_OF_DO = (("ing", "doing"), ("ed", "did"), ("s", "does"))


def activity(frame: Frame) -> tuple[str, Argument] | None:
    """Label and object of a verb with a bare noun, if that is an activity with a name.

    ``Credit assignment is hard. Humans assign credit.`` -> humans | do | credit assignment
    """
    noun_form = NOMINALIZATIONS.get(frame.head.lemma.lower())
    objects = object_words(frame.head)
    if noun_form is None or len(objects) != 1 or len(frame.objects) != 1:
        return None
    noun, argument = objects[0], frame.objects[0]
    if not _is_bare(noun, frame.head) or argument.word is not noun or argument.mention.label:
        return None
    text = frame.reading.document.text
    name = f"{noun.text.lower()} {noun_form}"
    if name not in text.lower():
        return None
    mention = replace(
        argument.mention,
        start=frame.head.start,
        text=text[frame.head.start : noun.end],
        kind="clause",
        label=name,
    )
    *before, verb = frame.label.split()
    do = next((form for ending, form in FORMS_OF_DO if verb.endswith(ending)), "do")
    return " ".join([*before, do]), Argument(noun, mention, argument.context)


def _is_bare(noun: Word, verb: Word) -> bool:
    """Whether a singular common noun stands alone right behind its verb."""
    alone = all(child.pos == "PUNCT" or child.i > noun.i + 1 for child in noun.children)
    apart = not any(child.role in {"conj", "nmod", "acl:relcl"} for child in noun.children)
    return noun.tag == "NN" and noun.i == verb.i + 1 and alone and apart and noun.text.islower()


def is_busy(noun: Word) -> bool:
    """Whether a noun is what somebody is busy with: "potters were busy shaping bowls"."""
    first = noun if noun.role != "conj" or noun.head is None else noun.head
    before = [c for c in first.children if c.i < first.i]
    busy = [c.i for c in before if c.lemma.lower() == "busy"]
    article = any(base(c) == "det" for c in before)
    return (
        bool(busy)
        and not article
        and any(c.i == busy[0] + 1 and c.text.endswith("ing") for c in (*before, first))
    )
