#!/usr/bin/env python3
"""read-peers.py READER TREE THREADS

Reads every export of a tree by one reader and prints its rows as a line of JSON. READER is `csv`
(Python's own; cells as text), `polars` or `duckdb` (whole columns in memory, numbers and dates as
what they are, all municipalities' files of one dataset and encoding at once). The readers are told
delimiter, encoding and formats; none is asked to check anything.
"""

import csv
import json
import os
import sys
from pathlib import Path

DATES = ("birth_date", "start_date", "exit_date", "date_received", "closed_date", "month")
TEXTS = (*DATES, "grade", "budget_dkk", "actual_dkk")


def by_csv(groups, threads):
    rows = 0
    for encoding, paths in groups:
        for path in paths:
            with open(path, encoding=encoding, newline="") as file:
                rows += sum(1 for _ in csv.reader(file, delimiter=";")) - 1
    return rows


def by_polars(groups, threads):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars
    rows = 0
    for encoding, paths in groups:
        # It decodes nothing but UTF-8 itself.
        sources = paths if encoding == "utf-8-sig" else [path.read_bytes().decode(encoding).encode() for path in paths]
        table = polars.scan_csv(sources, separator=";", decimal_comma=True, infer_schema_length=1000,
                                schema_overrides={name: polars.String for name in TEXTS})
        names = table.collect_schema().names()
        table = table.with_columns(polars.col(name).str.to_date("%d-%m-%Y", strict=False)
                                   for name in DATES if name in names).collect()
        rows += table.height
    return rows


def by_duckdb(groups, threads):
    import duckdb
    database = duckdb.connect(config={"threads": threads})
    rows = 0
    for encoding, paths in groups:
        table = database.execute(
            f"CREATE OR REPLACE TEMP TABLE export AS SELECT * FROM read_csv({[str(path) for path in paths]}, delim=';', "
            f"header=true, encoding='{'utf-8' if encoding == 'utf-8-sig' else 'latin-1'}', decimal_separator=',', "
            "dateformat='%d-%m-%Y', sample_size=1000, quote='\"', escape='\"')")
        rows += table.fetchone()[0]
    return rows


def groups(tree):
    """The exports of each dataset in each encoding: a byte order mark tells, as the generator writes it."""
    found = {}
    for path in sorted(tree.glob("*/*.csv")):
        with open(path, "rb") as file:
            encoding = "utf-8-sig" if file.read(3) == b"\xef\xbb\xbf" else "cp1252"
        found.setdefault((path.name, encoding), []).append(path)
    return [(encoding, paths) for (_, encoding), paths in found.items()]


def main():
    reader, tree, threads = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    rows = {"csv": by_csv, "polars": by_polars, "duckdb": by_duckdb}[reader](groups(tree), threads)
    print(json.dumps({"rows": rows}))


main()
