package dev.parallax.annotate.parse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  private static final int TRANSITIONS = 7;

  /** A hash map is the oracle. */
  @Test
  void everyFeatureHasItsWeightsAndNoOtherHasAny() {
    Random random = new Random(2);
    Map<String, float[]> oracle = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      oracle.put("S0C-" + random.nextInt(100_000), weights(random));
    }
    FeatureTable table = table(oracle);
    for (int i = 0; i < 100_000; i += 50) {
      String[] features = new String[50];
      for (int j = 0; j < features.length; j++) {
        features[j] = "S0C-" + (i + j);
      }
      assertThat(scores(table, features)).containsExactly(sum(oracle, features));
    }
  }

  @Test
  void twoFeaturesOfOneHashAreRefused() {
    FeatureTable.Builder builder = new FeatureTable.Builder(2);
    builder.put(StringHash.of("a"), new float[] {1});
    assertThatThrownBy(() -> builder.put(StringHash.of("a"), new float[] {2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyTableHasNoFeature() {
    assertThat(scores(new FeatureTable.Builder(0).build(), "a", "b")).containsOnly(0);
  }

  /** In the order of the features, as floats, since sums depend on both. */
  private static float[] sum(Map<String, float[]> oracle, String... features) {
    float[] sum = new float[TRANSITIONS];
    for (String feature : features) {
      float[] weights = oracle.getOrDefault(feature, new float[TRANSITIONS]);
      for (int i = 0; i < TRANSITIONS; i++) {
        sum[i] += weights[i];
      }
    }
    return sum;
  }

  private static float[] scores(FeatureTable table, String... features) {
    long[] keys = new long[features.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = StringHash.of(features[i]);
    }
    int[] places = new int[keys.length];
    table.find(keys, keys.length, places, new long[keys.length]);
    float[] scores = new float[TRANSITIONS];
    for (int place : places) {
      table.addTo(scores, place);
    }
    return scores;
  }

  private static FeatureTable table(Map<String, float[]> features) {
    FeatureTable.Builder builder = new FeatureTable.Builder(features.size());
    features.forEach((feature, weights) -> builder.put(StringHash.of(feature), weights));
    return builder.build();
  }

  private static float[] weights(Random random) {
    float[] weights = new float[TRANSITIONS];
    for (int i = 0; i < TRANSITIONS; i++) {
      weights[i] = random.nextInt(3) == 0 ? (float) random.nextGaussian() : 0;
    }
    return weights;
  }
}
