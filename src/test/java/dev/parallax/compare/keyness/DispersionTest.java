package dev.parallax.compare.keyness;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.MeasuredDocuments;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.SamplePairs;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DispersionTest {

  @Test
  void isZeroWhereSpreadAsTheDocumentsAre() {
    assertThat(dispersion(new double[] {100, 300}, new double[] {2, 6}))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void isOneWhereAllStandInTheSmallestDocument() {
    assertThat(dispersion(new double[] {100, 300}, new double[] {5, 0}))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void isWorkedByHand() {
    // Shares of the words .1 .4 .5, of the occurrences .5 .5 0: DP .5, normed by 1 - .1.
    assertThat(dispersion(new double[] {10, 40, 50}, new double[] {2, 2, 0}))
        .isCloseTo(.5 / .9, within(1e-12));
  }

  @Test
  void oneDocumentHasNone() {
    assertThat(dispersion(new double[] {10}, new double[] {2})).isNull();
  }

  @Test
  void agreesWithTheFormulaOverAllDocuments() {
    Random random = new Random(1);
    for (int trial = 0; trial < 100; trial++) {
      int size = 2 + random.nextInt(20);
      double[] words = random.doubles(size).map(u -> 1 + (int) (u * 900)).toArray();
      double[] hits = random.doubles(size).map(u -> Math.max(0, (int) (u * 20) - 14)).toArray();
      hits[0] = 1;
      assertThat(dispersion(words, hits)).isCloseTo(naive(words, hits), within(1e-9));
    }
  }

  private static double naive(double[] words, double[] hits) {
    double allWords = Arrays.stream(words).sum();
    double allHits = Arrays.stream(hits).sum();
    double apart = 0;
    for (int i = 0; i < words.length; i++) {
      apart += Math.abs(hits[i] / allHits - words[i] / allWords);
    }
    return apart / 2 / (1 - Arrays.stream(words).min().orElseThrow() / allWords);
  }

  private static Double dispersion(double[] words, double[] hits) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      MeasuredDocuments next = document("new", "d" + i).outOf("f", words[i], 1);
      documents.add((hits[i] == 0 ? next : next.has("f", "k", Quantity.COUNT, hits[i], 1)).build());
    }
    PairedMeasure measure = SamplePairs.only(documents, "old", "new");
    return Dispersion.of(measure.occurrences(), measure.support(), measure.support().b());
  }
}
