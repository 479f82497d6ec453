package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code tokens}: words and punctuation with their grammar. */
public final class TokensTable {

  /** Its columns. */
  public static final Table<TokenRow> TABLE =
      Table.<TokenRow>named(
              "tokens",
              "One row a token: a word, number or punctuation mark, of segments of every kind.")
          .key("sentence_id", "token_index")
          .sortedBy("document_id", "sentence_ordinal", "token_index")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .refersTo("mentions", "mention_id")
          .columns(SharedColumns.sentence(TokenRow::sentence))
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "sentence_ordinal",
              INT32,
              "Place of its sentence in the document, from 0.",
              row -> row.sentence().sentence().ordinal())
          .column(
              "token_index",
              INT32,
              "Place of the token in its sentence, from 1 as in CoNLL-U.",
              row -> row.token().index())
          .columns(
              List.of(SharedColumns.segmentKind(row -> row.sentence().segment().segment().kind())))
          .column("form", STRING, "The token as written.", row -> row.token().form())
          .column("lemma", STRING, "Its dictionary form.", row -> row.token().lemma())
          .column("part_of_speech", STRING, "Penn Treebank tag.", row -> row.token().partOfSpeech())
          .nullable(
              "entity_type",
              STRING,
              "Type of the entity it is part of, as in mentions.type; null where of none.",
              row -> row.token().entityType())
          .nullable(
              "mention_id", STRING, "The mention it is part of, or null.", TokenRow::mentionId)
          .nullable(
              "head",
              INT32,
              "token_index of the token that governs it, 0 for the root; null where the sentence"
                  + " has no parse.",
              row -> row.token().head())
          .nullable(
              "relation",
              STRING,
              "Universal dependency relation to the head; null where the sentence has no parse.",
              row -> row.token().relation())
          .columns(SharedColumns.offsets(TokenRow::place))
          .columns(
              List.of(
                  SharedColumns.voice("Whose word it is: author or attributed.", TokenRow::voice)))
          .build();

  private TokensTable() {}

  /** The document's tokens, in order. */
  public static Stream<TokenRow> rows(AnalysedDocument analysed) {
    Map<Integer, List<MentionRow>> mentions = MentionsTable.bySentence(analysed);
    return SentencesTable.rows(analysed)
        .flatMap(
            sentence ->
                rows(sentence, mentions.getOrDefault(sentence.sentence().ordinal(), List.of())));
  }

  private static Stream<TokenRow> rows(SentenceRow sentence, List<MentionRow> mentions) {
    LocatedText text = sentence.place().in();
    Map<Integer, String> mentionIds = mentionIdsByToken(mentions);
    return sentence.sentence().tokens().stream()
        .map(t -> new TokenRow(sentence, text.at(t.span()), t, mentionIds.get(t.index())));
  }

  private static Map<Integer, String> mentionIdsByToken(List<MentionRow> mentions) {
    Map<Integer, String> ids = new HashMap<>();
    for (MentionRow row : mentions) {
      for (int token = row.mention().firstToken(); token <= row.mention().lastToken(); token++) {
        ids.putIfAbsent(token, row.id());
      }
    }
    return ids;
  }
}
