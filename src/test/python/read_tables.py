"""Reads every table of a run with pandas, pyarrow, polars and DuckDB, and compares them."""

import json
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.parquet

run = Path(sys.argv[1])
manifest = json.loads((run / "run.json").read_text(encoding="utf-8"))
rows = manifest["rows_by_table"]

for table, count in rows.items():
    folder = run / table
    files = str(folder / "*.parquet")
    arrow = pyarrow.parquet.read_table(folder)
    frame = pandas.read_parquet(folder)
    columns = polars.scan_parquet(files).collect()
    duck = duckdb.sql(f"select * from read_parquet('{files}')")
    assert arrow.num_rows == len(frame) == columns.height == len(duck.fetchall()) == count, table
    assert arrow.column_names == list(frame.columns) == columns.columns == duck.columns, table
    assert b"schema_version" in arrow.schema.metadata, table

documents = pandas.read_parquet(run / "documents").set_index("document_id")
for table, column in (("segments", "text"), ("sentences", "text"), ("tokens", "form"), ("mentions", "text")):
    frame = pandas.read_parquet(run / table)
    assert len(frame) == rows[table] > 0
    for row in frame.itertuples():
        text = documents.loc[row.document_id, "text"]
        assert text[row.start_char : row.end_char] == getattr(row, column), (table, row)

print(len(rows), "tables")
