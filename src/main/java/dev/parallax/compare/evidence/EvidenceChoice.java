package dev.parallax.compare.evidence;

import dev.parallax.config.EvidenceConfig;
import dev.parallax.model.Comparison;
import dev.parallax.model.ComparisonCounts;
import dev.parallax.model.Estimate;
import dev.parallax.model.Identifiers;
import dev.parallax.model.ShownComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses the comparisons that are worth looking at: the clearest of each family and pair of
 * cohorts, and all whose q is at most .05.
 */
public final class EvidenceChoice {

  private final EvidenceConfig config;
  private final Set<String> cohorts;

  /**
   * @param config how many are shown
   * @param cohorts of the corpus
   */
  public EvidenceChoice(EvidenceConfig config, Set<String> cohorts) {
    this.config = config;
    this.cohorts = Set.copyOf(cohorts);
  }

  /** What to look for, in the order of the comparisons. */
  public List<EvidenceRequest> requests(List<Comparison> comparisons) {
    List<EvidenceRequest> requests = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      if (whyNot(comparison).isEmpty()) {
        requests.add(request(comparison));
      }
    }
    return requests;
  }

  /** Why no sentences are looked for, for the tables; empty where they are. */
  public Optional<EvidenceStatus> whyNot(Comparison comparison) {
    Estimate difference = comparison.difference();
    if (difference == null || difference.value() == 0) {
      return Optional.of(EvidenceStatus.NO_DIFFERENCE);
    }
    return ComparisonCounts.isDiscovery(comparison) || comparison.rank() <= config.comparisons()
        ? Optional.empty()
        : Optional.of(EvidenceStatus.BEYOND_LIMIT);
  }

  /**
   * Says of each comparison what evidence was found.
   *
   * @param found by looking for what {@link #requests} asks for
   */
  public List<ShownComparison> shown(List<Comparison> comparisons, List<ShownSentences> found) {
    Set<String> withSentences =
        found.stream()
            .filter(shown -> !shown.evidence().isEmpty())
            .map(ShownSentences::comparisonId)
            .collect(Collectors.toSet());
    return comparisons.stream()
        .map(
            comparison ->
                new ShownComparison(comparison, status(comparison, withSentences).label()))
        .toList();
  }

  private EvidenceStatus status(Comparison comparison, Set<String> withSentences) {
    return whyNot(comparison)
        .orElseGet(
            () ->
                withSentences.contains(id(comparison))
                    ? EvidenceStatus.SHOWN
                    : EvidenceStatus.NO_SENTENCE);
  }

  private static String id(Comparison comparison) {
    return Identifiers.comparison(
        comparison.measure(), comparison.a().cohort(), comparison.b().cohort());
  }

  private EvidenceRequest request(Comparison comparison) {
    String a = comparison.a().cohort();
    String b = comparison.b().cohort();
    Estimate difference = comparison.difference();
    boolean moreInB = difference != null && difference.value() > 0;
    Side sideOfA = side(a, b);
    Side sideOfB = side(b, a);
    return new EvidenceRequest(
        id(comparison),
        comparison.measure(),
        comparison.quantity(),
        moreInB ? sideOfB : sideOfA,
        moreInB ? sideOfA : sideOfB);
  }

  /** A side that is no cohort is the rest: all cohorts but the other side. */
  private Side side(String label, String other) {
    if (cohorts.contains(label)) {
      return new Side(label, Set.of(label));
    }
    Set<String> rest = new TreeSet<>(cohorts);
    rest.remove(other);
    return new Side(label, rest);
  }
}
