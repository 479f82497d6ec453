package dev.parallax.topic;

import dev.parallax.model.Hashes;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.TopTerms;
import dev.parallax.topic.unit.TermNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What topics are called: ids for programs, labels for people. */
final class TopicNames {

  /** Weight of a term's probability against its lift in labels (Sievert &amp; Shirley 2014). */
  private static final double RELEVANCE = 0.6;

  private static final int TERMS_OF_LABEL = 4;
  private static final int TERMS_OF_ID = 20;
  private static final int DIGITS = 8;

  private TopicNames() {}

  /**
   * Ids of a model's topics. A new one has its id from its top terms, so that topics of models that
   * know nothing of each other share an id only where these are the same.
   *
   * @param inherited of each topic the id it goes on under, or null
   * @param taken ids that no new topic may have
   */
  static List<String> ids(
      TopicModel model,
      TermNumbers vocabulary,
      List<@Nullable String> inherited,
      List<String> taken) {
    Set<String> used = new HashSet<>(taken);
    List<String> ids = new ArrayList<>();
    for (int topic = 0; topic < model.topics(); topic++) {
      String id = inherited.get(topic);
      ids.add(id != null ? id : newId(terms(model, topic, vocabulary), used));
    }
    return ids;
  }

  private static String terms(TopicModel model, int topic, TermNumbers vocabulary) {
    return Arrays.stream(TopTerms.of(model, topic, TERMS_OF_ID))
        .mapToObj(term -> vocabulary.terms().get(term))
        .collect(Collectors.joining("\n"));
  }

  private static String newId(String terms, Set<String> used) {
    String text = terms;
    String id = id(text);
    // Eight digits of a hash may be taken, by chance or by a topic of an earlier run.
    while (!used.add(id)) {
      text += "\n";
      id = id(text);
    }
    return id;
  }

  private static String id(String text) {
    return "topic:" + Hashes.sha256(text).substring(0, DIGITS);
  }

  /** A topic's terms by weight. */
  static List<TopicTerm> terms(
      TopicModel model, int topic, TermNumbers vocabulary, double[] shares, int most) {
    return Arrays.stream(TopTerms.of(model, topic, most))
        .mapToObj(term -> term(model, topic, term, vocabulary, shares))
        .toList();
  }

  private static TopicTerm term(
      TopicModel model, int topic, int term, TermNumbers vocabulary, double[] shares) {
    double weight = model.frequency(topic, term);
    return new TopicTerm(vocabulary.terms().get(term), weight, weight / shares[term]);
  }

  /** The few of a topic's terms that are frequent in it and rare elsewhere. */
  static String label(List<TopicTerm> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing(TopicNames::relevance).reversed().thenComparing(TopicTerm::term))
        .limit(TERMS_OF_LABEL)
        .map(TopicTerm::term)
        .collect(Collectors.joining(", "));
  }

  private static double relevance(TopicTerm term) {
    return RELEVANCE * Math.log(term.weight()) + (1 - RELEVANCE) * Math.log(term.lift());
  }

  /** Each term's share of all tokens. */
  static double[] shares(long[] counts) {
    long all = Arrays.stream(counts).sum();
    return IntStream.range(0, counts.length)
        .mapToDouble(term -> (double) counts[term] / Math.max(1, all))
        .toArray();
  }
}
