package dev.parallax.topic.hand;

import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.topic.lda.Anchor;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The topics that are looked for, as far as the texts have words of them. */
public final class Seeds {

  /** None. */
  public static final Seeds NONE = new Seeds(List.of(), new long[0], List.of());

  /** A topic of very many words is held by some of their tokens well enough. */
  private static final int MOST_TOKENS = 10_000;

  /** Of all tokens: what holds a rare subject against topics of everything. */
  private static final double LEAST_SHARE = 0.01;

  private final List<SoughtTopic> topics;
  private final long[] counts;
  private final List<String> notes;

  private Seeds(List<SoughtTopic> topics, long[] counts, List<String> notes) {
    this.topics = List.copyOf(topics);
    this.counts = counts;
    this.notes = List.copyOf(notes);
  }

  /**
   * Looks words up.
   *
   * @param corpus that topics are found in
   * @param documents the sentences of each, with terms beyond the vocabulary too
   */
  public static Seeds of(ByHand hand, TopicCorpus corpus, List<List<SentenceTerms>> documents) {
    if (hand.seeds().isEmpty()) {
      return NONE;
    }
    List<String> vocabulary = corpus.vocabulary().terms();
    OtherTerms others = OtherTerms.of(documents, corpus.vocabulary().numbers().keySet());
    List<SoughtTopic> topics = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    hand.seeds()
        .forEach(
            (id, words) -> {
              TreeSet<Integer> terms = new TreeSet<>();
              for (String written : words) {
                SeedWord word = SeedWord.of(written);
                List<Integer> found = terms(word, vocabulary);
                terms.addAll(found);
                if (found.isEmpty()) {
                  notes.add(key(id) + others.whyNot(written.strip(), word, vocabulary));
                }
              }
              if (terms.isEmpty()) {
                notes.add(key(id) + "none of its words can be used, so that it was not sought.");
              } else {
                topics.add(new SoughtTopic(id, List.copyOf(terms)));
              }
            });
    return new Seeds(topics, corpus.termCounts(), notes);
  }

  private static List<Integer> terms(SeedWord word, List<String> vocabulary) {
    return IntStream.range(0, vocabulary.size())
        .filter(term -> word.fits(vocabulary.get(term)))
        .boxed()
        .toList();
  }

  /** How a note on a topic begins. */
  static String key(String id) {
    return "topics.by_hand.seeds." + id.substring(ByHand.PREFIX.length()) + ": ";
  }

  /** The topics, by id. */
  public List<SoughtTopic> topics() {
    return topics;
  }

  /** An id under which a topic is looked for; null for any other. */
  public @Nullable String idIfSought(String id) {
    return topics.stream().anyMatch(topic -> topic.id().equals(id)) ? id : null;
  }

  /** What of the words cannot be used, for people. */
  public List<String> notes() {
    return notes;
  }

  /** What holds the topics in a model that begins with them, in their order. */
  public List<Anchor> anchors() {
    return anchors(IntStream.range(0, topics.size()).boxed().toList());
  }

  /**
   * What holds the topics: of each term as many tokens as the texts have, or more where that would
   * be less than a hundredth of all tokens.
   *
   * @param slots number of each topic in the model, in the order of the topics
   */
  public List<Anchor> anchors(List<Integer> slots) {
    List<Anchor> anchors = new ArrayList<>();
    for (int topic = 0; topic < topics.size(); topic++) {
      anchors.add(new Anchor(slots.get(topic), tokens(topics.get(topic))));
    }
    return anchors;
  }

  private int[] tokens(SoughtTopic topic) {
    long all = topic.terms().stream().mapToLong(term -> counts[term]).sum();
    double least = LEAST_SHARE * Arrays.stream(counts).sum() / all;
    double share = Math.min(Math.max(1, least), (double) MOST_TOKENS / all);
    return topic.terms().stream()
        .flatMapToInt(
            term ->
                IntStream.generate(() -> term).limit(Math.max(1, Math.round(share * counts[term]))))
        .toArray();
  }
}
