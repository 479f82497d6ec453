package dev.parallax.tone;

import static dev.parallax.model.measure.Quantity.SHARE;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Voice;
import dev.parallax.model.tone.SentenceTone;
import dev.parallax.model.voice.VoiceView;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured of a document's tone, over the sentences of its paragraphs. */
public final class ToneMeasurements {

  private ToneMeasurements() {}

  /**
   * All measures of one document, in the family of this room's name.
   *
   * @param tones one a sentence of the document, in order
   * @param fittedError what is known of the error of fitted scores; null where nothing is
   * @param view which sentences count
   * @throws IllegalArgumentException if there are more or fewer tones than sentences
   */
  public static Measurements of(
      AnnotatedDocument annotated,
      List<SentenceTone> tones,
      @Nullable ErrorModel fittedError,
      VoiceView view) {
    List<ParagraphSentence> all = ParagraphSentence.of(annotated, tones);
    List<ParagraphSentence> sentences =
        all.stream().filter(sentence -> view.holds(sentence.tone().sentence())).toList();
    List<ToneRatio> shares =
        List.of(
            ToneRatio.mean("hedged", SHARE, sentences, s -> s.tone().hedged() ? 1 : 0),
            ToneRatio.mean("prescriptive", SHARE, sentences, s -> s.tone().prescriptive() ? 1 : 0));
    List<ToneRatio> keyed =
        Stream.concat(scores(sentences, all.size(), fittedError), tenses(sentences)).toList();
    return new Measurements(
        Stream.of(keyed, shares).flatMap(List::stream).flatMap(ToneRatio::numerators).toList(),
        Stream.concat(Stream.of(family(sentences)), keyed.stream().map(ToneRatio::ownDenominator))
            .toList());
  }

  private static Denominator family(List<ParagraphSentence> sentences) {
    List<Contribution> one = ParagraphSentence.contributions(sentences, sentence -> 1);
    return new Denominator(ToneRatio.FAMILY, null, Voice.ALL, one);
  }

  private static Stream<ToneRatio> scores(
      List<ParagraphSentence> sentences, int ofDocument, @Nullable ErrorModel fittedError) {
    return Arrays.stream(Instrument.values())
        .flatMap(
            instrument ->
                new InstrumentRatios(
                        instrument,
                        sentences,
                        ofDocument,
                        instrument == Instrument.FITTED ? fittedError : null)
                    .all());
  }

  private static Stream<ToneRatio> tenses(List<ParagraphSentence> sentences) {
    return Stream.of(
        tense("tense_past", sentences, SentenceTone::past),
        tense("tense_present", sentences, SentenceTone::present),
        tense("tense_future", sentences, SentenceTone::future));
  }

  private static ToneRatio tense(
      String key, List<ParagraphSentence> sentences, ToIntFunction<SentenceTone> verbs) {
    return new ToneRatio(
        key,
        SHARE,
        ParagraphSentence.contributions(sentences, s -> verbs.applyAsInt(s.tone())),
        ParagraphSentence.contributions(
            sentences, s -> s.tone().past() + s.tone().present() + s.tone().future()));
  }
}
