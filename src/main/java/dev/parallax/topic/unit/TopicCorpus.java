package dev.parallax.topic.unit;

import dev.parallax.config.TopicsConfig;
import dev.parallax.model.Hashes;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.topic.CorpusSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that a topic model is fitted on.
 *
 * @param documents how many they are
 * @param vocabulary of the model
 * @param units in order of their documents, none without a token
 */
public record TopicCorpus(int documents, TermNumbers vocabulary, List<EncodedUnit> units) {

  /** Copies the list. */
  public TopicCorpus {
    units = List.copyOf(units);
  }

  /**
   * Cuts documents into units and chooses the vocabulary.
   *
   * @param documents the sentences of each, in an order that does not depend on names
   */
  public static TopicCorpus of(List<List<SentenceTerms>> documents, TopicsConfig config) {
    UnitCutter cutter = new UnitCutter(config.minUnitWords(), config.maxUnitWords());
    List<Unit> units = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      units.addAll(cutter.cut(document, documents.get(document)));
    }
    TermNumbers vocabulary =
        TermNumbers.choose(units, VocabularyBounds.of(config, documents.size()));
    return new TopicCorpus(
        documents.size(),
        vocabulary,
        units.stream().map(vocabulary::encode).filter(unit -> unit.size() > 0).toList());
  }

  /** The tokens of each unit. */
  public List<int[]> tokens() {
    return units.stream().map(EncodedUnit::tokens).toList();
  }

  /** Occurrences of each term. */
  public long[] termCounts() {
    long[] counts = new long[vocabulary.size()];
    units.forEach(unit -> Arrays.stream(unit.tokens()).forEach(term -> counts[term]++));
    return counts;
  }

  /** Whether all units have the same tokens, so that nothing tells topics apart. */
  public boolean isUniform() {
    return units.stream().allMatch(unit -> Arrays.equals(unit.tokens(), units.get(0).tokens()));
  }

  /** How much there is. */
  public CorpusSize size() {
    long tokens = units.stream().mapToLong(EncodedUnit::size).sum();
    return new CorpusSize(documents, units.size(), tokens, vocabulary.size());
  }

  /** Names all that a model sees: equal hashes mean equal units in equal order. */
  public String hash() {
    String hash = Hashes.sha256(String.join("\n", vocabulary.terms()));
    for (EncodedUnit unit : units) {
      hash = Hashes.sha256(hash + unit.document() + Arrays.toString(unit.tokens()));
    }
    return hash;
  }
}
