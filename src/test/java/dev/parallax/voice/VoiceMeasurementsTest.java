package dev.parallax.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.VoiceConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.CueClass;
import dev.parallax.model.voice.Quotation;
import dev.parallax.model.voice.QuotationKind;
import dev.parallax.model.voice.Speaker;
import dev.parallax.model.voice.SpeakerKind;
import dev.parallax.model.voice.VoiceLabel;
import dev.parallax.model.voice.VoiceView;
import dev.parallax.model.voice.Voices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoiceMeasurementsTest {

  /**
   * Ten words in two paragraphs: four are Kono's, two of which an envoy's within, one is denied.
   */
  private static final AnnotatedDocument DOCUMENT =
      PlainWords.document("the road is very long", "we all go home soon");

  private static final Quotation KONO =
      quotation(0, QuotationKind.DIRECT, CueClass.SPEECH, 4, 21, "person:kono", false);
  private static final Quotation ENVOY =
      quotation(1, QuotationKind.INDIRECT, CueClass.SPEECH, 12, 21, null, false);
  private static final Quotation DENIED =
      quotation(2, QuotationKind.INDIRECT, CueClass.SPEECH, 23, 25, "person:kono", true);
  private static final Quotation PLAN =
      quotation(3, QuotationKind.INDIRECT, CueClass.ATTITUDE, 26, 29, "person:kono", false);

  private static final List<Quotation> ALL = List.of(KONO, ENVOY, DENIED, PLAN);

  private static Quotation quotation(
      int ordinal,
      QuotationKind kind,
      CueClass cueClass,
      int start,
      int end,
      @Nullable String entity,
      boolean negated) {
    Speaker speaker =
        entity == null ? Speaker.NONE : new Speaker(SpeakerKind.NAMED, new Span(0, 3), entity);
    return new Quotation(
        ordinal,
        kind,
        cueClass,
        List.of(new Span(start, end)),
        null,
        speaker,
        "cue",
        negated,
        null,
        null);
  }

  @Test
  void wordsCountOnceHoweverManyQuotationsTheyStandIn() {
    assertThat(total("voice", "attributed")).isEqualTo(4);
    assertThat(total("voice", "direct")).isEqualTo(4);
    assertThat(total("voice", "indirect")).isEqualTo(2);
    assertThat(denominator("voice", "attributed")).isEqualTo(10);
  }

  @Test
  void whatIsDeniedOrWantedIsNobodyElses() {
    assertThat(total("speaker", "person:kono")).isEqualTo(4);
    assertThat(denominator("speaker", "person:kono")).isEqualTo(4);
  }

  @Test
  void aDocumentWithoutQuotationsHasNoSpeakersButAShareOfNought() {
    Measurements none = VoiceMeasurements.of(DOCUMENT, List.of());
    assertThat(none.numerators()).isEmpty();
    assertThat(none.denominator(measure("voice", "attributed"))).isNotNull();
    assertThat(none.denominator(measure("speaker", "person:kono"))).isNull();
  }

  @Test
  void sentencesAreOfOneVoiceFromFourFifthsOn() {
    Voices voices = Voices.of(DOCUMENT.annotation(), ALL);
    assertThat(voices.attributedShare(0)).isEqualTo(0.8);
    assertThat(voices.ofSentence(0)).isEqualTo(VoiceLabel.ATTRIBUTED);
    assertThat(voices.ofSentence(1)).isEqualTo(VoiceLabel.AUTHOR);
    assertThat(voices.ofTokens(0, 1, 2)).isEqualTo(VoiceLabel.MIXED);
    assertThat(voices.ofTokens(0, 2, 3)).isEqualTo(VoiceLabel.ATTRIBUTED);
  }

  @Test
  void theAttributedVoiceIsMeasuredWhereThereIsEnoughOfIt() {
    assertThat(voicesOf(4, 2)).containsExactly(Voice.ALL, Voice.AUTHOR, Voice.ATTRIBUTED);
    assertThat(voicesOf(5, 2)).containsExactly(Voice.ALL, Voice.AUTHOR);
    assertThat(voicesOf(4, 3)).containsExactly(Voice.ALL, Voice.AUTHOR);
  }

  @Test
  void withoutFamiliesNoVoiceIsTold() {
    VoiceConfig none =
        new VoiceConfig(List.of(), VoiceConfig.Lead.ALL, 1, 1, VoiceConfig.TextKind.ESSAY);
    assertThat(VoiceViews.of(DOCUMENT, ALL, none)).containsExactly(VoiceView.ALL);
  }

  private static List<Voice> voicesOf(int minWords, int minQuotations) {
    VoiceConfig config =
        new VoiceConfig(
            List.of("tone"),
            VoiceConfig.Lead.AUTHOR,
            minWords,
            minQuotations,
            VoiceConfig.TextKind.ESSAY);
    return VoiceViews.of(DOCUMENT, ALL, config).stream().map(VoiceView::voice).toList();
  }

  private static double total(String family, String key) {
    return VoiceMeasurements.of(DOCUMENT, ALL).numerators().stream()
        .filter(numerator -> numerator.measure().equals(measure(family, key)))
        .mapToDouble(Numerator::total)
        .sum();
  }

  private static double denominator(String family, String key) {
    return VoiceMeasurements.of(DOCUMENT, ALL).denominator(measure(family, key)).total();
  }

  private static Measure measure(String family, String key) {
    return new Measure(family, key, Voice.ALL);
  }
}
