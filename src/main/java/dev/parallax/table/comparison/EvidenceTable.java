package dev.parallax.table.comparison;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.listOf;

import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.text.Span;
import dev.parallax.table.document.SharedColumns;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.util.Comparator;
import java.util.List;

/** {@code evidence}: the sentences that show a comparison. */
public final class EvidenceTable {

  /** The order of its rows. */
  public static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::comparisonId)
          .thenComparing(Evidence::cohort)
          .thenComparing(Evidence::rank);

  private static final List<Column<Span>> MATCH =
      List.of(
          Column.required("start_char", INT32, "First character.", Span::start),
          Column.required("end_char", INT32, "Behind the last one.", Span::end));

  /** Its columns. */
  public static final Table<Evidence> TABLE =
      Table.<Evidence>named(
              "evidence",
              "One row a comparison, cohort and sentence that shows it, the best first. No unit and"
                  + " no document has a second sentence while another has none; formulas that many"
                  + " documents have come last.")
          .key("comparison_id", "cohort", "rank")
          .sortedBy("comparison_id", "cohort", "rank")
          .refersTo("comparisons", "comparison_id")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .column("comparison_id", STRING, "The comparison.", Evidence::comparisonId)
          .column(
              "cohort",
              STRING,
              "The side of the comparison that the sentence speaks for: cohort_a or cohort_b.",
              Evidence::cohort)
          .column("rank", INT32, "From 1, the best first.", Evidence::rank)
          .column("document_id", STRING, "The document it stands in.", Evidence::documentId)
          .column(
              "segment_id",
              STRING,
              "The paragraph it stands in.",
              row -> Identifiers.segment(row.documentId(), row.segment()))
          .column(
              "sentence_id",
              STRING,
              "The sentence.",
              row -> Identifiers.sentence(row.documentId(), row.sentence()))
          .column("text", STRING, "The sentence, cleaned.", Evidence::text)
          .columns(SharedColumns.offsets(Evidence::span, Evidence::rawSpan))
          .column(
              "amount",
              DOUBLE,
              "What the sentence adds to its document's numerator.",
              Evidence::amount)
          .column(
              "sources",
              listOf(STRING),
              "Rules that found it, a frame's patterns for example; empty where there is no choice"
                  + " of rules.",
              Evidence::sources)
          .column(
              "matches",
              listOf(ColumnType.struct("match", MATCH)),
              "The words that count: terms, mentions of the entity, matches of the frame. Offsets in"
                  + " the cleaned text, half-open, in code points; empty where the sentence counts as"
                  + " a whole.",
              Evidence::matches)
          .column("reason", STRING, "Why it stands at this rank, for people.", Evidence::reason)
          .build();

  private EvidenceTable() {}
}
