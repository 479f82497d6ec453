package dev.parallax.topic;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.SentenceTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents whose topics are known: each sentence speaks of one subject, with words of its own. */
public final class TopicTexts {

  private static final int SENTENCES = 12;
  private static final int TERMS = 8;

  private TopicTexts() {}

  /** Settings under which a few dozen short documents have topics. */
  public static TopicsConfig config(int k) {
    return new TopicsConfig(
        true,
        k,
        List.of(2, 4),
        60,
        10,
        10,
        60,
        false,
        2,
        0,
        0.9,
        0.5,
        0.25,
        20,
        7,
        TopicsByHandConfig.NONE);
  }

  /** The same with so many units as a floor. */
  public static TopicsConfig withFloor(int k, int units) {
    return new TopicsConfig(
        true,
        k,
        List.of(2, 4),
        60,
        10,
        10,
        60,
        false,
        2,
        0,
        0.9,
        0.5,
        0.25,
        units,
        7,
        TopicsByHandConfig.NONE);
  }

  /**
   * A document.
   *
   * @param subjects words of each sentence are of one of these, in turn
   */
  public static TopicDocument document(int seed, String... subjects) {
    Random random = new Random(seed);
    List<SentenceTerms> sentences = new ArrayList<>();
    for (int sentence = 0; sentence < SENTENCES; sentence++) {
      String subject = subjects[sentence % subjects.length];
      List<String> terms = new ArrayList<>();
      for (int term = 0; term < TERMS; term++) {
        terms.add(subject + random.nextInt(15));
      }
      sentences.add(new SentenceTerms(sentence, sentence, 2 * TERMS, terms));
    }
    return new TopicDocument(Hashes.sha256("document " + seed), sentences);
  }

  /** Documents that each speak of all of some subjects. */
  public static List<TopicDocument> documents(int first, int count, String... subjects) {
    List<TopicDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document(first + i, subjects));
    }
    return documents;
  }

  /** The terms of a sentence of that many words. */
  public static SentenceTerms sentence(int ordinal, int segment, int words, String... terms) {
    return new SentenceTerms(ordinal, segment, words, List.of(terms));
  }
}
