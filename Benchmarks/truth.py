#!/usr/bin/env python3
"""Generates trees of several seeds and rates of bad rows, builds each and compares it with its truth.

    Benchmarks/truth.py --statuspack .build/release/statuspack --bench BENCH

Each tree is made, built, compared by compare-with-truth.py and removed before the next, so that the
disk need hold one only. No municipality is held for its rejected rows, whatever their share: the truth
is that of all. Exit 1 when a number or a count of rejected rows differs in any tree.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

RATES = ["0", "0.02", "0.05", "0.1", "0.2"]
HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--statuspack", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True, help="the folder of generate.py and its venv")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--rates", default=",".join(RATES), help="shares of bad rows")
    parser.add_argument("--municipalities", type=int, default=98)
    parser.add_argument("--children", type=int, default=50)
    parser.add_argument("--scratch", type=Path, default=None)
    return parser.parse_args()


def held_for_nothing(tree):
    """The tree's own configuration, but that no share of rejected rows is too large."""
    file = tree / "statuspack.yml"
    text, count = re.subn(r"^quality:.*$", "quality: { max_rejected_share: 1 }",
                          file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        sys.exit(f"{file}: found {count} lines that begin with quality:, expected one")
    file.write_text(text, encoding="utf-8")


def differs(options, scratch, seed, rate):
    tree, out = scratch / "tree", scratch / "out"
    python = options.bench / "venv/bin/python"
    subprocess.run(
        [python if python.exists() else sys.executable, options.bench / "generate.py", tree,
         "--municipalities", str(options.municipalities), "--seed", str(seed), "--dirty", rate,
         "--children-per-municipality", str(options.children)],
        check=True, stdout=subprocess.DEVNULL)
    held_for_nothing(tree)
    subprocess.run([options.statuspack, "build", "--input", tree, "--output", out], check=True)
    compared = subprocess.run(
        [sys.executable, HERE / "compare-with-truth.py", tree / "truth.json",
         Path(os.path.realpath(out / "current"))], stdout=subprocess.PIPE, text=True)
    *details, verdict = compared.stdout.splitlines() or ["nothing compared"]
    print(f"seed {seed}, dirty {rate}: {verdict}", flush=True)
    if compared.returncode:
        print("\n".join(details))
    shutil.rmtree(tree)
    shutil.rmtree(out)
    return compared.returncode != 0


def main():
    options = arguments()
    options.statuspack = options.statuspack.resolve()
    rates = options.rates.split(",")
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        differing = [differs(options, Path(scratch), seed, rate)
                     for seed in range(1, options.seeds + 1) for rate in rates]
    print(f"{len(differing)} trees, {sum(differing)} differ")
    sys.exit(any(differing))


if __name__ == "__main__":
    main()
