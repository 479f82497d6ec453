package dev.parallax.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Measurements;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {

  /** The definition, window by window, against sums over words. */
  @Test
  void sumsOverWordsAreMeansOverWindows() {
    Random random = new Random(7);
    for (int size : List.of(1, 3, 10)) {
      List<String> words = IntStream.range(0, 40).mapToObj(i -> "w" + random.nextInt(12)).toList();
      double mean =
          IntStream.rangeClosed(0, words.size() - size)
              .mapToDouble(at -> new HashSet<>(words.subList(at, at + size)).size())
              .average()
              .orElseThrow();
      MovingWindow window = new MovingWindow(words, size);

      assertThat(sum(window.inside())).isCloseTo(words.size() - size + 1.0, within(1e-9));
      assertThat(sum(window.firsts()) / sum(window.inside())).isCloseTo(mean / size, within(1e-12));
    }
  }

  @Test
  void whatOccursOnceIsToldWithinAWindow() {
    FixedWindows windows = new FixedWindows(List.of("a", "b", "a", "c", "a", "b", "d"), 3);

    assertThat(windows.inside()).containsExactly(1, 1, 1, 1, 1, 1, 0);
    assertThat(windows.firsts()).containsExactly(1, 1, 0, 1, 1, 1, 0);
    assertThat(windows.hapaxes()).containsExactly(0, 1, 0, 1, 1, 1, 0);
  }

  @Test
  void aTextShorterThanTheWindowIsNotMeasuredAndItsDenominatorsSaySo() {
    List<WordedSentence> sentences = List.of(new WordedSentence(0, 0, List.of("so", "short")));

    Measurements measured = LexicalDiversity.of(sentences, new StyleConfig(true, true, 10, 10));

    assertThat(measured.numerators()).isEmpty();
    assertThat(measured.denominators()).hasSize(3).allMatch(one -> one.total() == 0);
  }

  @Test
  void aSentenceHasItsPartOfADocumentsFormula() {
    List<SentenceLength> lengths =
        List.of(new SentenceLength(0, 0, 4, 4), new SentenceLength(2, 1, 12, 28));

    List<Contribution> parts = new LinearFormula(100, -1, -10).contributions(lengths);

    // 16 words in 2 sentences, 32 syllables: 100 - 8 - 20. Parts: 100 - 4 - 10 (2 + (4 - 8) / 8)
    // and 100 - 12 - 10 (2 + (28 - 24) / 8).
    assertThat(parts).containsExactly(new Contribution(0, 0, 81), new Contribution(2, 1, 63));
    assertThat((81 + 63) / 2.0).isEqualTo(100 - 8 - 20.0);
  }

  private static double sum(double[] amounts) {
    return Arrays.stream(amounts).sum();
  }
}
