#!/usr/bin/env python3
"""Compares the tables of two runs, value by value.

    compare_tables.py BEFORE AFTER [--ignore-family NAME ...] [--ignore-column TABLE.COLUMN ...]

BEFORE and AFTER are folders of runs. Every table, column and row of BEFORE must be in AFTER, floats
bit by bit; order and file footers do not count. What AFTER has beside them is told apart: new tables,
new columns, and rows of the families that --ignore-family names. Rows are compared as multisets of
whole rows; a row that differs is shown once from each side. Needs pyarrow. Exit code 1 where there is
a difference, 2 where a folder holds no table.
"""

import argparse
import collections
import pathlib
import struct
import sys

import pyarrow
import pyarrow.parquet

SHOWN = 3
BATCH_ROWS = 20_000


def tables(run):
    found = {}
    for file in sorted(pathlib.Path(run).glob("*/*.parquet")):
        found.setdefault(file.parent.name, []).append(file)
    return found


def schema(files):
    return pyarrow.parquet.read_schema(files[0]).remove_metadata()


def frozen(value):
    """A value that is equal to another one only where their bits are."""
    if isinstance(value, float):
        return struct.pack(">d", value)
    if isinstance(value, dict):
        return tuple((key, frozen(held)) for key, held in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(frozen(held) for held in value)
    return value


def pruned(value, type_):
    """Without the fields of structs that the type, which is that of the other run, does not have."""
    if value is None:
        return None
    if pyarrow.types.is_struct(type_):
        return {field.name: pruned(value.get(field.name), field.type) for field in type_}
    if pyarrow.types.is_list(type_):
        return [pruned(held, type_.value_type) for held in value]
    return value


def rows(files, wanted, families):
    """Row to how often it is there, and the number of rows of families that are passed over."""
    counts = collections.Counter()
    passed = 0
    for file in files:
        parquet = pyarrow.parquet.ParquetFile(file)
        names = [field.name for field in wanted]
        read = names + [n for n in ["family"] if n in parquet.schema_arrow.names and n not in names]
        for batch in parquet.iter_batches(BATCH_ROWS, columns=read):
            for row in batch.to_pylist():
                if row.get("family") in families:
                    passed += 1
                    continue
                counts[tuple(frozen(pruned(row[f.name], f.type)) for f in wanted)] += 1
    return counts, passed


def added_fields(name, before, after):
    """Paths of fields that a type has and the other has not."""
    if pyarrow.types.is_list(before) and pyarrow.types.is_list(after):
        return added_fields(name, before.value_type, after.value_type)
    if pyarrow.types.is_struct(before) and pyarrow.types.is_struct(after):
        has = {field.name: field.type for field in before}
        added = []
        for field in after:
            path = name + "." + field.name
            added += added_fields(path, has[field.name], field.type) if field.name in has else [path]
        return added
    return []


def lost_fields(name, before, after):
    """What of a type another has not, or has otherwise."""
    if pyarrow.types.is_list(before) and pyarrow.types.is_list(after):
        return lost_fields(name, before.value_type, after.value_type)
    if pyarrow.types.is_struct(before) and pyarrow.types.is_struct(after):
        has = {field.name: field.type for field in after}
        lost = []
        for field in before:
            path = name + "." + field.name
            lost += (
                lost_fields(path, field.type, has[field.name])
                if field.name in has
                else [path + " is gone"]
            )
        return lost
    return [] if before == after else [f"{name} is {after}, was {before}"]


def compare(table, before, after, families, ignored):
    """What of a table is another, and what was added."""
    old, new = schema(before), schema(after)
    wanted = [field for field in old if f"{table}.{field.name}" not in ignored]
    added = [f"column {table}.{name}" for name in new.names if name not in old.names]
    differences = []
    for field in wanted:
        if field.name not in new.names:
            differences.append(f"{table}: column {field.name} is gone")
        else:
            type_ = new.field(field.name).type
            lost = lost_fields(field.name, field.type, type_)
            differences += [f"{table}: column {what}" for what in lost]
            added += [f"column {table}.{n}" for n in added_fields(field.name, field.type, type_)]
    if differences:
        return differences, added
    was, _ = rows(before, wanted, families)
    now, passed = rows(after, wanted, families)
    if passed:
        added.append(f"{passed} rows of {table}, of families to be ignored")
    return differences + different_rows(table, wanted, was, now), added


def different_rows(table, wanted, was, now):
    lost, gained = was - now, now - was
    told = []
    for what, found in (("gone", lost), ("not there before", gained)):
        if found:
            told.append(f"{table}: {sum(found.values())} rows are {what}")
            for row in list(found)[:SHOWN]:
                told.append("    " + str(dict(zip((f.name for f in wanted), map(shown, row)))))
    return told


def shown(value):
    if isinstance(value, bytes) and len(value) == 8:
        return struct.unpack(">d", value)[0]
    text = str(value)
    return text if len(text) <= 80 else text[:80] + "…"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("before")
    parser.add_argument("after")
    parser.add_argument("--ignore-family", action="append", default=[], metavar="NAME")
    parser.add_argument("--ignore-column", action="append", default=[], metavar="TABLE.COLUMN")
    arguments = parser.parse_args()
    before, after = tables(arguments.before), tables(arguments.after)
    for run, found in ((arguments.before, before), (arguments.after, after)):
        if not found:
            print(f"no table is in {run}", file=sys.stderr)
            return 2
    differences = [f"{table}: the table is gone" for table in before if table not in after]
    added = [f"table {table}" for table in after if table not in before]
    families = set(arguments.ignore_family)
    for table in sorted(set(before) & set(after)):
        other, more = compare(
            table, before[table], after[table], families, set(arguments.ignore_column)
        )
        differences += other
        added += more
        print(f"{table:24} {'differs' if other else 'equal'}")
    for line in added:
        print("added:", line)
    for line in differences:
        print("DIFFERENCE:", line)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
