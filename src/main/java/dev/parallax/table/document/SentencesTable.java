package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static java.util.stream.Collectors.toMap;

import dev.parallax.model.Identifiers;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.Voices;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code sentences}: what the annotator said of each sentence as a whole. */
public final class SentencesTable {

  /** Its columns. */
  public static final Table<SentenceRow> TABLE =
      Table.<SentenceRow>named(
              "sentences",
              "One row a sentence, of segments of every kind. A sentence never crosses a segment.")
          .key("sentence_id")
          .sortedBy("document_id", "ordinal")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .column("sentence_id", STRING, "The sentence.", SentenceRow::id)
          .column("segment_id", STRING, "The segment it stands in.", row -> row.segment().id())
          .columns(SharedColumns.document(row -> row.place().document()))
          .column(
              "ordinal",
              INT32,
              "Place of the sentence in the document, from 0.",
              row -> row.sentence().ordinal())
          .column(
              "ordinal_in_segment",
              INT32,
              "Place of the sentence in its segment, from 0.",
              SentenceRow::ordinalInSegment)
          .columns(List.of(SharedColumns.segmentKind(row -> row.segment().segment().kind())))
          .column(
              "text",
              STRING,
              "Its cleaned text, from the first token to the last.",
              row -> row.place().text())
          .columns(SharedColumns.offsets(SentenceRow::place))
          .column(
              "n_tokens",
              INT32,
              "Tokens, punctuation among them; at least 1.",
              row -> row.sentence().tokens().size())
          .column(
              "parsed",
              BOOLEAN,
              "False where the sentence was too long for the parser, or it found no parse.",
              row -> row.sentence().parsed())
          .columns(
              List.of(
                  sentiment("very_negative", Sentiment::veryNegative),
                  sentiment("negative", Sentiment::negative),
                  sentiment("neutral", Sentiment::neutral),
                  sentiment("positive", Sentiment::positive),
                  sentiment("very_positive", Sentiment::veryPositive)))
          .columns(ToneColumns.ALL.stream().map(column -> column.in(SentenceRow::tone)).toList())
          .columns(
              List.of(
                  SharedColumns.voice(
                      "Whose words it is made of: author, attributed, or mixed where less than 80 %"
                          + " of its words are in one voice.",
                      row -> row.voices().ofSentence(row.sentence().ordinal()))))
          .column(
              "attributed_share",
              DOUBLE,
              "Share of its words that are given as somebody else's, in [0, 1].",
              row -> row.voices().attributedShare(row.sentence().ordinal()))
          .nullable(
              "constituency",
              STRING,
              "Constituency parse in Penn Treebank brackets; null where not parsed or not kept.",
              row -> row.sentence().constituency())
          .build();

  private SentencesTable() {}

  /** The document's sentences, in order. */
  public static Stream<SentenceRow> rows(AnalysedDocument analysed) {
    LocatedText text = new LocatedText(analysed.document());
    List<SegmentRow> segments =
        analysed.document().segments().stream().map(s -> SegmentRow.of(text, s)).toList();
    List<Sentence> sentences = analysed.annotation().sentences();
    Map<Integer, Integer> firstOfSegment =
        sentences.stream().collect(toMap(Sentence::segment, Sentence::ordinal, Math::min));
    List<SentenceTone> tones = analysed.analysis().tones();
    Voices voices = analysed.voices();
    return sentences.stream()
        .map(
            s ->
                row(
                    segments.get(s.segment()),
                    s,
                    tones.get(s.ordinal()),
                    firstOfSegment.getOrDefault(s.segment(), 0),
                    voices));
  }

  private static SentenceRow row(
      SegmentRow segment, Sentence sentence, SentenceTone tone, int first, Voices voices) {
    LocatedText text = segment.place().in();
    return new SentenceRow(
        Identifiers.sentence(text.document().documentId(), sentence.ordinal()),
        segment,
        text.at(sentence.span()),
        sentence,
        tone,
        sentence.ordinal() - first,
        voices);
  }

  private static Column<SentenceRow> sentiment(
      String name, Function<Sentiment, Double> probability) {
    return Column.nullable(
        "sentiment_" + name,
        DOUBLE,
        "CoreNLP's probability that the sentence is "
            + name.replace('_', ' ')
            + ", in [0, 1]; the five sum to 1. Null where not parsed.",
        row -> {
          Sentiment sentiment = row.sentence().sentiment();
          return sentiment == null ? null : probability.apply(sentiment);
        });
  }
}
