package dev.parallax.topic.hand;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.topic.match.GivenIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What users say of topics, by the ids that these have in the tables.
 *
 * @param names id of a topic to its name
 * @param merged id of a merged topic to the ids of its parts
 * @param seeds id of a topic that is looked for to its words, as they were written
 */
public record ByHand(
    SortedMap<String, String> names,
    SortedMap<String, List<String>> merged,
    SortedMap<String, List<String>> seeds) {

  /** What all ids of topics begin with. */
  public static final String PREFIX = "topic:";

  /** Ids that topics have from their words. */
  private static final Pattern FOUND = Pattern.compile(PREFIX + "[0-9a-f]{8}");

  /** Copies the maps. */
  public ByHand {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    merged = Collections.unmodifiableSortedMap(new TreeMap<>(merged));
    seeds = Collections.unmodifiableSortedMap(new TreeMap<>(seeds));
  }

  /** As the settings say it. */
  public static ByHand of(TopicsByHandConfig config) {
    TreeMap<String, String> names = new TreeMap<>();
    config.names().forEach((id, name) -> names.put(id, name.strip()));
    return new ByHand(names, withIds(config.merged()), withIds(config.seeds()));
  }

  private static SortedMap<String, List<String>> withIds(Map<String, List<String>> lists) {
    SortedMap<String, List<String>> byId = new TreeMap<>();
    lists.forEach((name, list) -> byId.put(PREFIX + name, List.copyOf(list)));
    return byId;
  }

  /** Whether a topic has such an id from its words, and not from the settings. */
  public static boolean isFound(String id) {
    return FOUND.matcher(id).matches();
  }

  /** The name of a topic; null where it has none. */
  public @Nullable String nameOf(String id) {
    String given = names.get(id);
    boolean named = given == null && (merged.containsKey(id) || seeds.containsKey(id));
    return named ? id.substring(PREFIX.length()).replace('_', ' ') : given;
  }

  /** The merged topic that a topic is part of; null where it is part of none. */
  public @Nullable String mergedInto(String id) {
    return merged.entrySet().stream()
        .filter(entry -> entry.getValue().contains(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Of each topic the id under which it is measured: its own, or that of the merged one. */
  public List<String> measuredAs(List<String> ids) {
    List<String> measured = new ArrayList<>();
    for (String id : ids) {
      String whole = mergedInto(id);
      measured.add(whole == null ? id : whole);
    }
    return measured;
  }

  /**
   * Which topics of two models have their ids from the settings, of now or of then.
   *
   * @param old ids of the old topics
   * @param sought of each new topic the id under which it is looked for, or null
   */
  public static GivenIds givenIds(List<String> old, List<@Nullable String> sought) {
    List<@Nullable String> given = new ArrayList<>();
    old.forEach(id -> given.add(isFound(id) ? null : id));
    return new GivenIds(given, sought);
  }
}
