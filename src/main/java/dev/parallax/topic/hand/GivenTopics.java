package dev.parallax.topic.hand;

import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.TopTerms;
import dev.parallax.topic.state.GivenTopic;
import dev.parallax.topic.state.TopicState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What topics were when the settings first said something of them, beside what they are now. A step
 * from run to run may be small and the way long all the same.
 */
public final class GivenTopics {

  private final SortedMap<String, GivenTopic> then = new TreeMap<>();
  private final Map<String, List<TopicTerm>> now;

  /**
   * @param inherited topics of the run before, whose words a user has seen; null where there are
   *     none
   * @param now id of each topic of the run to its first terms by weight
   * @param terms how many of its first terms a topic is told by
   */
  public GivenTopics(
      ByHand hand, @Nullable TopicState inherited, Map<String, List<TopicTerm>> now, int terms) {
    this.now = now;
    TreeSet<String> ids = new TreeSet<>(hand.names().keySet());
    hand.merged().values().forEach(ids::addAll);
    ids.removeIf(id -> !ByHand.isFound(id));
    for (String id : ids) {
      String name = hand.names().getOrDefault(id, "");
      String whole = hand.mergedInto(id);
      GivenTopic given = kept(inherited, id, name, whole == null ? "" : whole, terms);
      if (given != null) {
        then.put(id, given);
      }
    }
  }

  private @Nullable GivenTopic kept(
      @Nullable TopicState inherited, String id, String name, String whole, int terms) {
    if (inherited != null) {
      for (GivenTopic given : inherited.given()) {
        // Something else is said of it: whoever says so has seen what it is now.
        if (given.id().equals(id) && (given.says(name, whole) || !inherited.ids().contains(id))) {
          return given;
        }
      }
      int topic = inherited.ids().indexOf(id);
      if (topic >= 0) {
        return given(id, name, whole, words(inherited, topic, terms));
      }
    }
    List<TopicTerm> words = now.get(id);
    return words == null ? null : given(id, name, whole, words);
  }

  private static GivenTopic given(String id, String name, String whole, List<TopicTerm> words) {
    return new GivenTopic(
        id,
        name,
        whole,
        words.stream().map(TopicTerm::term).toList(),
        words.stream().map(TopicTerm::weight).toList());
  }

  private static List<TopicTerm> words(TopicState state, int topic, int terms) {
    TopicModel model = state.model();
    List<TopicTerm> words = new ArrayList<>();
    for (int term : TopTerms.of(model, topic, terms)) {
      words.add(new TopicTerm(state.terms().get(term), model.frequency(topic, term), 1));
    }
    return words;
  }

  /** What is kept for the next run, by id. */
  public List<GivenTopic> kept() {
    return List.copyOf(then.values());
  }

  /** What a topic was; null where nothing is known of it. */
  @Nullable GivenTopic then(String id) {
    return then.get(id);
  }

  /** Whether the run has a topic. */
  boolean isThere(String id) {
    return now.containsKey(id);
  }

  /** Ids of the run's topics. */
  Collection<String> ids() {
    return now.keySet();
  }

  /** First terms of a topic of the run. */
  List<TopicTerm> words(String id) {
    return now.getOrDefault(id, List.of());
  }

  /**
   * Cosine of a topic's first terms to those it had when something was first said of it; null where
   * nothing was, and where it is gone.
   */
  public @Nullable Double likeness(String id) {
    GivenTopic given = then.get(id);
    return given == null || !isThere(id) ? null : cosine(given, words(id));
  }

  /** How like what a topic was a topic of the run is. */
  static double cosine(GivenTopic given, List<TopicTerm> words) {
    Map<String, Double> weights = new HashMap<>();
    double squares = 0;
    for (TopicTerm word : words) {
      weights.put(word.term(), word.weight());
      squares += word.weight() * word.weight();
    }
    double product = 0;
    double squaresThen = 0;
    for (int i = 0; i < given.terms().size(); i++) {
      double weight = given.weights().get(i);
      product += weight * weights.getOrDefault(given.terms().get(i), 0.0);
      squaresThen += weight * weight;
    }
    return product == 0 ? 0 : product / Math.sqrt(squares * squaresThen);
  }
}
