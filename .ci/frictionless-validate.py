"""Validate each dataset of municipalities with its schema: frictionless-validate.py SCHEMAS FOLDER...

A dataset that lies beside the municipalities is named with its file: DATASET=FILE.
"""

import pathlib
import sys

from frictionless import Dialect, Resource, Schema

DIALECT = {"csv": {"delimiter": ";"}}


def report(schema, **source):
    dialect = Dialect.from_descriptor(DIALECT)
    return Resource(schema=schema, dialect=dialect, encoding="utf-8", **source).validate()


def broken(text):
    """The same file whose first row has lost the first field that every dataset requires."""
    header, row, *_ = text.splitlines()
    return "\n".join([header, ";".join([""] + row.split(";")[1:])]) + "\n"


def main(schemas, *places):
    failures = 0
    beside = dict(place.split("=") for place in places if "=" in place)
    folders = [place for place in places if "=" not in place]
    for path in sorted(pathlib.Path(schemas).glob("*.json")):
        checked = Schema.validate_descriptor(str(path))
        failures += not checked.valid
        for error in checked.flatten(["type", "note"]):
            print(f"{path}: {error}")
        schema = Schema.from_descriptor(str(path))
        files = [pathlib.Path(folder, path.stem + ".csv") for folder in folders]
        if path.stem in beside:
            files = [pathlib.Path(beside[path.stem])]
        for file in files:
            found = report(schema, path=str(file))
            verdict = "valid" if found.valid else "NOT VALID"
            print(f"{file}: {verdict}, {found.tasks[0].stats.get('rows')} rows")
            failures += not found.valid
            for number, kind in found.flatten(["rowNumber", "type"]):
                print(f"  row {number}: {kind}")
        bad = pathlib.Path(schemas, path.stem + ".broken.csv")
        bad.write_text(broken(file.read_text(encoding="utf-8")), encoding="utf-8")
        # Any other error, such as a file that is not read, is no proof.
        found = report(schema, path=str(bad)).flatten(["rowNumber", "type"])
        if [2, "constraint-error"] not in found:
            print(f"{bad}: a missing value was not found")
            failures += 1
    return 1 if failures else 0


sys.exit(main(*sys.argv[1:]))
