package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

  @ParameterizedTest
  @CsvSource({"a, b", "Kennedy, -WORD|C", "'', -PW|C", "😀, ...", "ab, ''"})
  void theHashOfTwoPartsIsThatOfTheWhole(String first, String second) {
    assertThat(Part.of(second).endOf(Part.of(first).hash()))
        .isEqualTo(Part.of(first + second).hash());
  }

  @Test
  void aPartGrowsAtBothEnds() {
    assertThat(Part.of("bc").then('d')).isEqualTo(Part.of("bcd"));
    assertThat(Part.of("bc").after('a')).isEqualTo(Part.of("abc"));
    assertThat(Part.EMPTY.after('a')).isEqualTo(Part.EMPTY.then('a'));
  }

  @Test
  void everyFeatureIsFoundAgainAndNoOther() {
    long[] features = new Random(3).longs(10_000).distinct().toArray();
    FeatureTable table = new FeatureTable(features);

    assertThat(IntStream.range(0, features.length))
        .allMatch(number -> table.number(features[number]) == number);
    assertThat(LongStream.range(0, 1_000))
        .allMatch(hash -> table.number(hash) == FeatureTable.NONE);
  }

  @Test
  void twoFeaturesOfOneHashAreRefused() {
    assertThatThrownBy(() -> new FeatureTable(new long[] {5, 7, 5}))
        .isInstanceOf(IllegalStateException.class);
  }
}
