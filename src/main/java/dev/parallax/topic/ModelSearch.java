package dev.parallax.topic;

import dev.parallax.config.TopicsConfig;
import dev.parallax.topic.hand.Seeds;
import dev.parallax.topic.hand.SoughtTopic;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comes to the model of a run: goes on from inherited topics where it may, or begins anew. */
final class ModelSearch {

  private final List<TopicDocument> documents;
  private final TopicCorpus corpus;
  private final TopicsConfig config;
  private final String settings;
  private final ModelChoice choice;
  private final Seeds seeds;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param documents in the order of the corpus
   * @param settings hash of all settings that decide vocabulary and topics
   * @param seeds topics that are looked for
   */
  ModelSearch(
      List<TopicDocument> documents,
      TopicCorpus corpus,
      TopicsConfig config,
      String settings,
      Seeds seeds) {
    this.documents = documents;
    this.corpus = corpus;
    this.config = config;
    this.settings = settings;
    this.seeds = seeds;
    this.choice = new ModelChoice(corpus, config, seeds);
  }

  /** Why inherited topics were not gone on from, for people. */
  List<String> notes() {
    return notes;
  }

  /**
   * The model.
   *
   * @param inherited topics of an earlier run; null where there are none
   */
  FittedModel model(@Nullable TopicState inherited) {
    FittedModel goingOn = inherited == null ? null : goOn(inherited);
    if (goingOn != null) {
      return goingOn;
    }
    return config.choosesK() ? choice.best() : choice.fixed(config.k());
  }

  /** Null where topics are to be found anew. */
  private @Nullable FittedModel goOn(TopicState state) {
    if (!state.settings().equals(settings)) {
      notes.add(
          "The inherited topic state was made with other settings: topics were found anew and"
              + " matched with the old ones.");
      return null;
    }
    if (state.corpus().equals(corpus.hash())) {
      return fitted(state.modelOver(corpus.vocabulary()), FittedModel.UNCHANGED, state.ids());
    }
    Set<Integer> added = added(state);
    if (shareIn(added) > config.warmShare()) {
      notes.add(
          "Topics were found anew and matched with the old ones, since more than topics.warm_share"
              + " of the text is new.");
      return null;
    }
    // Topics that are looked for and that the state lacks follow those that it has.
    List<String> slots = new ArrayList<>(state.ids());
    seeds.topics().stream()
        .map(SoughtTopic::id)
        .filter(id -> !state.ids().contains(id))
        .forEach(slots::add);
    TopicModel warm = warm(state, added, slots);
    return warm.topics() == 0 ? null : fitted(warm, FittedModel.WARM, slots);
  }

  private Set<Integer> added(TopicState state) {
    Set<String> known = new HashSet<>(state.documents());
    Set<Integer> added = new HashSet<>();
    for (int document = 0; document < documents.size(); document++) {
      if (!known.contains(documents.get(document).contentSha256())) {
        added.add(document);
      }
    }
    return added;
  }

  private double shareIn(Set<Integer> added) {
    long tokens =
        corpus.units().stream()
            .filter(unit -> added.contains(unit.document()))
            .mapToLong(EncodedUnit::size)
            .sum();
    return (double) tokens / corpus.size().tokens();
  }

  private TopicModel warm(TopicState state, Set<Integer> added, List<String> slots) {
    TopicModel old = state.modelOver(corpus.vocabulary());
    List<Integer> ofSeeds =
        seeds.topics().stream().map(topic -> slots.indexOf(topic.id())).toList();
    WarmChain chain =
        new WarmChain(
            corpus,
            old,
            added,
            choice.settings(old.topics()).withAnchors(seeds.anchors(ofSeeds)),
            slots.size() - old.topics(),
            config.sameTopic());
    return (config.choosesK() ? chain.withBirth() : chain.sameNumber()).withoutEmpty();
  }

  /**
   * @param slots ids of the topics that the chain began with
   */
  private FittedModel fitted(TopicModel model, String start, List<String> slots) {
    List<@Nullable String> sought = new ArrayList<>();
    for (int topic = 0; topic < model.topics(); topic++) {
      int slot = model.slot(topic);
      sought.add(slot < slots.size() ? seeds.idIfSought(slots.get(slot)) : null);
    }
    // Refits look for all topics that are looked for, those that the model lost, too.
    long lost = seeds.topics().stream().filter(topic -> !sought.contains(topic.id())).count();
    Refits refits =
        Refits.of(corpus, choice.settings(model.topics() + (int) lost), 0, config.refits());
    return FittedModel.of(corpus, model, refits, start, model.topics(), sought);
  }
}
