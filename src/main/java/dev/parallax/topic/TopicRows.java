package dev.parallax.topic;

import dev.parallax.config.TopicsConfig;
import dev.parallax.model.topic.GivenByHand;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicQuality;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.hand.ByHand;
import dev.parallax.topic.hand.GivenTopics;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.GivenIds;
import dev.parallax.topic.match.Lineage;
import dev.parallax.topic.match.Match;
import dev.parallax.topic.state.KeptTopic;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Describes the topics of a run, and those that it has lost. */
final class TopicRows {

  /** Terms of a topic that are told. */
  private static final int TERMS = 30;

  /**
   * Where new documents are of one cohort, a topic that was chosen for standing in them must differ
   * between the cohorts: a test would only find what the choice has put there.
   */
  private static final String SOUGHT_IN_NEW =
      "The topic was sought in documents that were new: its share is described, and tested only"
          + " once topics are found anew.";

  private final TopicCorpus corpus;
  private final FittedModel fitted;
  private final TopicsConfig config;
  private final @Nullable TopicState inherited;
  private final @Nullable Lineage lineage;
  private final double[] shares;
  private final List<String> ids;
  private final ByHand hand;
  private final GivenTopics given;

  TopicRows(
      TopicCorpus corpus, FittedModel fitted, TopicsConfig config, @Nullable TopicState inherited) {
    this.corpus = corpus;
    this.fitted = fitted;
    this.config = config;
    this.inherited = inherited;
    this.hand = ByHand.of(config.byHand());
    this.lineage = inherited == null ? null : lineage(inherited);
    this.shares = TopicNames.shares(corpus.termCounts());
    this.ids = ids();
    Map<String, List<TopicTerm>> words = new TreeMap<>();
    for (int topic = 0; topic < ids.size(); topic++) {
      words.put(ids.get(topic), terms(topic));
    }
    this.given = new GivenTopics(hand, inherited, words, TERMS);
  }

  private Lineage lineage(TopicState state) {
    TopicModel old = state.modelOver(corpus.vocabulary());
    GivenIds byHand = ByHand.givenIds(state.ids(), fitted.sought());
    return new Lineage(Match.of(old, fitted.model(), config.sameTopic(), byHand), state.ids());
  }

  /** What topics were when the settings first said something of them. */
  GivenTopics given() {
    return given;
  }

  private List<String> ids() {
    List<@Nullable String> goingOn = new ArrayList<>();
    for (int topic = 0; topic < fitted.model().topics(); topic++) {
      String sought = fitted.sought().get(topic);
      goingOn.add(sought == null && lineage != null ? lineage.inheritedId(topic) : sought);
    }
    List<String> taken = inherited == null ? List.of() : inherited.ids();
    return TopicNames.ids(fitted.model(), corpus.vocabulary(), goingOn, taken);
  }

  /** Ids of the model's topics, in its order. */
  List<String> modelIds() {
    return ids;
  }

  /** Labels of the model's topics, in its order. */
  List<String> modelLabels() {
    List<String> labels = new ArrayList<>();
    for (int topic = 0; topic < ids.size(); topic++) {
      labels.add(TopicNames.label(terms(topic)));
    }
    return labels;
  }

  /**
   * Of the model's topics, in its order, whether each was sought where new documents differ from
   * old ones, and has not been found anew since.
   */
  List<Boolean> soughtInNew() {
    return IntStream.range(0, ids.size()).mapToObj(this::isSoughtInNew).toList();
  }

  private boolean isSoughtInNew(int topic) {
    // Where words say what is sought, new documents have no part in it.
    boolean byWords = fitted.sought().get(topic) != null;
    if (inherited == null || lineage == null || !fitted.goesOn() || byWords) {
      return false;
    }
    int old = lineage.match().oldOf(topic);
    return old < 0 || inherited.topics().get(old).soughtInNew();
  }

  /** All rows, by id. */
  List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (int topic = 0; topic < ids.size(); topic++) {
      topics.add(living(topic));
    }
    topics.addAll(
        new MergedTopics(hand, fitted, ids).rows(corpus, soughtInNew(), shares, TERMS, this::row));
    if (inherited != null && lineage != null) {
      topics.addAll(gone(inherited, lineage));
    }
    topics.sort(Comparator.comparing(Topic::topicId));
    return topics;
  }

  private Topic living(int topic) {
    String id = ids.get(topic);
    return row(
        id,
        fitted.model().size(topic),
        terms(topic),
        fitted.quality().topics().get(topic),
        isSoughtInNew(topic),
        lineage == null
            ? List.of(new TopicLink(LineageEvent.BORN, null, null))
            : lineage.ofNew(topic),
        new GivenByHand(
            hand.nameOf(id),
            hand.mergedInto(id),
            hand.seeds().getOrDefault(id, List.of()),
            given.likeness(id)));
  }

  private Topic row(
      String id,
      double size,
      List<TopicTerm> terms,
      TopicQuality quality,
      boolean soughtInNew,
      List<TopicLink> links,
      GivenByHand byHand) {
    return new Topic(
        id,
        TopicNames.label(terms),
        size,
        size / corpus.size().tokens(),
        quality,
        unstable(quality),
        soughtInNew ? SOUGHT_IN_NEW : null,
        links,
        terms,
        byHand);
  }

  private List<TopicTerm> terms(int topic) {
    return TopicNames.terms(fitted.model(), topic, corpus.vocabulary(), shares, TERMS);
  }

  private @Nullable String unstable(TopicQuality quality) {
    String few = tooLittleText(corpus, config);
    if (few != null) {
      return few;
    }
    return quality.stability() < config.sameTopic()
        ? "The topic is unstable: its stability is below topics.same_topic, so that refits do not"
            + " find it again."
        : null;
  }

  /** Why no topic of a corpus can be trusted; null where some can. */
  static @Nullable String tooLittleText(TopicCorpus corpus, TopicsConfig config) {
    return corpus.units().size() >= config.stableUnits()
        ? null
        : "The topics are unstable: they are told from %,d paragraphs or parts of them, and %,d are needed."
            .formatted(corpus.units().size(), config.stableUnits());
  }

  private List<Topic> gone(TopicState state, Lineage matched) {
    List<Topic> gone = new ArrayList<>();
    for (int old = 0; old < state.topics().size(); old++) {
      TopicLink end = matched.ofOld(old, ids);
      if (end != null) {
        KeptTopic topic = state.topics().get(old);
        gone.add(
            new Topic(
                topic.id(),
                topic.label(),
                null,
                null,
                null,
                null,
                null,
                List.of(end),
                List.of(),
                new GivenByHand(hand.nameOf(topic.id()), null, List.of(), null)));
      }
    }
    return gone;
  }
}
