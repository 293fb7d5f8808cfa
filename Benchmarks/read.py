#!/usr/bin/env python3
"""Reading exports, side by side with other readers of CSV and with `wc -l` and `cat` of the same files.

`statuspack check` reads a tree, checks every row and keeps what it accepts; the peers of read-peers.py
only read. All take part in the same interleaved rounds, each in another order, and medians are printed,
with ratios within a round: absolute numbers are those of one machine on one day. Example:

    Benchmarks/read.py --statuspack .build/release/statuspack --tree ../bench/data/M \\
        --python ../venv/bin/python --rounds 7

--python needs polars and duckdb; a reader it lacks is left out.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path

from benchmark import ACCEPTED, run

PEERS = Path(__file__).with_name("read-peers.py")
ACCEPTED["check"] = {0, 65}            # 65: done, a municipality is held for its data


class Reading:
    """One way to read the tree: its name, its command, and how many rows it says it read."""

    def __init__(self, name, command, rows=None):
        self.name, self.command, self.rows, self.runs = name, command, rows, []

    def once(self):
        result = run("check" if self.name.startswith("statuspack") else self.name, self.command)
        return result, self.rows(result.output) if self.rows else None


def rows_of_check(text):
    return sum(int(count.replace(".", "")) for count in re.findall(r"; ([\d.]+) læst", text))


def rows_of_peer(text):
    return json.loads(text.strip().splitlines()[-1])["rows"]


def readings(given, files):
    threads = [int(number) for number in given.workers.split(",")]
    for number in threads:
        yield Reading(f"statuspack, {number}", [str(given.statuspack), "check", "--input", str(given.tree),
                                                "--workers", str(number), "--quiet"], rows_of_check)
    for peer in ("polars", "duckdb"):
        if subprocess.run([given.python, "-c", f"import {peer}"], capture_output=True).returncode:
            print(f"{given.python} has no {peer}; it is left out", file=sys.stderr)
            continue
        for number in threads:
            yield Reading(f"{peer}, {number}", [given.python, str(PEERS), peer, str(given.tree), str(number)], rows_of_peer)
    yield Reading("csv of Python", [given.python, str(PEERS), "csv", str(given.tree), "1"], rows_of_peer)
    yield Reading("wc -l", ["wc", "-l", *files])
    # Through a pipe: to a file or to nowhere, cat may copy no byte at all.
    yield Reading("cat", ["sh", "-c", 'cat "$@" | tail -c 1', "cat", *files])


def measure(ways, rounds):
    counts = {}
    for way in ways:                                            # warms caches; not counted
        rows = way.once()[1]
        if rows is not None:
            counts[way.name] = rows
    if len(set(counts.values())) > 1:
        sys.exit(f"the readers read different numbers of rows: {counts}")
    for number in range(rounds):
        turn = number % len(ways)
        for way in ways[turn:] + ways[:turn]:
            way.runs.append((number, way.once()[0]))
        for way in ways:
            way.runs.sort(key=lambda pair: pair[0])
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return next(iter(counts.values()), 0)


def median(way, measured):
    return statistics.median(getattr(result, measured) for _, result in way.runs)


def ratio(one, other, measured):
    """Median over the rounds of one's value by the other's in the same round."""
    pairs = zip(one.runs, other.runs)
    quotients = [getattr(a, measured) / getattr(b, measured) for (_, a), (_, b) in pairs if getattr(b, measured)]
    return statistics.median(quotients) if quotients else 0


def report(given, ways, size, rows):
    print(f"\n{size / 1e6:.0f} MB, {rows} rows, {given.rounds} rounds; a number is of workers or threads.\n")
    print("| reader | wall s | MB/s | cpu s | peak MB |\n|---|---:|---:|---:|---:|")
    for way in ways:
        wall = median(way, "wall")
        print(f"| {way.name} | {wall:.2f} | {size / 1e6 / wall:.0f} | {median(way, 'cpu'):.2f} | {median(way, 'peak'):.0f} |")
    ours = [way for way in ways if way.name.startswith("statuspack")]
    print("\n| within a round, by | " + " | ".join(f"{way.name}: wall | cpu | peak" for way in ours) + " |")
    print("|---|" + "---:|" * 3 * len(ours))
    for other in ways:
        if other not in ours:
            values = [f"{ratio(way, other, m):.2f}" for way in ours for m in ("wall", "cpu", "peak")]
            print(f"| {other.name} | " + " | ".join(values) + " |")
    print("\nEvery program's start is part of its time. The peers hold whole columns and check nothing; statuspack"
          "\nchecks every row and holds what it accepts. A peak below some 20 MB is that of the Python that started"
          "\nthe program. Caches are warm.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--statuspack", type=Path, required=True, help="the release binary")
    parser.add_argument("--tree", type=Path, required=True, help="a generated tree")
    parser.add_argument("--python", default=sys.executable, help="a Python with polars and duckdb")
    parser.add_argument("--workers", default="1,2", help="numbers of workers and threads, with commas")
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    given.statuspack, given.tree = given.statuspack.resolve(), given.tree.resolve()
    if not os.access(given.statuspack, os.X_OK):
        sys.exit(f"{given.statuspack} is no program: build it with swift build -c release --product statuspack")
    files = sorted(str(path) for path in given.tree.glob("*/*.csv"))
    if not files:
        sys.exit(f"{given.tree} holds no exports: Benchmarks/README.md says how a tree is made")
    ways = list(readings(given, files))
    rows = measure(ways, given.rounds)
    report(given, ways, sum(os.path.getsize(file) for file in files), rows)


if __name__ == "__main__":
    main()
