package dev.parallax.tone.vader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContrastRuleTest {

  @Test
  void weakensWhatStandsBeforeButAndStrengthensWhatFollows() {
    assertThat(apply("a but b", 2, 0, 3)).containsExactly(1, 0, 4.5);
  }

  @Test
  void leavesASentenceWithoutButAlone() {
    assertThat(apply("a b c", 2, 0, 3)).containsExactly(2, 0, 3);
  }

  @Test
  void changesTheFirstOfEqualWordsAsTheReferenceDoes() {
    assertThat(apply("a b but c", 2, 1, 0, 2)).containsExactly(0.5, 1, 0, 3);
  }

  @Test
  void equalsThePlainReadingOfTheReference() {
    Random random = new Random(81);
    int changed = 0;
    for (int trial = 0; trial < 2_000; trial++) {
      int size = 1 + random.nextInt(12);
      int but = random.nextInt(size);
      double[] valences = new double[size];
      for (int i = 0; i < size; i++) {
        valences[i] = i == but ? 0 : Math.scalb(random.nextInt(-2, 3), random.nextInt(3));
      }
      String words = "x ".repeat(but) + "but" + " x".repeat(size - but - 1);

      assertThat(apply(words, valences)).containsExactly(plain(valences, but));
      changed += Arrays.equals(valences, plain(valences, but)) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(1_000);
  }

  private static double[] apply(String words, double... valences) {
    return ContrastRule.apply(SentenceWords.of(words), valences);
  }

  /** Looks every valence up from the start of the list. */
  private static double[] plain(double[] valences, int but) {
    List<Double> list = new ArrayList<>();
    Arrays.stream(valences).map(v -> v + 0.0).forEach(list::add);
    for (int i = 0; i < list.size(); i++) {
      int first = list.indexOf(list.get(i));
      double factor = first < but ? 0.5 : first > but ? 1.5 : 1;
      list.set(first, list.get(first) * factor + 0.0);
    }
    return list.stream().mapToDouble(v -> v).toArray();
  }
}
