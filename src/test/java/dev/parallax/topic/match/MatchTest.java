package dev.parallax.topic.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.lda.TopicModel;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatchTest {

  private static TopicModel topics(int[]... counts) {
    double[] alpha = new double[counts.length];
    Arrays.fill(alpha, 1);
    return new TopicModel(1, counts, alpha, 0.01);
  }

  /** An id that users gave stays with its topic, and no other topic gets it. */
  @Test
  void aTopicOfAGivenIdGoesOnUnderItAlone() {
    TopicModel old = topics(new int[] {9, 0, 0}, new int[] {0, 9, 0});
    TopicModel fresh = topics(new int[] {0, 9, 0}, new int[] {0, 0, 9});
    GivenIds kept = new GivenIds(Arrays.asList("topic:x", null), Arrays.asList(null, "topic:x"));
    Match match = Match.of(old, fresh, 0.5, kept);
    assertThat(match.oldOf(1)).as("whatever its words are").isZero();
    assertThat(match.oldOf(0)).isEqualTo(1);
    GivenIds gone = new GivenIds(Arrays.asList(null, "topic:x"), Arrays.asList(null, null));
    assertThat(Match.of(old, fresh, 0.5, gone).oldOf(0))
        .as("a seed that was taken out")
        .isEqualTo(-1);
    GivenIds come = new GivenIds(Arrays.asList(null, null), Arrays.asList("topic:y", null));
    assertThat(Match.of(old, fresh, 0.5, come).oldOf(0)).as("a seed that is new").isEqualTo(-1);
  }

  private static final double FLOOR = 0.5;

  @Test
  void pairsBelowTheFloorDoNotPushAsideOneAboveIt() {
    double[][] cases = {{0.55, 0.45}, {0.45, 0.0}};
    // Without the floor the cross of .90 would win over .55, and be undone.
    assertThat(Assignment.best(cases)).containsExactly(1, 0);
    TopicModel old = model(unit(0.55, 0.45), unit(0.45, 0));
    TopicModel fresh = model(new int[] {1000, 0, 0, 0}, new int[] {0, 1000, 0, 0});
    Match match = Match.of(old, fresh, FLOOR, NoGivenIds.of(old, fresh));
    assertThat(match.similarity(0, 0)).isCloseTo(0.55, within(1e-3));
    assertThat(match.similarity(1, 0)).isCloseTo(0.45, within(1e-3));
    assertThat(match.newOf(0)).isZero();
    assertThat(match.newOf(1)).isEqualTo(-1);
    assertThat(match.oldOf(1)).isEqualTo(-1);
  }

  @Test
  void aFloorOfOneTakesEqualTopicsOnly() {
    TopicModel old = model(new int[] {4, 0, 0, 0}, new int[] {0, 3, 1, 0});
    TopicModel fresh = model(new int[] {0, 3, 2, 0}, new int[] {8, 0, 0, 0});
    Match match = Match.of(old, fresh, 1, NoGivenIds.of(old, fresh));
    assertThat(match.newOf(0)).isEqualTo(1);
    assertThat(match.newOf(1)).isEqualTo(-1);
    assertThat(match.areAlike(1, 0)).isFalse();
    assertThat(match.nearestNew(1)).isZero();
    assertThat(match.nearestOld(0)).isEqualTo(1);
  }

  @RepeatedTest(40)
  void isAsGoodAsTheBestOfAllThatReachTheFloor(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    TopicModel old = random(random, 1 + random.nextInt(5));
    TopicModel fresh = random(random, 1 + random.nextInt(5));
    double[][] alike = Similarities.of(old, fresh);

    Match match = Match.of(old, fresh, FLOOR, NoGivenIds.of(old, fresh));

    double sum = 0;
    for (int i = 0; i < old.topics(); i++) {
      int found = match.newOf(i);
      assertThat(found < 0 || alike[i][found] >= FLOOR).isTrue();
      assertThat(found < 0 || match.oldOf(found) == i).isTrue();
      sum += found < 0 ? 0 : alike[i][found];
    }
    assertThat(sum).isCloseTo(best(alike, 0, new boolean[fresh.topics()]), within(1e-9));
  }

  @RepeatedTest(20)
  void ofTwoTopicsThatAreAlikeOneHasAMatch(RepetitionInfo info) {
    Random random = new Random(100 + info.getCurrentRepetition());
    TopicModel old = random(random, 5);
    TopicModel fresh = random(random, 5);

    Match match = Match.of(old, fresh, FLOOR, NoGivenIds.of(old, fresh));

    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        assertThat(match.areAlike(i, j) && match.newOf(i) < 0 && match.oldOf(j) < 0).isFalse();
      }
    }
  }

  private static double best(double[][] alike, int row, boolean[] taken) {
    if (row == alike.length) {
      return 0;
    }
    double best = best(alike, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column] && alike[row][column] >= FLOOR) {
        taken[column] = true;
        best = Math.max(best, alike[row][column] + best(alike, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }

  /** Counts of a topic with these cosines to the first two axes. */
  private static int[] unit(double x, double y) {
    int rest = (int) Math.round(1000 * Math.sqrt(1 - x * x - y * y));
    return new int[] {(int) Math.round(1000 * x), (int) Math.round(1000 * y), rest, 0};
  }

  private static TopicModel random(Random random, int topics) {
    int[][] counts = new int[topics][];
    for (int topic = 0; topic < topics; topic++) {
      counts[topic] = random.ints(4, 0, 12).map(count -> count > 6 ? count : 0).toArray();
    }
    return model(counts);
  }

  static TopicModel model(int[]... counts) {
    double[] alpha = new double[counts.length];
    Arrays.fill(alpha, 1);
    return new TopicModel(1, counts, alpha, 0.1);
  }
}
