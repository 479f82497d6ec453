package dev.parallax.table.measure;

import static dev.parallax.table.format.ColumnType.DOUBLE;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.document.SharedColumns;
import dev.parallax.table.format.Table;
import java.util.stream.Stream;

/** {@code denominators}: what measurements are divided by, also where the numerator is 0. */
public final class DenominatorsTable {

  /** Its columns. */
  public static final Table<DenominatorRow> TABLE =
      Table.<DenominatorRow>named(
              "denominators",
              "One row a document, family and voice, and a further one for each measure with a"
                  + " denominator of its own, which then holds in place of the family's. A measure of"
                  + " the family without a row in measurements has the numerator 0.")
          .key("document_id", "family", "key", "voice")
          .sortedBy("document_id", "family", "key", "voice")
          .refersTo("documents", "document_id")
          .columns(SharedColumns.document(DenominatorRow::document))
          .columns(MeasureColumns.denominator(DenominatorRow::denominator))
          .column(
              "denominator",
              DOUBLE,
              "Words, sentences, mentions or verbs in paragraphs; 0 where the measure was not taken in"
                  + " this document.",
              row -> row.denominator().total())
          .build();

  private DenominatorsTable() {}

  /** The document's denominators, in order. */
  public static Stream<DenominatorRow> rows(AnalysedDocument analysed) {
    return analysed.analysis().measurements().denominators().stream()
        .map(denominator -> new DenominatorRow(analysed.document(), denominator));
  }
}
