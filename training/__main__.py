"""Train or examine the bundled pipeline: ``python -m training {train,evaluate,kernels}``."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PIPELINE = ROOT / "src" / "conceptgraph" / "annotate" / "en_conceptgraph_sm"
SHARED = ROOT.parent / "shared"
STAGES = ("teacher", "silver", "student", "finish")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="run all stages, or those named")
    train.add_argument("--treebanks", type=Path, default=SHARED / "treebanks")
    train.add_argument("--raw", type=Path, default=SHARED / "rawtext")
    train.add_argument("--work", type=Path, default=ROOT / "build" / "training")
    train.add_argument("--output", type=Path, default=PIPELINE)
    train.add_argument("--stage", choices=STAGES, action="append", help="only this one")
    train.add_argument("--gold-only", action="store_true", help="a quick student without silver")
    train.add_argument("--teacher-seconds", type=float, help="stop the teacher after so long")
    train.add_argument("--student-seconds", type=float, help="stop the student after so long")
    evaluate = commands.add_parser("evaluate", help="print the scores of a pipeline")
    evaluate.add_argument("pipeline", type=Path, nargs="?", default=PIPELINE)
    evaluate.add_argument("--treebanks", type=Path, default=SHARED / "treebanks")
    kernels = commands.add_parser("kernels", help="compare annotations across number kernels")
    kernels.add_argument("pipeline", type=Path, nargs="?", default=PIPELINE)
    kernels.add_argument("--treebanks", type=Path, default=SHARED / "treebanks")
    kernels.add_argument("--raw", type=Path, help="a folder of raw text instead: products only")
    return parser


def _train(options: argparse.Namespace) -> None:
    from training import stages
    from training.evaluate import as_table

    paths = stages.Paths(options.treebanks, options.raw, options.work, options.output)
    wanted = options.stage or (STAGES[2:] if options.gold_only else STAGES)
    if "teacher" in wanted:
        stages.make_teacher(paths, options.teacher_seconds)
    if "silver" in wanted:
        stages.make_silver(paths)
    if "student" in wanted:
        stages.make_student(paths, gold_only=options.gold_only, seconds=options.student_seconds)
    if "finish" in wanted:
        print(as_table(stages.finish(paths)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stderr)
    if options.command == "train":
        _train(options)
    elif options.command == "kernels":
        from training.kernels import compare_kernels, raw_texts, treebank_texts

        raw = options.raw is not None
        texts = raw_texts(options.raw) if raw else treebank_texts(options.treebanks)
        print(compare_kernels(options.pipeline, texts, only_products=raw))
    else:
        from training.evaluate import as_table, evaluate

        print(as_table(evaluate(options.pipeline, options.treebanks)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
