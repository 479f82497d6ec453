package dev.parallax.compare.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs to compare, and what could not be compared.
 *
 * @param pairs in the order in which they are named
 * @param notes what is left out and why, a sentence or two each, for the user
 */
public record CohortPairs(List<CohortPair> pairs, List<String> notes) {

  /** Stands for all cohorts but the one it is compared with. */
  static final String REST = "rest";

  private static final String OTHERS = "all others";

  /** Copies the lists. */
  public CohortPairs {
    pairs = List.copyOf(pairs);
    notes = List.copyOf(notes);
  }

  /**
   * Chooses the pairs.
   *
   * @param named pairs of the settings; where there are none the two cohorts there are, or each
   *     against the rest
   * @param order cohorts of the job in the order they are shown; all in alphabetical order, where
   *     empty
   * @param present cohorts that have documents
   * @param groups name of a group to its cohorts
   */
  public static CohortPairs of(
      List<List<String>> named,
      List<String> order,
      Collection<String> present,
      Map<String, List<String>> groups) {
    Set<String> known = new TreeSet<>(present);
    return named.isEmpty()
        ? ofAll(order.isEmpty() ? known : order, known)
        : ofNamed(named, known, groups);
  }

  private static CohortPairs ofNamed(
      List<List<String>> named, Set<String> known, Map<String, List<String>> groups) {
    Set<CohortPair> pairs = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    for (List<String> pair : named) {
      List<String> problems = problems(pair, known, groups);
      if (problems.isEmpty()) {
        pairs.add(CohortPair.of(pair.get(0), pair.get(1), groups));
      }
      notes.addAll(problems);
    }
    return new CohortPairs(List.copyOf(pairs), notes);
  }

  private static List<String> problems(
      List<String> pair, Set<String> known, Map<String, List<String>> groups) {
    if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
      return List.of(
          "compare.pairs: %s is left out; a pair names two different cohorts.".formatted(pair));
    }
    return pair.stream()
        .filter(
            cohort ->
                groups.getOrDefault(cohort, List.of(cohort)).stream().noneMatch(known::contains))
        .map(
            cohort ->
                "compare.pairs: %s is left out; cohort '%s' has no documents. Cohorts with documents: %s."
                    .formatted(pair, cohort, inWords(known)))
        .toList();
  }

  private static CohortPairs ofAll(Collection<String> order, Set<String> known) {
    List<String> cohorts = new ArrayList<>(new LinkedHashSet<>(order));
    List<String> notes = new ArrayList<>();
    for (String cohort : cohorts) {
      if (!known.contains(cohort)) {
        notes.add(
            "Cohort '%s' is not compared; it has no documents. Cohorts with documents: %s."
                .formatted(cohort, inWords(known)));
      }
    }
    cohorts.retainAll(known);
    if (cohorts.size() < 2) {
      notes.add(
          "Nothing is compared; that takes two cohorts, but the documents are of %s."
              .formatted(cohorts.isEmpty() ? "none" : "'" + cohorts.get(0) + "' alone"));
    }
    return new CohortPairs(pairs(cohorts), notes);
  }

  private static List<CohortPair> pairs(List<String> cohorts) {
    return switch (cohorts.size()) {
      case 0, 1 -> List.of();
      case 2 -> List.of(CohortPair.of(cohorts.get(0), cohorts.get(1)));
      default -> cohorts.stream().map(cohort -> againstRest(cohort, cohorts)).toList();
    };
  }

  private static CohortPair againstRest(String cohort, List<String> cohorts) {
    Set<String> others = new HashSet<>(cohorts);
    others.remove(cohort);
    return new CohortPair(nameOfRest(cohorts), cohort, others, Set.of(cohort));
  }

  /**
   * A cohort may be called so, and then the rest must not be: who reads tables tells by the name.
   */
  private static String nameOfRest(List<String> cohorts) {
    return Stream.concat(
            Stream.of(REST, OTHERS),
            IntStream.rangeClosed(2, cohorts.size()).mapToObj(CohortPairs::others))
        .filter(name -> !cohorts.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static String others(int number) {
    return OTHERS + " " + number;
  }

  private static String inWords(Set<String> cohorts) {
    return cohorts.isEmpty() ? "none" : String.join(", ", cohorts);
  }
}
