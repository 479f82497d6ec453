package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Voice;
import dev.parallax.table.format.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code frame_scores}: how much each sentence speaks for each frame. */
public final class FrameScoresTable {

  private static final String FAMILY = "frame_score";

  /**
   * A row.
   *
   * @param sentence that was scored
   * @param frame {@code <set>/<frame>}
   * @param score in deviations
   */
  public record Score(SentenceRow sentence, String frame, double score) {

    private String set() {
      return frame.substring(0, frame.indexOf('/'));
    }

    private String name() {
      return frame.substring(frame.indexOf('/') + 1);
    }
  }

  /** Its columns. */
  public static final Table<Score> TABLE =
      Table.<Score>named(
              "frame_scores",
              "One row a sentence of a paragraph that has a vector, and frame that has examples: what"
                  + " family frame_score is the mean of.")
          .key("sentence_id", "frame_set", "frame")
          .sortedBy("document_id", "sentence_ordinal", "frame_set", "frame")
          .refersTo("documents", "document_id")
          .refersTo("segments", "segment_id")
          .refersTo("sentences", "sentence_id")
          .columns(SharedColumns.sentence(Score::sentence))
          .columns(SharedColumns.document(row -> row.sentence().place().in().document()))
          .column(
              "sentence_ordinal",
              INT32,
              "Place of the sentence in the document, from 0.",
              row -> row.sentence().sentence().ordinal())
          .column("frame_set", STRING, "The set of frames.", Score::set)
          .column("frame", STRING, "The frame within its set.", Score::name)
          .column(
              "score",
              DOUBLE,
              "How much the sentence speaks for the frame: 0 is a sentence of American addresses on"
                  + " the whole, 1 a standard deviation of them. Of scores of one frame the higher"
                  + " says more; no cut holds for all corpora.",
              Score::score)
          .build();

  private FrameScoresTable() {}

  /** The document's scores, by sentence, set and frame. */
  public static Stream<Score> rows(AnalysedDocument analysed) {
    Measurements measurements = analysed.analysis().measurements();
    List<Numerator> numerators =
        measurements.numerators().stream()
            .filter(numerator -> numerator.measure().family().equals(FAMILY))
            .filter(numerator -> numerator.measure().voice() == Voice.ALL)
            .toList();
    Map<String, Map<Integer, Double>> scores = new HashMap<>();
    numerators.forEach(each -> scores.put(each.measure().key(), bySentence(each)));
    List<SentenceRow> sentences = SentencesTable.rows(analysed).toList();
    return measurements.denominators().stream()
        .filter(denominator -> denominator.family().equals(FAMILY))
        .filter(denominator -> denominator.voice() == Voice.ALL)
        .map(Denominator::contributions)
        .flatMap(List::stream)
        .map(Contribution::sentence)
        .flatMap(
            sentence ->
                numerators.stream()
                    .map(each -> each.measure().key())
                    .sorted(Comparator.naturalOrder())
                    .map(
                        frame ->
                            new Score(
                                sentences.get(sentence),
                                frame,
                                scores.getOrDefault(frame, Map.of()).getOrDefault(sentence, 0.0))));
  }

  private static Map<Integer, Double> bySentence(Numerator numerator) {
    Map<Integer, Double> amounts = new HashMap<>();
    numerator
        .contributions()
        .forEach(contribution -> amounts.put(contribution.sentence(), contribution.amount()));
    return amounts;
  }
}
