package dev.parallax.compare;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.correct.LabelCorrections;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.measure.SentenceLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LabelCorrectionsTest {

  private static final int DOCUMENTS = 10;
  private static final int SENTENCES = 10;

  /** In both cohorts sentences 0 to 3 of ten are so; in b the instrument finds 4 and 5, too. */
  private static boolean truth(String cohort, int sentence) {
    return sentence < 4;
  }

  private static List<MeasuredDocument> documents() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (String cohort : List.of("a", "b")) {
      for (int d = 0; d < DOCUMENTS; d++) {
        int found = (cohort.equals("a") ? 4 : 6) + d % 2;
        documents.add(
            document(cohort, cohort + d)
                .outOf("frame", 1, SENTENCES)
                .has(
                    "frame",
                    "set/one",
                    Quantity.SHARE,
                    IntStream.range(0, found).mapToObj(s -> new Contribution(s, s, 1)).toList())
                .build());
      }
    }
    return documents;
  }

  private static List<SentenceLabel> labels(double value, BiPredicate<String, Integer> truth) {
    List<SentenceLabel> labels = new ArrayList<>();
    for (String cohort : List.of("a", "b")) {
      for (int d = 0; d < DOCUMENTS; d++) {
        for (int s = 0; s < SENTENCES; s++) {
          labels.add(
              new SentenceLabel(
                  cohort + d, s, "", 1, Map.of("set/one", truth.test(cohort, s) ? value : 0.0)));
        }
      }
    }
    return labels;
  }

  private static @Nullable CorrectedDifference corrected(List<SentenceLabel> labels) {
    List<MeasuredDocument> documents = documents();
    ComparedCohorts compared =
        CohortComparison.of(documents, List.of("a", "b"), SampleConfig.defaults());
    Comparison row = compared.comparisons().get(0);
    return new LabelCorrections(
            documents,
            compared.pairs(),
            labels,
            measure ->
                measure.family().equals("frame") ? new LabelledAs(measure.key(), true) : null)
        .of(row);
  }

  @Test
  void whereAllIsLabelledTheLabelsDecide() {
    CorrectedDifference corrected = corrected(labels(1, LabelCorrectionsTest::truth));
    assertThat(corrected).isNotNull();
    assertThat(corrected.meanA()).isCloseTo(.4, within(1e-9));
    assertThat(corrected.meanB()).isCloseTo(.4, within(1e-9));
    assertThat(corrected.difference().value()).isCloseTo(0, within(1e-9));
    assertThat(corrected.labelsA()).isEqualTo(100);
    assertThat(corrected.labelsB()).isEqualTo(100);
  }

  @Test
  void belowTwentyLabelledSoThereIsNoneAndTheRowSaysWhy() {
    CorrectedDifference corrected = corrected(labels(1, (cohort, s) -> s == 0));
    assertThat(corrected).isNotNull();
    assertThat(corrected.difference()).isNull();
    assertThat(corrected.meanA()).isNull();
    assertThat(corrected.reason())
        .isEqualTo(
            "No correction: sentences that are labelled so: 10 in a, 10 in b; 20 are needed in"
                + " either.");
    assertThat(corrected(labels(1, (cohort, s) -> s > 0)).reason())
        .startsWith("No correction: sentences that are labelled otherwise: 10 in a, 10 in b");
  }

  @Test
  void labelsOfOtherSentencesDoNotCount() {
    List<SentenceLabel> labels = new ArrayList<>(labels(1, LabelCorrectionsTest::truth));
    labels.add(new SentenceLabel("a0", 77, "", .5, Map.of("set/one", 1.0)));
    labels.add(new SentenceLabel("gone", 0, "", .5, Map.of("set/one", 1.0)));
    assertThat(corrected(labels)).isEqualTo(corrected(labels(1, LabelCorrectionsTest::truth)));
  }

  @Test
  void rarelyDrawnSentencesStandForMore() {
    // In no document the instrument finds sentences 8 and 9. Of each, 8 was drawn with a
    // probability of one half and is so, 9 was drawn certainly and is not.
    List<SentenceLabel> labels = new ArrayList<>();
    for (String cohort : List.of("a", "b")) {
      for (int d = 0; d < DOCUMENTS; d++) {
        labels.add(new SentenceLabel(cohort + d, 8, "", .5, Map.of("score", 1.0)));
        labels.add(new SentenceLabel(cohort + d, 9, "", 1, Map.of("score", 0.0)));
      }
    }
    List<MeasuredDocument> documents = documents();
    ComparedCohorts compared =
        CohortComparison.of(documents, List.of("a", "b"), SampleConfig.defaults());
    CorrectedDifference corrected =
        new LabelCorrections(
                documents, compared.pairs(), labels, any -> new LabelledAs("score", false))
            .of(compared.comparisons().get(0));
    assertThat(corrected).isNotNull();
    assertThat(corrected.meanA()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(corrected.difference().value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatNobodyLabelledHasNoCorrection() {
    assertThat(corrected(List.of())).isNull();
  }
}
