package dev.parallax.entity.tally;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.model.voice.VoiceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how much a document speaks of each entity, in its paragraphs.
 *
 * <ul>
 *   <li>{@code entity}: mentions of the entity among all mentions that have one;
 *   <li>{@code entity_sentence}: sentences that name it among all sentences;
 *   <li>{@code entity_pair}: sentences that name both of two entities among all sentences. Of a
 *       sentence's entities the first {@value ParagraphEntities#PAIRED} are paired.
 * </ul>
 */
public final class EntityMeasurements {

  /** Family of shares of mentions. */
  public static final String ENTITY = EntityFamilies.ENTITY.name();

  /** Family of shares of sentences. */
  public static final String ENTITY_SENTENCE = EntityFamilies.ENTITY_SENTENCE.name();

  /** Family of shares of sentences that name two. */
  public static final String ENTITY_PAIR = EntityFamilies.ENTITY_PAIR.name();

  private final Map<Measure, List<Contribution>> numerators = new TreeMap<>();
  private final List<Contribution> mentions = new ArrayList<>();
  private final List<Contribution> sentences = new ArrayList<>();

  private EntityMeasurements() {}

  /**
   * The measurements of a document.
   *
   * @param entities its mentions' entities by the ordinal of the mention
   * @param view which mentions and sentences count
   */
  public static Measurements of(
      AnnotatedDocument document, Map<Integer, String> entities, VoiceView view) {
    EntityMeasurements measured = new EntityMeasurements();
    Map<Integer, String> seen = new TreeMap<>(entities);
    document.annotation().mentions().stream()
        .filter(mention -> !view.holds(mention))
        .forEach(mention -> seen.remove(mention.ordinal()));
    for (ParagraphEntities sentence : ParagraphEntities.of(document, seen)) {
      measured.countMentions(sentence);
      if (view.holds(sentence.sentence())) {
        measured.countSentence(sentence);
      }
    }
    return measured.measurements();
  }

  private void countMentions(ParagraphEntities sentence) {
    sentence.mentions().forEach((entity, count) -> add(ENTITY, entity, sentence, count));
    int named = sentence.mentions().values().stream().mapToInt(Integer::intValue).sum();
    if (named > 0) {
      mentions.add(contribution(sentence, named));
    }
  }

  private void countSentence(ParagraphEntities sentence) {
    sentence.mentions().keySet().forEach(entity -> add(ENTITY_SENTENCE, entity, sentence, 1));
    sentence.pairs().forEach(pair -> add(ENTITY_PAIR, pair.key(), sentence, 1));
    sentences.add(contribution(sentence, 1));
  }

  private void add(String family, String key, ParagraphEntities sentence, int amount) {
    numerators
        .computeIfAbsent(new Measure(family, key, Voice.ALL), measure -> new ArrayList<>())
        .add(contribution(sentence, amount));
  }

  private static Contribution contribution(ParagraphEntities sentence, int amount) {
    return new Contribution(sentence.sentence(), sentence.segment(), amount);
  }

  private Measurements measurements() {
    List<Numerator> all = new ArrayList<>();
    numerators.forEach(
        (measure, contributions) ->
            all.add(new Numerator(measure, quantity(measure), contributions)));
    return new Measurements(
        all,
        List.of(
            new Denominator(ENTITY, null, Voice.ALL, mentions),
            new Denominator(ENTITY_SENTENCE, null, Voice.ALL, sentences),
            new Denominator(ENTITY_PAIR, null, Voice.ALL, sentences)));
  }

  private static Quantity quantity(Measure measure) {
    return measure.family().equals(ENTITY) ? Quantity.COUNT : Quantity.SHARE;
  }
}
