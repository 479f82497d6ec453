package dev.parallax.corpus.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatePairsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.8, 0.95, 1})
  void noPairAboveTheThresholdIsOverlooked(double threshold) {
    Random random = new Random(8);
    List<MinHashSignature> signatures = new ArrayList<>();
    for (int family = 0; family < 20; family++) {
      List<String> words = new ArrayList<>(MinHashSignatureTest.words(random, 300));
      for (int member = 0; member < 8; member++) {
        signatures.add(MinHashSignature.of(words));
        for (int change = 0; change < member; change++) {
          words.set(random.nextInt(words.size()), "changed" + random.nextInt());
        }
      }
    }
    TreeSet<String> expected = new TreeSet<>();
    for (int a = 0; a < signatures.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (signatures.get(a).similarity(signatures.get(b)) >= threshold) {
          expected.add(a + "-" + b);
        }
      }
    }
    TreeSet<String> found = new TreeSet<>();
    CandidatePairs.visit(
        signatures,
        threshold,
        (later, earlier) ->
            assertThat(found.add(later + "-" + earlier)).as("each pair once").isTrue());
    found.removeIf(
        pair -> {
          String[] places = pair.split("-", 2);
          MinHashSignature later = signatures.get(Integer.parseInt(places[0]));
          return later.similarity(signatures.get(Integer.parseInt(places[1]))) < threshold;
        });
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void unrelatedTextsAreHardlyEverCompared() {
    Random random = new Random(9);
    List<MinHashSignature> signatures = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      signatures.add(MinHashSignature.of(MinHashSignatureTest.words(random, 30)));
    }
    List<Integer> pairs = new ArrayList<>();
    CandidatePairs.visit(signatures, 0.8, (later, earlier) -> pairs.add(later));
    assertThat(pairs).hasSizeLessThan(20);
  }

  @Test
  void bandsWidenWithTheThreshold() {
    assertThat(CandidatePairs.rows(0.1)).isEqualTo(1);
    assertThat(CandidatePairs.rows(0.8)).isEqualTo(4);
    assertThat(CandidatePairs.rows(1)).isEqualTo(MinHashSignature.LENGTH);
  }
}
