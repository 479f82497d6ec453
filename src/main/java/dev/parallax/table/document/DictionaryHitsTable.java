package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.Stream;

/** {@code dictionary_hits}: where entries of the user's own dictionaries and ratios match. */
public final class DictionaryHitsTable {

  /** Its columns. */
  public static final Table<DictionaryHitRow> TABLE =
      Table.<DictionaryHitRow>named(
              "dictionary_hits",
              "One row a place where an entry of a dictionary of your own, or a word of a ratio,"
                  + " matches, in paragraphs, and a measure that it counts for: a hit in a category"
                  + " that another holds has a row for either.")
          .key("dictionary_hit_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .column("dictionary_hit_id", STRING, "The hit of a measure.", DictionaryHitRow::id)
          .columns(SharedColumns.sentence(DictionaryHitRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the hit in the document, from 0: by dictionary, sentence, first token and"
                  + " category.",
              row -> row.hit().ordinal())
          .column(
              "family",
              STRING,
              "The dictionary, by the name of its family; or ratio.",
              row -> row.hit().family())
          .column(
              "key", STRING, "The category or ratio that it counts for.", row -> row.hit().key())
          .column(
              "part",
              STRING,
              "What it does there: plus (it is added), or of ratios minus (it is taken away), over"
                  + " (the rest is divided by it).",
              row -> row.hit().part().label())
          .column("entry", STRING, "The entry that matched, as written.", row -> row.hit().entry())
          .column("text", STRING, "What it matched, as written.", row -> row.place().text())
          .column(
              "weight",
              DOUBLE,
              "Weight that it counts with, its sign changed where negated reverses it; 1 where"
                  + " entries have none.",
              row -> row.hit().weight())
          .column(
              "first_token",
              INT32,
              "token_index of its first token.",
              row -> row.hit().firstToken())
          .column(
              "last_token", INT32, "token_index of its last token.", row -> row.hit().lastToken())
          .columns(SharedColumns.offsets(DictionaryHitRow::place))
          .column(
              "negated",
              BOOLEAN,
              "Whether a negation governs it; false where the dictionary does not ask. Hits that"
                  + " negated: leave_out leaves out have no row.",
              row -> row.hit().negated())
          .columns(
              List.of(
                  SharedColumns.voice(
                      "Whose words it is made of: author, attributed or mixed.",
                      DictionaryHitRow::voice)))
          .build();

  private DictionaryHitsTable() {}

  /** The document's hits, in order. */
  public static Stream<DictionaryHitRow> rows(AnalysedDocument analysed) {
    if (analysed.analysis().dictionaryHits().isEmpty()) {
      return Stream.of();
    }
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return analysed.analysis().dictionaryHits().stream()
        .map(hit -> DictionaryHitRow.of(sentences.get(hit.sentence()), hit));
  }
}
