package dev.parallax.tone.targeted;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.Polarity;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures how a document's paragraphs speak of each entity: the mean tone of its mentions. A
 * document that does not mention an entity says nothing of it.
 */
public final class EntityTone {

  /** Mean tones toward entities. */
  public static final Family FAMILY =
      Family.of(
              "entity_tone",
              "measures of tone toward entities",
              "Tone toward them",
              "How sentences speak of an entity that they name.",
              Unit.score(),
              Section.ENTITIES)
          .drawnAs(Picture.TARGETS, Keys.IDS);

  private final SortedMap<String, SortedMap<Integer, SentenceSum>> sums = new TreeMap<>();

  private final ToneError error;

  private EntityTone(ToneError error) {
    this.error = error;
  }

  /**
   * The measurements of a document.
   *
   * @param tones one a mention of the document, in order, or none at all
   * @param entities its mentions' entities by the ordinal of the mention
   * @param error of the instrument
   * @param view which sentences count
   */
  public static Measurements of(
      AnnotatedDocument document,
      List<MentionTone> tones,
      Map<Integer, String> entities,
      ToneError error,
      VoiceView view) {
    EntityTone measured = new EntityTone(error);
    List<Mention> mentions = document.annotation().mentions();
    for (MentionTone tone : tones) {
      Polarity polarity = tone.polarity();
      String entity = entities.get(tone.mention());
      Sentence sentence =
          document.annotation().sentences().get(mentions.get(tone.mention()).sentence());
      boolean counts = document.isInParagraph(sentence) && view.holds(sentence.ordinal());
      if (polarity != null && entity != null && counts) {
        measured.add(entity, sentence, polarity.tone(), error.variance(polarity));
      }
    }
    return measured.measurements();
  }

  private void add(String entity, Sentence sentence, double tone, double variance) {
    sums.computeIfAbsent(entity, key -> new TreeMap<>())
        .merge(
            sentence.ordinal(),
            new SentenceSum(sentence.segment(), 1, tone, Math.sqrt(variance)),
            SentenceSum::plus);
  }

  private Measurements measurements() {
    List<Numerator> numerators = new ArrayList<>();
    List<Denominator> denominators = new ArrayList<>();
    sums.forEach(
        (entity, sentences) -> {
          Numerator numerator = numerator(entity, sentences);
          if (!numerator.contributions().isEmpty()) {
            numerators.add(numerator);
          }
          denominators.add(denominator(entity, sentences));
        });
    return new Measurements(numerators, denominators);
  }

  private Numerator numerator(String entity, SortedMap<Integer, SentenceSum> sentences) {
    List<Contribution> contributions = new ArrayList<>();
    sentences.forEach(
        (ordinal, sum) -> {
          if (sum.tone() != 0) {
            contributions.add(new Contribution(ordinal, sum.segment(), sum.tone()));
          }
        });
    return new Numerator(
        new Measure(FAMILY.name(), entity, Voice.ALL),
        Quantity.MEAN,
        variance(sentences.values()),
        contributions);
  }

  /** Errors of sentences of one text vary together a little, each pair of mentions alike. */
  private double variance(Collection<SentenceSum> sentences) {
    double own = 0;
    double mentions = 0;
    double squares = 0;
    for (SentenceSum sum : sentences) {
      own += sum.deviation() * sum.deviation();
      mentions += sum.mentions();
      squares += (double) sum.mentions() * sum.mentions();
    }
    return own + error.shared() * (mentions * mentions - squares);
  }

  private static Denominator denominator(String entity, SortedMap<Integer, SentenceSum> sentences) {
    List<Contribution> contributions = new ArrayList<>();
    sentences.forEach(
        (ordinal, sum) ->
            contributions.add(new Contribution(ordinal, sum.segment(), sum.mentions())));
    return new Denominator(FAMILY.name(), entity, Voice.ALL, contributions);
  }

  /**
   * One entity in one sentence.
   *
   * @param segment ordinal of the sentence's segment
   * @param mentions of the entity that have a tone
   * @param tone sum of theirs
   * @param deviation of that sum's error: mentions of one sentence are taken to err alike, so that
   *     deviations add up
   */
  private record SentenceSum(int segment, int mentions, double tone, double deviation) {

    SentenceSum plus(SentenceSum other) {
      return new SentenceSum(
          segment, mentions + other.mentions, tone + other.tone, deviation + other.deviation);
    }
  }
}
