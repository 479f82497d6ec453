package dev.parallax.topic.state;

import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TermNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The topics of a run as a later run needs them.
 *
 * @param settings hash of the settings that decide vocabulary and topics
 * @param corpus hash of what the model was fitted on
 * @param documents hashes of the documents' contents
 * @param samples that counts are sums of, at least 1
 * @param beta prior of a term in a topic, in tokens, above 0
 * @param terms of the vocabulary, ascending; a term's number is its place
 * @param topics in the order of the model, at least one, with different ids
 * @param given what topics were when the settings first said something of them, by id
 */
public record TopicState(
    String settings,
    String corpus,
    List<String> documents,
    int samples,
    double beta,
    List<String> terms,
    List<KeptTopic> topics,
    List<GivenTopic> given) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a figure is impossible
   */
  public TopicState {
    documents = List.copyOf(documents);
    terms = List.copyOf(terms);
    topics = List.copyOf(topics);
    given = List.copyOf(given);
    boolean possible = samples > 0 && beta > 0 && Double.isFinite(beta);
    if (!possible || !Ascending.isAscending(terms) || !areWhole(topics, terms.size())) {
      throw new IllegalArgumentException("the topics are not whole");
    }
  }

  private static boolean areWhole(List<KeptTopic> topics, int terms) {
    return !topics.isEmpty()
        && topics.stream().map(KeptTopic::id).distinct().count() == topics.size()
        && topics.stream().flatMap(topic -> topic.terms().stream()).allMatch(term -> term < terms);
  }

  /**
   * What is kept of a model.
   *
   * @param ids of its topics
   * @param labels of its topics
   * @param soughtInNew of each topic whether it was sought where new documents differ from old ones
   * @param given what topics were when the settings first said something of them, by id
   */
  public static TopicState of(
      String settings,
      String corpus,
      List<String> documents,
      TermNumbers vocabulary,
      TopicModel model,
      List<String> ids,
      List<String> labels,
      List<Boolean> soughtInNew,
      List<GivenTopic> given) {
    return new TopicState(
        settings,
        corpus,
        documents,
        model.samples(),
        model.beta(),
        vocabulary.terms(),
        IntStream.range(0, model.topics())
            .mapToObj(topic -> kept(model, topic, ids, labels, soughtInNew))
            .toList(),
        given);
  }

  private static KeptTopic kept(
      TopicModel model,
      int topic,
      List<String> ids,
      List<String> labels,
      List<Boolean> soughtInNew) {
    List<Integer> terms =
        IntStream.range(0, model.terms())
            .filter(term -> model.count(topic, term) > 0)
            .boxed()
            .toList();
    List<Integer> counts = new ArrayList<>();
    terms.forEach(term -> counts.add(model.count(topic, term)));
    return new KeptTopic(
        ids.get(topic),
        labels.get(topic),
        model.alpha(topic),
        terms,
        counts,
        soughtInNew.get(topic));
  }

  /** The model, over the vocabulary of the state. */
  public TopicModel model() {
    int[][] counts = new int[topics.size()][terms.size()];
    for (int topic = 0; topic < counts.length; topic++) {
      KeptTopic kept = topics.get(topic);
      for (int i = 0; i < kept.terms().size(); i++) {
        counts[topic][kept.terms().get(i)] = kept.counts().get(i);
      }
    }
    double[] alpha = topics.stream().mapToDouble(KeptTopic::alpha).toArray();
    return new TopicModel(samples, counts, alpha, beta);
  }

  /** The model, over another vocabulary. */
  public TopicModel modelOver(TermNumbers vocabulary) {
    return model().translate(TermNumbers.of(terms).in(vocabulary), vocabulary.size());
  }

  /** Ids of the topics, in order. */
  public List<String> ids() {
    return topics.stream().map(KeptTopic::id).toList();
  }
}
