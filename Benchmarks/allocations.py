#!/usr/bin/env python3
"""How many times reading one more row of an export allocates memory, and where.

For each dataset `statuspack check` reads one municipality's folder with N rows of that dataset and
again with 2N; all other files are the same both times. What the second run allocates more often, by
N, is the cost of a row: storage that grows costs nothing a row, in the end. Linux only: allocations
are counted by count-allocations.c beside this file, which `cc` or `clang` compiles. Example:

    Benchmarks/allocations.py --statuspack .build/release/statuspack --tree ../bench/data/L

The rows are read as they stand and in other dialects of the same content, so that the ways beside the
fast ones are measured too. With --most it ends with 1 where a row costs more.
"""

import argparse
import bisect
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ACCEPTED = {0, 65}                     # 65: held for its data
NOTHING = .005                         # allocations a row
FEW = 50                               # fewer more in all are storage that grew
SHORT = 50                             # rows of the files that are not measured


def cells(change):
    """A change of each cell below the header; rows with quotes are left as they stand."""
    def rows(lines):
        for number, line in enumerate(lines):
            text, end = line.rstrip(b"\r\n"), line[len(line.rstrip(b"\r\n")):]
            yield line if b'"' in line else b";".join(change(cell, number) for cell in text.split(b";")) + end
    return rows


def iso(cell, number):
    found = re.fullmatch(rb"(\d\d)-(\d\d)-(\d{4})", cell)
    return b"-".join(reversed(found.groups())) if found else cell


def points(cell, number):
    return cell.replace(b",", b".") if re.fullmatch(rb"[\d.]+,\d+", cell) and cell.count(b".") == 0 else cell


DIALECTS = {
    "as it stands": lambda lines: lines,
    "windows-1252": lambda lines: [line.decode("utf-8-sig").encode("cp1252") for line in lines],
    "quoted": cells(lambda cell, number: cell if number == 0 else b'"' + cell + b'"'),
    "iso dates": cells(iso),
    "decimal points": cells(points),
    "crlf": lambda lines: [line.rstrip(b"\r\n") + b"\r\n" for line in lines],
}


class Symbols:
    """The program's functions by their place in it."""

    def __init__(self, program):
        listed = subprocess.run(["nm", "--defined-only", str(program)], capture_output=True, text=True, check=True)
        found = sorted((int(place, 16), name) for place, kind, name in
                       (line.split(maxsplit=2) for line in listed.stdout.splitlines()) if kind in "tT")
        self.places, self.names = [place for place, _ in found], [name for _, name in found]

    def name(self, place):
        return self.names[max(bisect.bisect_right(self.places, place) - 1, 0)]


class Trial:
    """One municipality's folder in a tree of its own, with some rows of some files."""

    def __init__(self, given, scratch):
        self.given, self.scratch = given, scratch
        self.source = given.tree / given.municipality
        self.symbols = Symbols(given.statuspack)
        self.counter = scratch / "count-allocations.so"
        compiler = shutil.which("cc") or shutil.which("clang") or sys.exit("no C compiler: expected cc or clang")
        subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", str(self.counter),
                        str(Path(__file__).with_name("count-allocations.c")), "-ldl"], check=True)

    @staticmethod
    def lines(path):
        """A header and rows; a row over two lines counts as two."""
        return path.read_bytes().splitlines(keepends=True)

    def tree(self, measured, count, dialect):
        tree = self.scratch / f"{measured}-{count}"
        folder = tree / self.given.municipality
        folder.mkdir(parents=True)
        shutil.copy(self.given.tree / "statuspack.yml", tree)
        for name in ("instruments", "templates"):
            if (self.given.tree / name).is_dir():
                shutil.copytree(self.given.tree / name, tree / name)
        for path in sorted(self.source.glob("*.csv")):
            lines = self.lines(path)
            if path.stem == measured:
                lines = DIALECTS[dialect](lines[:1 + count])
            elif measured == "population":
                lines = lines[:1]
            elif path.stem not in ("participants", "population"):
                # Rows are accepted for children that are participants, so those are all there.
                lines = lines[:1 + SHORT]
            (folder / path.name).write_bytes(b"".join(lines))
        return tree

    def run(self, measured, count, dialect, every=0):
        """How many allocations, and some of the places."""
        tree, told = self.tree(measured, count, dialect), self.scratch / "told"
        environment = {**os.environ, "LD_PRELOAD": str(self.counter), "ALLOCATIONS": str(told),
                       "ALLOCATIONS_EVERY": str(every), "SWIFT_DETERMINISTIC_HASHING": "1"}
        ended = subprocess.run([str(self.given.statuspack), "check", "--input", str(tree), "--workers", "1"],
                               env=environment, capture_output=True)
        shutil.rmtree(tree)
        if ended.returncode not in ACCEPTED:
            sys.exit(f"{measured}: ended with {ended.returncode}\n" + ended.stderr.decode(errors="replace")[-1500:])
        first, *rest = told.read_text().splitlines()
        return int(first.split()[1]), [[int(place, 16) for place in line.split()] for line in rest]

    def places(self, measured, count, dialect):
        """Where the rows beyond the first ones allocate: three frames of our own, and how often a row."""
        every, counted = 17, collections.Counter()
        for rows, sign in ((2 * count, 1), (count, -1)):
            for sample in self.run(measured, rows, dialect, every)[1]:
                counted[tuple(self.symbols.name(place) for place in sample[:3])] += sign
        return [(place, number * every / count) for place, number in counted.most_common(self.given.places)
                if number * every / count >= NOTHING]


def demangled(names):
    try:
        ended = subprocess.run(["swift", "demangle", "--compact", "--simplified", *names], capture_output=True, text=True)
        return dict(zip(names, ended.stdout.splitlines()))
    except OSError:
        return {}


def tell_places(details):
    words = demangled(sorted({part for _, place, _ in details for part in place}))
    for name, place, each in details:
        print(f"  {name}: about {each:.2f} a row in")
        for part in place:
            print("    " + words.get(part, part)[:160])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--statuspack", type=Path, required=True, help="the release binary")
    parser.add_argument("--tree", type=Path, required=True, help="a tree with statuspack.yml and instruments")
    parser.add_argument("--municipality", default="0101", help="the folder in it")
    parser.add_argument("--datasets", help="names with commas (default: every file of the folder)")
    parser.add_argument("--dialects", default=",".join(DIALECTS), help="names with commas")
    parser.add_argument("--rows", type=int, default=20000, help="N; at most half of a file's rows are taken")
    parser.add_argument("--places", type=int, default=6, help="how many places are told a dataset; 0 for none")
    parser.add_argument("--most", type=float, help="allocations a row that are too many")
    given = parser.parse_args()
    given.statuspack, given.tree = given.statuspack.resolve(), given.tree.resolve()
    if not os.access(given.statuspack, os.X_OK):
        sys.exit(f"{given.statuspack} is no program: build it with swift build -c release --product statuspack")
    files = sorted((given.tree / given.municipality).glob("*.csv"))
    names = given.datasets.split(",") if given.datasets else [path.stem for path in files]
    scratch = Path(tempfile.mkdtemp(prefix="statuspack-allocations-"))
    worst, details = 0, []
    try:
        trial = Trial(given, scratch)
        print("| dataset | dialect | rows | allocations | a row |\n|---|---|---:|---:|---:|")
        for name in names:
            count = min(given.rows, (len(trial.lines(trial.source / f"{name}.csv")) - 1) // 2)
            for dialect in given.dialects.split(","):
                few, many = (trial.run(name, rows, dialect)[0] for rows in (count, 2 * count))
                each = (many - few) / count
                worst = max(worst, each)
                print(f"| {name} | {dialect} | {count} + {count} | {few} + {many - few} | {each:.3f} |", flush=True)
                if given.places and each >= NOTHING and many - few >= FEW:
                    details += [(f"{name}, {dialect}", place, number)
                                for place, number in trial.places(name, count, dialect)]
        if details:
            print("\nWhere, innermost first, from samples:")
            tell_places(details)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    sys.exit(1 if given.most is not None and worst > given.most else 0)


if __name__ == "__main__":
    main()
