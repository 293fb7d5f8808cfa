#!/usr/bin/env python3
"""The whole job, side by side with the polars peer and with `cat` of the same files.

Runs in interleaved rounds and prints medians, and ratios within a round: absolute seconds are those
of one machine on one day and are not worth quoting. The generated trees and the peer are no part of
this repository; both are given by path. Example:

    Benchmarks/benchmark.py --statuspack .build/release/statuspack \\
        --data ../bench/data --peers ../bench --sizes S,M --rounds 5
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ACCEPTED = {"statuspack": {0, 65}}     # 65: done, a municipality is held for its data
MEASURES = (("wall", "wall s"), ("cpu", "cpu s"), ("peak", "peak MB"))
# The peer's names for its stages stand beside the ones of `statuspack build --json`.
PEER = "polars"


@dataclass
class Run:
    """One process tree, from its start to the end of its last member."""
    wall: float
    cpu: float
    peak: float                        # MB
    output: str


def descendants(process):
    """A process and its children's children, where the system tells (Linux)."""
    found = [process]
    try:
        for task in os.listdir(f"/proc/{process}/task"):
            children = Path(f"/proc/{process}/task/{task}/children").read_text().split()
            for child in children:
                found += descendants(int(child))
    except OSError:
        pass
    return found


def resident(process):
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def run(name, command, folder=None):
    """Wall, processor time and peak memory of a command.

    Processor time and the largest process come from `wait4`, which counts the children a process
    has waited for. The tree's memory is the greatest sum of resident sizes, sampled; shared pages
    count once a process.
    """
    peak, done = 0, threading.Event()

    def watch():
        nonlocal peak
        while not done.wait(.02):
            peak = max(peak, sum(map(resident, descendants(process.pid))))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, cwd=folder)
        watcher = threading.Thread(target=watch)
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        done.set()
        watcher.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        errors.seek(0)
        if process.returncode not in ACCEPTED.get(name, {0}):
            sys.exit(f"{name} ended with {process.returncode}: {' '.join(command[:6])}\n"
                     + errors.read().decode(errors="replace")[-2000:])
        largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        text = "" if name == "cat" else out.read().decode(errors="replace")
        return Run(wall, usage.ru_utime + usage.ru_stime, max(peak, largest) / 1e6, text)


def read_all(tree):
    """`cat` of every export: what it costs to touch the bytes once."""
    files = sorted(str(path) for path in tree.glob("*/*.csv"))
    with open(os.devnull, "wb") as nowhere:
        began = os.times()
        start = time.perf_counter()
        subprocess.run(["cat", *files], stdout=nowhere, check=True)
        wall = time.perf_counter() - start
        ended = os.times()
    cpu = ended.children_user + ended.children_system - began.children_user - began.children_system
    return Run(wall, cpu, 0, "")


def last_json_line(name, text):
    for line in reversed(text.splitlines()):
        if line.lstrip().startswith("{"):
            return json.loads(line)
    sys.exit(f"{name} printed no line of JSON")


class Bench:
    def __init__(self, options):
        self.options = options
        self.scratch = Path(tempfile.mkdtemp(prefix="statuspack-benchmark-", dir=options.scratch))
        self.runs, self.stages = {}, {}
        self.outputs = {}

    def once(self, name, size):
        tree = self.options.data / size
        # Never the place of an earlier run, and nothing is deleted before the end: ext4 looks for a
        # long time at every file that was deleted lately, whoever makes the next one.
        output = Path(tempfile.mkdtemp(prefix=f"{name}-{size}-", dir=self.scratch)) / "output"
        self.outputs[name, size] = output
        workers = str(self.options.workers)
        if name == "cat":
            return read_all(tree)
        if name == PEER:
            command = [self.options.python, "peer_polars.py", str(tree), str(output), "--workers", workers]
            result = run(name, command, self.options.peers)
            seconds = last_json_line(name, result.output)["stage_s"]
        else:
            command = [str(self.options.statuspack), "build", "--input", str(tree), "--output", str(output),
                       "--workers", workers, "--json", "--quiet"]
            result = run(name, command)
            seconds = last_json_line(name, result.output)["seconds"]
        for stage, value in seconds.items():
            self.stages.setdefault((size, name), {}).setdefault(stage, []).append(value)
        return result

    def measure(self, names):
        for size in self.options.sizes:
            for name in names:                                  # warms caches; not counted
                if name != PEER:
                    self.once(name, size)
            self.stages.pop((size, "statuspack"), None)
            for number in range(self.options.rounds):
                turn = number % len(names)
                for name in names[turn:] + names[:turn]:
                    self.runs.setdefault((size, name), {})[number] = self.once(name, size)
                print(f"{size}: round {number + 1} of {self.options.rounds}", file=sys.stderr)

    def median(self, size, name, measure):
        return statistics.median(getattr(r, measure) for r in self.runs[size, name].values())

    def ratio(self, size, name, measure):
        """Median over the rounds of this program's value by the other's in the same round."""
        ours, theirs = self.runs[size, "statuspack"], self.runs[size, name]
        pairs = [(getattr(ours[i], measure), getattr(theirs[i], measure)) for i in ours]
        quotients = [a / b for a, b in pairs if b]
        return statistics.median(quotients) if quotients else None

    def report(self, names):
        print("\n| size | run | " + " | ".join(title for _, title in MEASURES) + " |")
        print("|---|---|---:|---:|---:|")
        for size in self.options.sizes:
            for name in names:
                cells = [f"{self.median(size, name, m):.2f}" if m != "peak" else f"{self.median(size, name, m):.0f}"
                         for m, _ in MEASURES]
                print(f"| {size} | {name} | " + " | ".join(cells) + " |")
        print("\n| size | statuspack by | wall | cpu | peak |\n|---|---|---:|---:|---:|")
        for size in self.options.sizes:
            for name in names:
                if name != "statuspack":
                    values = [self.ratio(size, name, m) for m, _ in MEASURES]
                    print(f"| {size} | {name} | " + " | ".join("–" if v is None else f"{v:.2f}" for v in values) + " |")
        print("\n| size | run | stage | median s |\n|---|---|---|---:|")
        for (size, name), stages in self.stages.items():
            for stage, values in stages.items():
                print(f"| {size} | {name} | {stage} | {statistics.median(values):.3f} |")
        print(f"\n{self.options.rounds} rounds, {self.options.workers} workers; a round runs every program once, "
              "in turning order; caches warm.\nThe peer's stages are busy seconds summed over its workers.")

    def check(self):
        """A fast wrong number is worth nothing: the last release of each size against its truth."""
        program = Path(__file__).with_name("compare-with-truth.py")
        wrong = False
        for size in self.options.sizes:
            release = self.outputs["statuspack", size] / "current"
            result = subprocess.run([sys.executable, str(program), str(self.options.data / size / "truth.json"),
                                     str(release)], capture_output=True, text=True)
            wrong |= result.returncode != 0
            print(f"{size}: " + ((result.stdout or result.stderr).strip().splitlines() or ["no answer"])[-1])
        return wrong


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--statuspack", type=Path, required=True, help="the release binary")
    parser.add_argument("--data", type=Path, required=True, help="folder of the generated trees, one a size")
    parser.add_argument("--peers", type=Path, help="folder of peer_polars.py; without it only cat is beside")
    parser.add_argument("--python", help="the peer's Python (default: PEERS/venv/bin/python)")
    parser.add_argument("--sizes", default="S,M", help="names of trees, with commas")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--scratch", type=Path, help="where outputs are written (default: the system's temporary folder)")
    parser.add_argument("--no-check", action="store_true", help="do not compare the numbers with the truth")
    given = parser.parse_args()
    given.sizes = given.sizes.split(",")
    given.statuspack, given.data = given.statuspack.resolve(), given.data.resolve()
    if not os.access(given.statuspack, os.X_OK):
        sys.exit(f"{given.statuspack} is no program: build it with swift build -c release --product statuspack")
    for size in given.sizes:
        if not (given.data / size / "statuspack.yml").is_file():
            sys.exit(f"{given.data / size} holds no generated tree: Benchmarks/README.md says how one is made")
    if given.peers:
        given.peers = given.peers.resolve()
        if not (given.peers / "peer_polars.py").is_file():
            sys.exit(f"{given.peers} has no peer_polars.py; leave --peers out to measure without it")
        own = given.peers / "venv/bin/python"
        given.python = given.python or (str(own) if own.exists() else sys.executable)
    return given


def main():
    given = options()
    names = ["cat", "statuspack"] + ([PEER] if given.peers else [])
    bench = Bench(given)
    try:
        bench.measure(names)
        bench.report(names)
        sys.exit(1 if not given.no_check and bench.check() else 0)
    finally:
        shutil.rmtree(bench.scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
