package dev.parallax.run.change;

import static dev.parallax.model.SampleChanges.compared;
import static dev.parallax.model.SampleChanges.descriptive;
import static dev.parallax.model.SampleChanges.inferred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureRankingTest {

  private static MeasureChange moved(
      String family, String key, MeasureState before, MeasureState after) {
    return change(ChangeKind.MEASURE_MOVED, family, key, before, after);
  }

  private static MeasureChange change(
      ChangeKind kind,
      String family,
      String key,
      @Nullable MeasureState before,
      @Nullable MeasureState after) {
    return new MeasureChange(
        kind, compared(family, key), before, after, ChangeCause.DOCUMENTS, null, 0);
  }

  private static List<String> inOrder(List<MeasureChange> changes) {
    return changes.stream()
        .sorted(Comparator.comparing(MeasureChange::rank))
        .map(change -> change.rank() + " " + change.compared().measure().key())
        .toList();
  }

  @Test
  void otherConclusionsComeFirstThenLargeMovementsForTheirInterval() {
    List<MeasureChange> changes =
        List.of(
            moved("f", "no-interval-far", descriptive(0, null), descriptive(9, null)),
            moved("f", "no-interval", descriptive(0, null), descriptive(-3, null)),
            moved("f", "small", inferred(0, 1, 1), inferred(0.2, 1, 1)),
            moved("f", "large", inferred(0, 0.01, 1), inferred(-0.02, 0.01, 1)),
            moved("f", "concludes", inferred(0.1, 0.1, 0.06), inferred(0.101, 0.1, 0.04)),
            moved("f", "also-small", inferred(0, 1, 1), inferred(0.2, 1, 1)));

    assertThat(inOrder(MeasureRanking.kept(changes)))
        .containsExactly(
            "1 concludes",
            "2 large",
            "3 also-small",
            "4 small",
            "5 no-interval-far",
            "6 no-interval");
  }

  @Test
  void whatCameOrWentIsRankedByItsDifferenceForItsInterval() {
    List<MeasureChange> changes =
        List.of(
            change(ChangeKind.MEASURE_GONE, "f", "vague", inferred(0.5, 1, 1), null),
            change(ChangeKind.MEASURE_GONE, "f", "clear", inferred(-0.1, 0.09, 1), null),
            change(ChangeKind.MEASURE_APPEARED, "f", "alone", null, descriptive(0.5, null)));

    assertThat(inOrder(MeasureRanking.kept(changes)))
        .containsExactlyInAnyOrder("1 clear", "2 vague", "1 alone");
  }

  @Test
  void soManyAreKeptOfEachKindAndFamilyWhateverTheOrderTheyComeIn() {
    List<MeasureChange> changes = new ArrayList<>();
    for (String family : List.of("term", "frame")) {
      IntStream.range(0, 50)
          .mapToObj(i -> moved(family, "k" + i, inferred(0, 1, 1), inferred(0.01 * (i + 1), 1, 1)))
          .forEach(changes::add);
    }
    List<MeasureChange> kept = MeasureRanking.kept(changes);
    Collections.shuffle(changes, new Random(4));

    assertThat(kept).hasSize(2 * MeasureRanking.KEPT);
    assertThat(MeasureRanking.kept(changes)).containsExactlyElementsOf(kept);
    assertThat(kept)
        .allSatisfy(
            change ->
                assertThat(change.compared().measure().key())
                    .isEqualTo("k" + (50 - change.rank())));
  }

  @Test
  void aFewThatMovedAreNamedOfAllFamilies() {
    List<MeasureChange> changes =
        List.of(
            moved("a", "1", inferred(0, 1, 1), inferred(0.1, 1, 1)),
            moved("b", "2", inferred(0, 1, 1), inferred(0.2, 1, 1)),
            moved("c", "3", inferred(0, 1, 1), inferred(0.3, 1, 1)),
            moved("d", "4", inferred(0, 1, 1), inferred(0.4, 1, 1)),
            change(ChangeKind.MEASURE_APPEARED, "e", "5", null, inferred(9, 1, 0.001)));

    assertThat(MeasureRanking.named(changes))
        .extracting(change -> change.compared().measure().key())
        .containsExactly("4", "3", "2");
  }
}
