package dev.parallax.compare.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortPairsTest {

  @Test
  void twoCohortsAreComparedInTheOrderOfTheJob() {
    CohortPairs pairs =
        CohortPairs.of(List.of(), List.of("new", "old"), Set.of("old", "new"), Map.of());
    assertThat(pairs.pairs()).containsExactly(CohortPair.of("new", "old"));
    assertThat(pairs.notes()).isEmpty();
  }

  @Test
  void withoutAnOrderTheyAreComparedByAlphabet() {
    assertThat(CohortPairs.of(List.of(), List.of(), Set.of("2024", "2016"), Map.of()).pairs())
        .containsExactly(CohortPair.of("2016", "2024"));
  }

  @Test
  void moreAreComparedEachWithTheRest() {
    assertThat(CohortPairs.of(List.of(), List.of(), Set.of("x", "y", "z"), Map.of()).pairs())
        .containsExactly(
            new CohortPair("rest", "x", Set.of("y", "z"), Set.of("x")),
            new CohortPair("rest", "y", Set.of("x", "z"), Set.of("y")),
            new CohortPair("rest", "z", Set.of("x", "y"), Set.of("z")));
  }

  @Test
  void aCohortMayBeCalledRest() {
    assertThat(CohortPairs.of(List.of(), List.of(), Set.of("x", "y", "rest"), Map.of()).pairs())
        .extracting(CohortPair::nameA)
        .containsOnly("all others");
    assertThat(
            CohortPairs.of(List.of(), List.of(), Set.of("all others", "y", "rest"), Map.of())
                .pairs())
        .extracting(CohortPair::nameA)
        .containsOnly("all others 2");
  }

  @Test
  void aNamedCohortWithoutDocumentsIsReported() {
    CohortPairs pairs =
        CohortPairs.of(
            List.of(List.of("a", "b"), List.of("a", "c")),
            List.of(),
            Set.of("a", "b", "d"),
            Map.of());
    assertThat(pairs.pairs()).containsExactly(CohortPair.of("a", "b"));
    assertThat(pairs.notes())
        .containsExactly(
            "compare.pairs: [a, c] is left out; cohort 'c' has no documents. Cohorts with"
                + " documents: a, b, d.");
  }

  @Test
  void whatIsNoPairIsReported() {
    CohortPairs pairs =
        CohortPairs.of(
            List.of(List.of("a"), List.of("a", "a"), List.of()),
            List.of(),
            Set.of("a", "b"),
            Map.of());
    assertThat(pairs.pairs()).isEmpty();
    assertThat(pairs.notes()).hasSize(3).allMatch(note -> note.contains("two different cohorts"));
  }

  @Test
  void aPairThatIsNamedTwiceIsComparedOnce() {
    List<List<String>> twice = List.of(List.of("a", "b"), List.of("a", "b"));
    assertThat(CohortPairs.of(twice, List.of(), Set.of("a", "b"), Map.of()).pairs()).hasSize(1);
  }

  @Test
  void aCohortOfTheJobWithoutDocumentsIsReported() {
    CohortPairs pairs =
        CohortPairs.of(List.of(), List.of("a", "b", "c"), Set.of("a", "c"), Map.of());
    assertThat(pairs.pairs()).containsExactly(CohortPair.of("a", "c"));
    assertThat(pairs.notes()).singleElement().asString().contains("Cohort 'b'");
  }

  @Test
  void fewerThanTwoCohortsAreReported() {
    assertThat(CohortPairs.of(List.of(), List.of(), Set.of("a"), Map.of()).notes())
        .containsExactly(
            "Nothing is compared; that takes two cohorts, but the documents are of 'a' alone.");
    assertThat(CohortPairs.of(List.of(), List.of(), Set.of(), Map.of()).notes()).hasSize(1);
  }
}
