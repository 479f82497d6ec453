package dev.parallax.corpus.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinHashSignatureTest {

  /** Four standard errors at the worst similarity, one half. */
  private static final double TOLERANCE = 4 * Math.sqrt(0.25 / MinHashSignature.LENGTH);

  @Test
  void similarityEstimatesTheJaccardSimilarityOfShingles() {
    Random random = new Random(2016);
    double sumOfErrors = 0;
    int pairs = 400;
    Set<Integer> tenths = new HashSet<>();
    for (int i = 0; i < pairs; i++) {
      List<String> one = words(random, 60 + random.nextInt(400));
      List<String> other = changed(one, random, random.nextDouble() * random.nextDouble());
      double exact = jaccard(one, other);
      double estimate = MinHashSignature.of(one).similarity(MinHashSignature.of(other));
      assertThat(estimate).isCloseTo(exact, within(TOLERANCE));
      sumOfErrors += estimate - exact;
      tenths.add((int) (exact * 10));
    }
    assertThat(tenths).as("similarities of all sizes were tried").hasSizeGreaterThan(8);
    assertThat(sumOfErrors / pairs).as("bias").isCloseTo(0, within(0.01));
  }

  @Test
  void equalSetsAreEqualAndUnrelatedOnesAreNot() {
    Random random = new Random(1);
    List<String> words = words(random, 300);
    MinHashSignature signature = MinHashSignature.of(words);
    assertThat(MinHashSignature.of(new ArrayList<>(words))).isEqualTo(signature);
    assertThat(signature.similarity(signature)).isEqualTo(1);
    assertThat(signature.similarity(MinHashSignature.of(words(random, 300)))).isLessThan(0.05);
  }

  @Test
  void shortTextsHaveASignatureToo() {
    MinHashSignature one = MinHashSignature.of(List.of("peace"));
    assertThat(one.similarity(MinHashSignature.of(List.of("peace")))).isEqualTo(1);
    assertThat(one.similarity(MinHashSignature.of(List.of("war")))).isLessThan(0.05);
    assertThat(MinHashSignature.of(List.of())).isEqualTo(MinHashSignature.of(List.of()));
  }

  @Test
  void aSignatureCanBeWrittenAndReadBack() {
    MinHashSignature signature = MinHashSignature.of(words(new Random(3), 100));
    assertThat(MinHashSignature.ofMinima(signature.minima())).isEqualTo(signature);
    assertThatThrownBy(() -> MinHashSignature.ofMinima(new int[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signaturesStayWhatTheyWere() {
    // They may be stored and compared with those of a later version.
    int[] minima = MinHashSignature.of(List.of("a", "b", "c", "d", "e", "f")).minima();
    assertThat(List.of(minima[0], minima[1], minima[127]))
        .isEqualTo(List.of(-1359658406, -1645518847, -817095577));
  }

  static List<String> words(Random random, int count) {
    return random.ints(count, 0, 5_000).mapToObj(i -> "w" + i).toList();
  }

  private static List<String> changed(List<String> words, Random random, double share) {
    List<String> changed = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      if (random.nextDouble() < share) {
        changed.set(i, "other" + random.nextInt());
      }
    }
    return changed;
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> intersection = shingles(one);
    Set<List<String>> union = shingles(one);
    intersection.retainAll(shingles(other));
    union.addAll(shingles(other));
    return (double) intersection.size() / union.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 5));
    }
    return shingles;
  }
}
