package dev.parallax.compare.evidence;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.config.EvidenceConfig;
import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.ShownComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the comparisons that are worth looking at: the clearest of each family and pair of
 * cohorts, and all whose q is at most .05.
 */
public final class EvidenceChoice {

  private final EvidenceConfig config;
  private final List<CohortPair> pairs;

  /**
   * @param config how many are shown
   * @param pairs that were compared
   */
  public EvidenceChoice(EvidenceConfig config, List<CohortPair> pairs) {
    this.config = config;
    this.pairs = List.copyOf(pairs);
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
    CohortPair pair = pair(comparison);
    Side a = new Side(pair.nameA(), pair.cohortsA());
    Side b = new Side(pair.nameB(), pair.cohortsB());
    Estimate difference = comparison.difference();
    boolean moreInB = difference != null && difference.value() > 0;
    return new EvidenceRequest(
        id(comparison),
        comparison.measure(),
        comparison.quantity(),
        moreInB ? b : a,
        moreInB ? a : b);
  }

  private CohortPair pair(Comparison comparison) {
    return pairs.stream()
        .filter(pair -> pair.nameA().equals(comparison.a().cohort()))
        .filter(pair -> pair.nameB().equals(comparison.b().cohort()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Of no pair: " + id(comparison)));
  }
}
