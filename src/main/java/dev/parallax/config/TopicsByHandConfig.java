package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What users say of topics themselves. Names and merged topics are laid over the topics that were
 * found; seeds change what is found.
 *
 * @param names id of a topic to its name
 * @param merged name of a merged topic, without {@code topic:}, to the ids of its parts
 * @param seeds name of a topic that is looked for, without {@code topic:}, to its words
 */
public record TopicsByHandConfig(
    @Setting(
            value =
                "Names of topics, by the ids of the table topics: {\"topic:1f0c77aa\": the Cold War}.",
            byDefault = "{}",
            pattern = ".*\\S.*")
        Map<String, String> names,
    @Setting(
            value =
                "Topics that are measured as one, under topic: and the name they have here:"
                    + " {economy: [\"topic:1f0c77aa\", \"topic:9b2e6d01\"]}.",
            byDefault = "{}",
            pattern = ".*\\S.*")
        Map<String, List<String>> merged,
    @Setting(
            value =
                "Topics that are looked for, under topic: and the name they have here, each with words"
                    + " that belong to it: {health: [health, hospital, insurance]}. Words are lemmas or"
                    + " phrases, as in the table topic_terms; * stands for any letters at their ends.",
            byDefault = "{}",
            pattern = ".*\\S.*")
        Map<String, List<String>> seeds)
    implements Serializable {

  /** Nothing. */
  public static final TopicsByHandConfig NONE =
      new TopicsByHandConfig(Map.of(), Map.of(), Map.of());

  /** Copies the maps, in order of their names. */
  public TopicsByHandConfig {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    merged = copy(merged);
    seeds = copy(seeds);
  }

  private static SortedMap<String, List<String>> copy(Map<String, List<String>> lists) {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    lists.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    return Collections.unmodifiableSortedMap(copy);
  }

  /** Whether nothing is said. */
  public boolean saysNothing() {
    return equals(NONE);
  }

  /** The part that changes which topics are found. */
  TopicsByHandConfig forSearch() {
    return new TopicsByHandConfig(Map.of(), Map.of(), seeds);
  }
}
