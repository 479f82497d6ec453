package dev.parallax.tone.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.entity.MarkedDocument;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.MentionTone.Missing;
import dev.parallax.model.tone.Polarity;
import dev.parallax.model.voice.VoiceView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityToneTest {

  private static final AnnotatedDocument DOCUMENT =
      MarkedDocument.of(
          "2016/a.txt",
          "#[COUNTRY:JPN Japan] in a heading",
          "[COUNTRY:JPN Japan] thanked [PERSON Ana Ruiz], and [COUNTRY:JPN Japan] paid.",
          "Nothing named.",
          "[COUNTRY:JPN Japan] left in [DATE 2016] with [PERSON Somebody].");

  private static final Polarity GOOD = new Polarity(0, .25, .75);
  private static final Polarity BAD = new Polarity(.5, .5, 0);
  private static final Polarity EVEN = new Polarity(.25, .5, .25);

  private static final List<MentionTone> TONES =
      List.of(
          MentionTone.of(0, BAD),
          MentionTone.of(1, GOOD),
          MentionTone.of(2, EVEN),
          MentionTone.of(3, EVEN),
          MentionTone.of(4, BAD),
          MentionTone.missing(5, Missing.NO_TARGET),
          MentionTone.of(6, GOOD));

  /** The last mention names no one entity. */
  private static final Map<Integer, String> ENTITIES =
      Map.of(
          0,
          "country:JPN",
          1,
          "country:JPN",
          2,
          "person:ana-ruiz",
          3,
          "country:JPN",
          4,
          "country:JPN");

  private static final ToneError ERROR = new ToneError(2, .01);

  private static final Measurements MEASURED =
      EntityTone.of(DOCUMENT, TONES, ENTITIES, ERROR, VoiceView.ALL);

  @Test
  void toneIsSummedOverMentionsInParagraphs() {
    Numerator japan = numerator("country:JPN");

    assertThat(japan.quantity()).isEqualTo(Quantity.MEAN);
    assertThat(japan.measure().family()).isEqualTo("entity_tone");
    // .75 + 0 in the one sentence, -.5 in the other.
    assertThat(japan.contributions())
        .containsExactly(new Contribution(1, 1, .75), new Contribution(3, 3, -.5));
  }

  @Test
  void eachEntityIsDividedByItsOwnMentions() {
    assertThat(MEASURED.denominators())
        .extracting(Denominator::key)
        .containsExactly("country:JPN", "person:ana-ruiz");
    assertThat(MEASURED.denominators().get(0).contributions())
        .containsExactly(new Contribution(1, 1, 2), new Contribution(3, 3, 1));
    assertThat(MEASURED.denominators().get(1).total()).isEqualTo(1);
  }

  @Test
  void errorsOfOneSentenceAddUpAndThoseOfSentencesShareALittle() {
    // Variances, doubled: good 2 (.75 - .5625) = .375, even 1, bad 2 (.5 - .25) = .5.
    double first = Math.pow(Math.sqrt(.375) + 1, 2);
    // Of three mentions two and one share a sentence: 9 - 4 - 1 = 4 ordered pairs do not.
    double expected = first + .5 + 4 * .01;

    assertThat(numerator("country:JPN").errorVariance()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void aToneOfZeroIsNoNumeratorButCountsAsAMention() {
    assertThat(MEASURED.numerators())
        .extracting(numerator -> numerator.measure().key())
        .containsExactly("country:JPN");
  }

  @Test
  void withoutTonesNothingIsMeasured() {
    assertThat(EntityTone.of(DOCUMENT, List.of(), ENTITIES, ERROR, VoiceView.ALL))
        .isEqualTo(Measurements.NONE);
  }

  private static Numerator numerator(String entity) {
    return MEASURED.numerators().stream()
        .filter(numerator -> numerator.measure().key().equals(entity))
        .findFirst()
        .orElseThrow();
  }
}
