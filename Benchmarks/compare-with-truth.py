#!/usr/bin/env python3
"""compare-with-truth.py TRUTH.json RELEASE_DIR [TOLERANCE]

Compares every number of a generated tree's truth with what a release of that tree says, at every
scope, and the rejected rows of every file. Exit 1 when a number differs or has no counterpart.

Numbers agree when they differ by at most TOLERANCE (1e-9) of the larger; where the truth is 0, by
1e-9; and always when by less than 1e-12, because the truth's own floating sums are no nearer to a
limit that lies at 0 by chance.
"""

import collections
import csv
import json
import math
import sys
from pathlib import Path

WAVES = ("baseline", "midway")
BUDGET_YEARS = {"2023": "baseline", "2025": "midway"}
EXACT_BELOW = 10                       # events: exact limits below, Byar's from there on
SHOWN = 20


class Release:
    """The rows of a release by key, and the rejected rows by file."""

    def __init__(self, folder):
        self.rows = {}
        for row in table(folder / "internal/data/indicators.csv"):
            municipality = "" if row["scope_type"] == "nation" else row["municipality_code"]
            key = (row["scope_type"], municipality, row["scope_code"],
                   row["indicator"], row["wave"], row["kind"])
            if key in self.rows:
                sys.exit(f"indicators.csv has two rows of {key}")
            self.rows[key] = row
        self.rejected = {(row["municipality_code"], row["file"]): row["rejected"]
                         for row in table(folder / "internal/data/imports.csv")}


def table(path):
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    except FileNotFoundError:
        sys.exit(f"{path} is missing: is this the folder of a release?")


class Comparison:
    def __init__(self, release, tolerance):
        self.release, self.tolerance = release, tolerance
        self.compared = 0
        self.differences = []
        self.apart = collections.Counter()

    def number(self, place, truth, found):
        """One number of the truth and its cell as text; None and an empty cell agree."""
        self.compared += 1
        if found is None:
            self.differences.append((place, truth, "no counterpart"))
        elif truth is None or found == "":
            if not (truth is None and found == ""):
                self.differences.append((place, truth, found or "empty"))
        elif not self.agree(truth, found):
            self.differences.append((place, truth, found))

    def agree(self, truth, found):
        try:
            value = float(found)
        except ValueError:
            return False
        absolute = 1e-9 if truth == 0 else 1e-12
        return math.isclose(truth, value, rel_tol=self.tolerance, abs_tol=absolute)

    def cells(self, scope, indicator, wave, kind, wanted):
        """`wanted`: column (or a function of the row) -> number of the truth."""
        row = self.release.rows.get((*scope, indicator, wave, kind))
        place = "/".join(filter(None, (*scope, indicator, wave)))
        for column, truth in wanted:
            name = column if isinstance(column, str) else column.__name__
            found = None
            if row is not None:
                found = row.get(column) if isinstance(column, str) else column(row)
                if found == "" and truth == 0 and row["status"] == "insufficient":
                    self.apart["zeros of an insufficient outcome, whose cells are empty"] += 1
                    continue
            self.number(f"{place}.{name}", truth, found)

    def scope(self, scope, truth):
        self.cells(scope, "children_total", "", "level", [("n", truth["n"])])
        for index, waves in truth["wellbeing"].items():
            name = f"wellbeing_{index}"
            for wave in WAVES:
                self.cells(scope, name, wave, "level",
                           [("n", waves[wave]["n"]), ("estimate", waves[wave]["mean"])])
            change = waves["paired"]
            self.cells(scope, name, ":".join(WAVES), "paired_change",
                       [("n", change["n"]), ("estimate", change["mean"]),
                        ("lower", change["lo"]), ("upper", change["hi"])])
        for wave in WAVES:
            self.exams(scope, wave, truth["exams"][wave])
            self.notifications(scope, wave, truth["notifications"][wave])
            self.absence(scope, wave, truth["absence"][wave])
        for year, money in truth.get("budget", {}).items():
            self.budget(scope, BUDGET_YEARS[year], money)

    def exams(self, scope, wave, truth):
        self.cells(scope, "exam_participation_all", wave, "level",
                   [("n", truth["registered"]), ("denominator", truth["registered"]),
                    ("numerator", truth["participated"]), ("estimate", truth["share"]),
                    ("lower", truth["lo"]), ("upper", truth["hi"])])
        self.cells(scope, "exam_rows_incomplete", wave, "level",
                   [("estimate", 0), ("denominator", truth["registered"])])
        self.cells(scope, "exam_mean_grade", wave, "level", [("estimate", truth["mean_grade"])])

    def notifications(self, scope, wave, truth):
        wanted = [("numerator", truth["count"]), ("denominator", truth["population"]),
                  ("estimate", truth["rate"])]
        exact = [("lower_exact", "exact_lo"), ("upper_exact", "exact_hi")]
        wanted += [(column, truth[name]) for column, name in exact if name in truth]
        if truth["count"] >= EXACT_BELOW:
            wanted += [("lower", truth["lo"]), ("upper", truth["hi"])]
        else:
            wanted += [("lower", truth["exact_lo"]), ("upper", truth["exact_hi"])]
            self.apart[f"Byar's limits below {EXACT_BELOW} events: the release prints the exact ones"] += 2
        self.cells(scope, "notifications_per_1000", wave, "level", wanted)
        self.cells(scope, "notifications", wave, "level",
                   [("estimate", truth["count"]), ("numerator", truth["count"])])

    def absence(self, scope, wave, truth):
        self.cells(scope, "absence_rate", wave, "level",
                   [("numerator", truth["absent_days"]), ("denominator", truth["school_days"]),
                    ("estimate", truth["rate"])])

    def budget(self, scope, wave, truth):
        def actual(row):
            whole = row["numerator"] and row["denominator"]
            return repr(float(row["numerator"]) + float(row["denominator"])) if whole else ""

        def percent(row):
            return row["estimate"] and repr(float(row["estimate"]) * 100)

        self.cells(scope, "budget_deviation", wave, "level",
                   [("denominator", truth["budget"]), (actual, truth["actual"]),
                    (percent, truth["deviation_pct"])])


def main():
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    truth = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    tolerance = float(sys.argv[3]) if len(sys.argv) > 3 else 1e-9
    release = Release(Path(sys.argv[2]))
    comparison = Comparison(release, tolerance)

    comparison.scope(("nation", "", "DK"), truth["national"])
    for code, municipality in truth["municipalities"].items():
        comparison.scope(("municipality", code, code), municipality["total"])
        for name, district in municipality["districts"].items():
            comparison.scope(("district", code, name), district)
        for file, rejected in municipality["rejected"].items():
            comparison.number(f"{code}/{file}.rejected", rejected, release.rejected.get((code, file)))

    for reason, count in sorted(comparison.apart.items()):
        print(f"{count} set apart: {reason}")
    for place, expected, found in comparison.differences[:SHOWN]:
        print(f"  {place}: truth {expected}, release {found}")
    left = len(comparison.differences) - SHOWN
    if left > 0:
        print(f"  ... and {left} more")
    print(f"{comparison.compared} values compared, {len(comparison.differences)} differ")
    sys.exit(bool(comparison.differences))


if __name__ == "__main__":
    main()
