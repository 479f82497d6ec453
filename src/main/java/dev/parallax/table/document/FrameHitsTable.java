package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.stream.Stream;

/** {@code frame_hits}: where frames are evoked. */
public final class FrameHitsTable {

  /** Its columns. */
  public static final Table<FrameHitRow> TABLE =
      Table.<FrameHitRow>named(
              "frame_hits",
              "One row a place where a pattern of a frame matches, in paragraphs. One place is one"
                  + " hit a frame; it may be hits of several frames.")
          .key("frame_hit_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .column("frame_hit_id", STRING, "The hit of a frame.", FrameHitRow::id)
          .columns(SharedColumns.sentence(FrameHitRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the hit in the document, from 0: by sentence, first token, set and frame.",
              row -> row.hit().ordinal())
          .column("frame_set", STRING, "The set of frames.", row -> row.hit().frameSet())
          .column("frame", STRING, "The frame within its set.", row -> row.hit().frame())
          .column(
              "pattern",
              STRING,
              "The pattern that matched, as the set has it.",
              row -> row.hit().pattern())
          .column("text", STRING, "What it matched, as written.", row -> row.place().text())
          .column(
              "first_token",
              INT32,
              "token_index of its first token.",
              row -> row.hit().firstToken())
          .column(
              "last_token", INT32, "token_index of its last token.", row -> row.hit().lastToken())
          .columns(SharedColumns.offsets(FrameHitRow::place))
          .column(
              "negated",
              BOOLEAN,
              "Whether a negation governs it. Such hits are measured like any other.",
              row -> row.hit().negated())
          .column(
              "hypothetical",
              BOOLEAN,
              "Whether it is said to be possible, conditional or wished only. Such hits are measured"
                  + " like any other.",
              row -> row.hit().hypothetical())
          .nullable(
              "support",
              DOUBLE,
              "How much its sentence speaks for the frame, by a head fitted on the frame's example"
                  + " sentences: in deviations of sentences of speeches from their mean. Null where"
                  + " the frame has no examples, and where the sentence has no vector.",
              row -> row.hit().support())
          .column(
              "vetoed",
              BOOLEAN,
              "Whether support is so low that the hit is not counted (frames.veto). Never where"
                  + " support is null.",
              row -> row.hit().vetoed())
          .columns(
              List.of(
                  SharedColumns.voice(
                      "Whose words it is made of: author, attributed or mixed.",
                      FrameHitRow::voice)))
          .build();

  private FrameHitsTable() {}

  /** The document's hits, in order. */
  public static Stream<FrameHitRow> rows(AnalysedDocument analysed) {
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return analysed.analysis().frameHits().stream()
        .map(hit -> FrameHitRow.of(sentences.get(hit.sentence()), hit));
  }
}
