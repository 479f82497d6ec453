package dev.parallax.compare.evidence;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.ComparedCohorts;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.EvidenceConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceChoiceTest {

  private static final CompareConfig COMPARE =
      new CompareConfig(
          List.of(),
          "document",
          199,
          1,
          Map.of(),
          CompareConfig.Prior.POOLED,
          500,
          Map.of(),
          List.of(),
          CompareConfig.Trends.NONE);

  private final ComparedCohorts compared =
      CohortComparison.of(
          List.of(
              essay("2008", "1", 1, 6, 5),
              essay("2016", "2", 2, 3, 5),
              essay("2024", "3", 9, 0, 5)),
          List.of("2008", "2016", "2024"),
          COMPARE);

  /** In 100 sentences, so many have the property x, y and z. */
  private static MeasuredDocument essay(String cohort, String id, int x, int y, int z) {
    return document(cohort, id)
        .outOf("f", 100, 1)
        .has("f", "x", Quantity.SHARE, x, 1)
        .has("f", "y", Quantity.SHARE, y, 1)
        .has("f", "z", Quantity.SHARE, z, 1)
        .build();
  }

  private EvidenceChoice choice(int comparisons) {
    return new EvidenceChoice(
        new EvidenceConfig(comparisons, 3), compared.pairs(), share -> null, Set.of());
  }

  private EvidenceRequest request(String key, String cohort) {
    return choice(9).requests(compared.comparisons(), List.of()).stream()
        .filter(asked -> asked.measure().key().equals(key))
        .filter(asked -> asked.comparisonId().contains(cohort))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSideThatHasMoreIsShownFirstAndTheRestIsAllOthers() {
    EvidenceRequest more = request("x", "2024");
    assertThat(more.higher()).isEqualTo(new Side("2024", Set.of("2024")));
    assertThat(more.lower()).isEqualTo(new Side("rest", Set.of("2008", "2016")));

    EvidenceRequest fewer = request("y", "2024");
    assertThat(fewer.higher()).isEqualTo(new Side("rest", Set.of("2008", "2016")));
    assertThat(fewer.lower()).isEqualTo(new Side("2024", Set.of("2024")));
  }

  @Test
  void whatDoesNotDifferHasNoEvidence() {
    assertThat(compared.comparisons())
        .filteredOn(comparison -> comparison.measure().key().equals("z"))
        .isNotEmpty()
        .allSatisfy(
            comparison ->
                assertThat(choice(9).whyNot(comparison)).hasValue(EvidenceStatus.NO_DIFFERENCE));
  }

  @Test
  void onlyTheClearestOfAFamilyAreLookedFor() {
    EvidenceChoice choice = choice(1);
    List<EvidenceRequest> requests = choice.requests(compared.comparisons(), List.of());
    assertThat(requests).hasSize(compared.pairs().size());
    assertThat(compared.comparisons())
        .filteredOn(comparison -> comparison.rank() > 1)
        .filteredOn(comparison -> comparison.difference().value() != 0)
        .isNotEmpty()
        .allSatisfy(
            comparison ->
                assertThat(choice.whyNot(comparison)).hasValue(EvidenceStatus.BEYOND_LIMIT));
  }

  @Test
  void everyComparisonSaysWhatEvidenceThereIs() {
    List<ShownComparison> shown = choice(1).shown(compared.comparisons(), List.of());
    assertThat(shown).extracting(ShownComparison::comparison).isEqualTo(compared.comparisons());
    assertThat(shown)
        .extracting(ShownComparison::evidence)
        .contains(EvidenceStatus.NO_SENTENCE.label(), EvidenceStatus.NO_DIFFERENCE.label());
  }

  @Test
  void aComparisonOfNoPairIsABug() {
    List<Comparison> comparisons = compared.comparisons();
    EvidenceChoice other =
        new EvidenceChoice(new EvidenceConfig(9, 3), List.of(), share -> null, Set.of());
    assertThatThrownBy(() -> other.requests(comparisons, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Of no pair");
  }
}
