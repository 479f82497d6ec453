package dev.parallax.report.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two cohorts that are compared; differences are b less a.
 *
 * @param a the cohort that is subtracted, or what stands for all but b
 * @param b the cohort it is subtracted from
 */
public record CohortPair(String a, String b) {

  /** The pair of a comparison. */
  public static CohortPair of(Row comparison) {
    return new CohortPair(comparison.text("cohort_a"), comparison.text("cohort_b"));
  }

  /**
   * The side, {@code a} or {@code b}, on which documents of a cohort stand; a cohort on neither is
   * left out. Where no cohort is called what a is called, a is all of them but b: what the rest is
   * called changes where a cohort is called {@code rest} itself.
   *
   * @param cohorts of the run's documents
   * @param groups name of a group to its cohorts, as the settings name them
   */
  public Map<String, String> sides(
      Collection<String> cohorts, Map<String, ? extends Collection<String>> groups) {
    Map<String, String> sides = new TreeMap<>();
    if (groups.containsKey(a)) {
      groups.get(a).forEach(cohort -> sides.put(cohort, "a"));
    } else if (cohorts.contains(a)) {
      sides.put(a, "a");
    } else {
      cohorts.forEach(cohort -> sides.put(cohort, "a"));
    }
    if (groups.containsKey(b)) {
      groups.get(b).forEach(cohort -> sides.put(cohort, "b"));
    } else {
      sides.put(b, "b");
    }
    return sides;
  }

  /** The groups of cohorts that the settings of a run name, name to cohorts. */
  public static Map<String, List<String>> groups(JsonNode facts) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Map.Entry<String, JsonNode> group : facts.at("/config/compare/groups").properties()) {
      List<String> cohorts = new ArrayList<>();
      group.getValue().forEach(cohort -> cohorts.add(cohort.asText()));
      groups.put(group.getKey(), cohorts);
    }
    return groups;
  }
}
