package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.table.format.Table;

/** {@code units}: which documents stand and move together in every test. */
public final class UnitsTable {

  /** Its columns. */
  public static final Table<UnitRow> TABLE =
      Table.<UnitRow>named(
              "units",
              "One row a unit of inference and cohort: what is permuted, counted by the floor, and"
                  + " averaged over before cohorts are compared.")
          .key("unit_id", "cohort")
          .sortedBy("cohort", "unit_id")
          .column(
              "unit_id",
              STRING,
              "The unit: the smallest content hash of its documents, in all cohorts.",
              UnitRow::unit)
          .column("cohort", STRING, "The cohort of these documents.", UnitRow::cohort)
          .column(
              "n_documents",
              INT32,
              "Documents of the unit and cohort.",
              row -> row.documents().size())
          .column("documents", listOf(STRING), "Their document_id, sorted.", UnitRow::documents)
          .build();

  private UnitsTable() {}
}
