package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.voice.VoiceView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrameMeasurementsTest {

  private static final FrameLexicon LEXICON =
      new FrameLexicon(
          List.of(
              FrameSets.set("land", "field:field;corn;hay", "road:road"),
              FrameSets.set("sea", "tide:tide")));

  @Test
  void aSentenceCountsOnceAndItsPatternsShareIt() {
    Map<String, Numerator> numerators =
        byKey(measure("corn and corn and hay", "field", "tide road", "nothing"));
    assertThat(numerators.get("land/field").contributions())
        .containsExactly(
            new Contribution(0, 0, 0.5, "corn"),
            new Contribution(0, 0, 0.5, "hay"),
            new Contribution(1, 1, 1, "field"));
    assertThat(numerators.get("land/road").contributions())
        .containsExactly(new Contribution(2, 2, 1, "road"));
  }

  @Test
  void sentencesWithoutAHitOfASetAreItsOther() {
    Map<String, Numerator> numerators = byKey(measure("corn", "tide", "nothing"));
    assertThat(numerators.get("land/other").contributions())
        .containsExactly(new Contribution(1, 1, 1), new Contribution(2, 2, 1));
    assertThat(numerators.get("sea/other").contributions())
        .containsExactly(new Contribution(0, 0, 1), new Contribution(2, 2, 1));
  }

  @Test
  void everyParagraphSentenceIsInTheOneDenominator() {
    Measurements measurements = measure("corn", "tide", "nothing");
    assertThat(measurements.denominators()).hasSize(1);
    assertThat(measurements.denominators().get(0).total()).isEqualTo(3);
    assertThat(measurements.denominators().get(0).key()).isNull();
    assertThat(measurements.numerators())
        .allMatch(numerator -> numerator.quantity() == Quantity.SHARE)
        .allMatch(numerator -> numerator.total() <= 3);
  }

  @Test
  void aFrameAndOtherMakeUpASetOfOneFrame() {
    Map<String, Numerator> numerators = byKey(measure("tide", "x tide tide", "corn", "road"));
    assertThat(numerators.get("sea/tide").total() + numerators.get("sea/other").total())
        .isCloseTo(4, within(1e-12));
  }

  @Test
  void deniedHitsCount() {
    Map<String, Numerator> numerators =
        byKey(measure("No/DT/2/det tide/NN/3/nsubj came:come/VBD/0/root"));
    assertThat(numerators.get("sea/tide").total()).isEqualTo(1);
  }

  @Test
  void vetoedHitsDoNotCount() {
    AnnotatedDocument document =
        TaggedText.document(Collections.nCopies(2, SegmentKind.PARAGRAPH), List.of("tide", "tide"));
    List<FrameHit> hits = new FrameReader(LEXICON).read(document);
    Map<String, Numerator> numerators =
        byKey(
            FrameMeasurements.of(
                document,
                List.of(hits.get(0).judged(-2.0, true), hits.get(1).judged(2.0, false)),
                LEXICON,
                VoiceView.ALL));
    assertThat(numerators.get("sea/tide").contributions())
        .containsExactly(new Contribution(1, 1, 1, "tide"));
    assertThat(numerators.get("sea/other").contributions())
        .containsExactly(new Contribution(0, 0, 1));
  }

  @Test
  void aDocumentWithoutParagraphsIsNotMeasured() {
    AnnotatedDocument title = TaggedText.document(List.of(SegmentKind.TITLE), List.of("tide"));
    Measurements measurements = FrameMeasurements.of(title, List.of(), LEXICON, VoiceView.ALL);
    assertThat(measurements.numerators()).isEmpty();
    assertThat(measurements.denominators()).isEmpty();
  }

  private static Measurements measure(String... sentences) {
    AnnotatedDocument document =
        TaggedText.document(
            Collections.nCopies(sentences.length, SegmentKind.PARAGRAPH), List.of(sentences));
    return FrameMeasurements.of(
        document, new FrameReader(LEXICON).read(document), LEXICON, VoiceView.ALL);
  }

  private static Map<String, Numerator> byKey(Measurements measurements) {
    return measurements.numerators().stream()
        .collect(Collectors.toMap(numerator -> numerator.measure().key(), numerator -> numerator));
  }
}
