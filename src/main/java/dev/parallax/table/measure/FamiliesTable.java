package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.family.NamedMeasure;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.List;

/** {@code families}: what the families of measures are. */
public final class FamiliesTable {

  private static final String SCALE =
      "per_cent: a part of the whole that unit names; per_thousand_words: occurrences in a word;"
          + " score: from -1 to 1; number: a plain number of what unit names.";

  private static final String UNIT =
      "What is counted, in the plural; empty where the scale says all.";

  private static final List<Column<NamedMeasure>> MEASURE =
      List.of(
          Column.required("key", STRING, "Which measure of the family.", NamedMeasure::key),
          Column.required("title", STRING, "What it is called.", NamedMeasure::title),
          Column.required(
              "measure_group",
              STRING,
              "What it belongs to within the family, for example an instrument; empty for none.",
              NamedMeasure::group),
          Column.required("scale", STRING, SCALE, measure -> measure.unit().scale().label()),
          Column.required("unit", STRING, UNIT, measure -> measure.unit().name()));

  /** Its columns. */
  public static final Table<FamilyRow> TABLE =
      Table.<FamilyRow>named(
              "families",
              "One row a family that this version of Parallax measures, whether or not the settings"
                  + " of the run ask for it, and one a family of the user's own (measures).")
          .key("family")
          .sortedBy("family")
          .column(
              "family",
              STRING,
              "Name of the family, as in measurements and comparisons.",
              row -> row.family().name())
          .column(
              "title",
              STRING,
              "What its measures are called, in the plural.",
              row -> row.family().title())
          .column("heading", STRING, "Above its picture.", row -> row.family().heading())
          .column("about", STRING, "What it measures.", row -> row.family().about())
          .column(
              "scale",
              STRING,
              SCALE + " Named measures have their own.",
              row -> row.family().unit().scale().label())
          .column("unit", STRING, UNIT, row -> row.family().unit().name())
          .column("section", STRING, "Section of the page.", row -> row.family().section().label())
          .column(
              "picture",
              STRING,
              "How the page draws it; general suits any.",
              row -> row.family().picture().label())
          .column(
              "keys",
              STRING,
              "What its keys are: names, grouped_names (<group>/<name>), ids, roles (<id> > <id>,"
                  + " <id>/agent/<lemma>, <class>/<who>), lemmas (<lemma>/<part of speech>), phrases or word_forms.",
              row -> row.family().keys().label())
          .column(
              "keys_are_words",
              BOOLEAN,
              "Whether its keys are words of the texts, which a reader looks up.",
              row -> row.family().keys().areWords())
          .column(
              "default_min_document_share",
              DOUBLE,
              "Share of the documents that a measure must occur in to be compared, where"
                  + " compare.min_document_share does not say otherwise.",
              row -> row.family().floor())
          .column(
              "on_first_screen",
              BOOLEAN,
              "Whether its differences may be among the clearest on the page's first screen.",
              row -> row.family().onFirstScreen())
          .column("place", INT32, "Place on the page, from 1.", FamilyRow::place)
          .column(
              "measures",
              ColumnType.listOf(ColumnType.struct("named_measure", MEASURE)),
              "Measures that are known before any text is read, in the order they are shown.",
              row -> row.family().measures())
          .build();

  private FamiliesTable() {}
}
