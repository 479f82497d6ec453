package dev.parallax.topic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoherenceTest {

  /** Of eight windows, 0 stands in four, 1 in four, both in three; 2 in two, never with 0. */
  private static final List<int[]> HAND_MADE =
      List.of(
          new int[] {0, 1, 0},
          new int[] {1, 0},
          new int[] {0, 1, 3},
          new int[] {0},
          new int[] {1, 2},
          new int[] {2},
          new int[] {3},
          new int[] {});

  @Test
  void npmiByHand() {
    double pair = Math.log(0.375 / (0.5 * 0.5)) / -Math.log(0.375);
    assertThat(coherence(HAND_MADE).npmi(new int[] {0, 1})).isCloseTo(pair, within(1e-12));
    assertThat(coherence(HAND_MADE).npmi(new int[] {0, 2})).isEqualTo(-1);
    double independent = Math.log(0.125 / (0.5 * 0.25)) / -Math.log(0.125);
    assertThat(coherence(HAND_MADE).npmi(new int[] {0, 1, 2}))
        .isCloseTo((pair - 1 + independent) / 3, within(1e-12));
  }

  @Test
  void umassByHand() {
    assertThat(coherence(HAND_MADE).umass(new int[] {0, 1}))
        .isCloseTo(Math.log(4.0 / 4), within(1e-12));
    assertThat(coherence(HAND_MADE).umass(new int[] {1, 2, 0}))
        .isCloseTo((Math.log(2.0 / 4) + Math.log(4.0 / 4) + Math.log(1.0 / 2)) / 3, within(1e-12));
  }

  @Test
  void termsThatStandTogetherEverywhereSayNothing() {
    assertThat(coherence(List.of(new int[] {0, 1}, new int[] {1, 0})).npmi(new int[] {0, 1}))
        .isZero();
  }

  @Test
  void oneTermHasNoCoherence() {
    assertThat(coherence(HAND_MADE).npmi(new int[] {0})).isNaN();
    assertThat(coherence(HAND_MADE).umass(new int[] {})).isNaN();
  }

  @RepeatedTest(20)
  void agreesWithANaiveCount(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<int[]> windows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      windows.add(random.ints(random.nextInt(8), 0, 12).toArray());
    }
    int[] terms = random.ints(0, 12).distinct().limit(6).toArray();

    assertThat(coherence(windows).npmi(terms)).isCloseTo(naiveNpmi(windows, terms), within(1e-9));
    assertThat(coherence(windows).umass(terms)).isCloseTo(naiveUmass(windows, terms), within(1e-9));
  }

  private static Coherence coherence(List<int[]> windows) {
    return new Coherence(new Windows(windows, List.of(new int[] {0, 1, 2, 3, 4, 5}, all())));
  }

  private static int[] all() {
    return IntStream.range(0, 12).toArray();
  }

  private static double naiveNpmi(List<int[]> windows, int[] terms) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = i + 1; j < terms.length; j++) {
        double both = share(windows, terms[i], terms[j]);
        double product = share(windows, terms[i], terms[i]) * share(windows, terms[j], terms[j]);
        sum += both == 0 ? -1 : Math.log(both / product) / -Math.log(both);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static double naiveUmass(List<int[]> windows, int[] terms) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = i + 1; j < terms.length; j++) {
        double both = share(windows, terms[i], terms[j]) * windows.size();
        double higher = share(windows, terms[i], terms[i]) * windows.size();
        sum += Math.log((both + 1) / Math.max(1, higher));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static double share(List<int[]> windows, int a, int b) {
    return (double) windows.stream().filter(w -> holds(w, a) && holds(w, b)).count()
        / windows.size();
  }

  private static boolean holds(int[] window, int term) {
    return Arrays.stream(window).anyMatch(each -> each == term);
  }
}
