package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code mentions}: where entities are named. */
public final class MentionsTable {

  /** Its columns. */
  public static final Table<MentionRow> TABLE =
      Table.<MentionRow>named(
              "mentions",
              "One row a mention of a named or numeric entity, in segments of every kind.")
          .key("mention_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .refersTo("entities", "entity_id")
          .column("mention_id", STRING, "The mention.", MentionRow::id)
          .columns(SharedColumns.sentence(MentionRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the mention in the document, from 0.",
              row -> row.mention().ordinal())
          .columns(
              List.of(SharedColumns.segmentKind(row -> row.sentence().segment().segment().kind())))
          .column("text", STRING, "The mention as written.", row -> row.place().text())
          .column(
              "type",
              STRING,
              "PERSON, ORGANIZATION, LOCATION, COUNTRY, NATIONALITY, MISC or a numeric class.",
              row -> row.mention().type())
          .nullable(
              "country_code",
              STRING,
              "ISO 3166-1 alpha-3 code of a COUNTRY or NATIONALITY, else null.",
              row -> row.mention().countryCode())
          .nullable(
              "entity_id",
              STRING,
              "The entity it names; null for numeric classes, and where no one entity is named.",
              MentionRow::entityId)
          .column(
              "first_token",
              INT32,
              "token_index of its first token.",
              row -> row.mention().firstToken())
          .column(
              "last_token",
              INT32,
              "token_index of its last token.",
              row -> row.mention().lastToken())
          .columns(SharedColumns.offsets(MentionRow::place))
          .columns(MentionToneColumns.ALL)
          .columns(
              List.of(
                  SharedColumns.voice(
                      "Whose words it is made of: author, attributed or mixed.",
                      MentionRow::voice)))
          .build();

  private MentionsTable() {}

  /** The document's mentions, in order. */
  public static Stream<MentionRow> rows(AnalysedDocument analysed) {
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return analysed.annotation().mentions().stream()
        .map(m -> MentionRow.of(sentences.get(m.sentence()), m, analysed.analysis()));
  }

  /** The document's mentions by the ordinal of their sentence. */
  static Map<Integer, List<MentionRow>> bySentence(AnalysedDocument analysed) {
    return rows(analysed).collect(Collectors.groupingBy(row -> row.mention().sentence()));
  }
}
