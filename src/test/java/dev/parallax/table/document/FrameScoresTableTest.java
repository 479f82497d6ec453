package dev.parallax.table.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameScoresTableTest {

  private static final AnalysedDocument ESSAY =
      new SampleDocumentBuilder("2016/e.txt").paragraph("High tide. Low tide.").build();

  /** A score of 0 adds nothing to the numerator, and is one all the same. */
  @Test
  void aRowASentenceAndFrame() {
    assertThat(FrameScoresTable.rows(scored()))
        .extracting(
            row -> row.sentence().id(),
            FrameScoresTable.Score::frame,
            FrameScoresTable.Score::score)
        .containsExactly(
            tuple("2016/e.txt#s00000", "sea/ebb", 0.0),
            tuple("2016/e.txt#s00000", "sea/tide", 1.25),
            tuple("2016/e.txt#s00001", "sea/ebb", -0.5),
            tuple("2016/e.txt#s00001", "sea/tide", 2.0));
  }

  @Test
  void setAndFrameAreParted() {
    FrameScoresTable.Score row = FrameScoresTable.rows(scored()).findFirst().orElseThrow();
    assertThat(FrameScoresTable.TABLE.column("frame_set").toAvro(row)).hasToString("sea");
    assertThat(FrameScoresTable.TABLE.column("frame").toAvro(row)).hasToString("ebb");
    assertThat(FrameScoresTable.TABLE.column("sentence_ordinal").toAvro(row)).isEqualTo(0);
  }

  @Test
  void nothingScoredIsNoRow() {
    assertThat(FrameScoresTable.rows(with(Measurements.NONE))).isEmpty();
  }

  private static AnalysedDocument scored() {
    return with(
        new Measurements(
            List.of(
                numerator(
                    Voice.ALL, "sea/tide", new Contribution(0, 0, 1.25), new Contribution(1, 0, 2)),
                numerator(Voice.ALL, "sea/ebb", new Contribution(1, 0, -0.5)),
                numerator(Voice.AUTHOR, "sea/tide", new Contribution(1, 0, 2))),
            List.of(
                new Denominator(
                    "frame_score",
                    null,
                    Voice.ALL,
                    List.of(new Contribution(0, 0, 1), new Contribution(1, 0, 1))),
                new Denominator(
                    "frame_score", null, Voice.AUTHOR, List.of(new Contribution(1, 0, 1))))));
  }

  private static Numerator numerator(Voice voice, String frame, Contribution... contributions) {
    return new Numerator(
        new Measure("frame_score", frame, voice), Quantity.MEAN, List.of(contributions));
  }

  private static AnalysedDocument with(Measurements measurements) {
    DocumentAnalysis of = ESSAY.analysis();
    return new AnalysedDocument(
        ESSAY.annotated(),
        ESSAY.screening(),
        new DocumentAnalysis(
            of.tones(),
            of.mentionTones(),
            of.frameHits(),
            of.dictionaryHits(),
            of.quotations(),
            of.relations(),
            of.entities(),
            measurements,
            of.issues()));
  }
}
