"""Clocks: CPU and memory of a fresh process, quantiles of a call."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence

REPEAT = 25


_LAUNCHER = """
import os, sys
null = os.open(os.devnull, os.O_WRONLY)
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ,
                     file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
_, status, usage = os.wait4(pid, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
"""
# A process of its own starts the command: what a child inherits from a parent with a graph in
# its memory would count as the child's.


def processes(commands: Sequence[Sequence[str]]) -> list[tuple[float, float]]:
    """Return (CPU seconds, peak resident MB) of every command; the least of several runs.

    The commands take turns, so that a machine that grows busier or slower does so for all. Byte
    code is kept between runs, as in any installation, whatever the environment says.
    """
    around = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    rounds = [[_process(command, around) for command in commands] for _ in range(REPEAT)]
    return [
        (min(cpu for cpu, _ in runs), min(memory for _, memory in runs))
        for runs in zip(*rounds, strict=True)
    ]


def _process(command: Sequence[str], around: dict[str, str]) -> tuple[float, float]:
    launch = [sys.executable, "-c", _LAUNCHER, *command]
    done = subprocess.run(launch, capture_output=True, text=True, check=True, env=around)
    cpu, memory = map(float, done.stdout.split())
    return cpu, memory


def python(code: str) -> list[str]:
    """Return the command that runs a line of Python."""
    return [sys.executable, "-c", code]


def quantiles(call: Callable[[str], object], items: Iterable[str]) -> tuple[float, float]:
    """Return median and 95th percentile of a call, in milliseconds of CPU.

    Not of the wall clock, so that a machine busy with something else gives the same figures.
    """
    times = []
    for item in items:
        start = time.thread_time()
        call(item)
        times.append(1000 * (time.thread_time() - start))
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.95)]
