package dev.parallax.compare.evidence;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.config.EvidenceConfig;
import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the comparisons that are worth looking at: the clearest of each family and pair of
 * cohorts, and all whose q is at most .05.
 */
public final class EvidenceChoice {

  /** A p above this says that most splits by chance differ as much. */
  private static final double NO_CONTRAST = 0.5;

  private final EvidenceConfig config;
  private final List<CohortPair> pairs;
  private final Function<Measure, @Nullable Measure> scoredBy;
  private final Set<String> ofDocuments;

  /**
   * @param config how many are shown
   * @param pairs that were compared
   * @param scoredBy a measure that is a share to that of the scores which decide what has a share
   *     in it; to null where there is none
   * @param ofDocuments families whose figures are of documents as wholes
   */
  public EvidenceChoice(
      EvidenceConfig config,
      List<CohortPair> pairs,
      Function<Measure, @Nullable Measure> scoredBy,
      Set<String> ofDocuments) {
    this.config = config;
    this.pairs = List.copyOf(pairs);
    this.scoredBy = scoredBy;
    this.ofDocuments = Set.copyOf(ofDocuments);
  }

  /**
   * What to look for, in the order of the comparisons.
   *
   * @param documents that were compared
   */
  public List<EvidenceRequest> requests(
      List<Comparison> comparisons, List<MeasuredDocument> documents) {
    List<EvidenceRequest> requests = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      if (whyNot(comparison).isEmpty()) {
        requests.add(request(comparison, documents));
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
    if (ofDocuments.contains(comparison.measure().family())) {
      return Optional.of(EvidenceStatus.OF_DOCUMENTS);
    }
    if (hasNoContrast(comparison)) {
      return Optional.of(EvidenceStatus.NO_CONTRAST);
    }
    return ComparisonCounts.isDiscovery(comparison) || comparison.rank() <= config.comparisons()
        ? Optional.empty()
        : Optional.of(EvidenceStatus.BEYOND_LIMIT);
  }

  private static boolean hasNoContrast(Comparison comparison) {
    SignificanceTest test = comparison.test();
    return comparison.withinError() || (test != null && test.p() > NO_CONTRAST);
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

  private EvidenceRequest request(Comparison comparison, List<MeasuredDocument> documents) {
    CohortPair pair = pair(comparison);
    Side a = new Side(pair.nameA(), pair.cohortsA());
    Side b = new Side(pair.nameB(), pair.cohortsB());
    Estimate difference = comparison.difference();
    boolean moreInB = difference != null && difference.value() > 0;
    EvidenceRequest request =
        new EvidenceRequest(
            id(comparison),
            comparison.measure(),
            comparison.quantity(),
            moreInB ? b : a,
            moreInB ? a : b,
            null,
            scoredBy.apply(comparison.measure()));
    return comparison.quantity() == Quantity.MEAN
        ? request.typicalOf(TypicalScores.of(request, documents))
        : request;
  }

  private CohortPair pair(Comparison comparison) {
    return pairs.stream()
        .filter(pair -> pair.nameA().equals(comparison.a().cohort()))
        .filter(pair -> pair.nameB().equals(comparison.b().cohort()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Of no pair: " + id(comparison)));
  }
}
