package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTableTest {

  /** Against a map, with names in all slots' neighbourhoods, the hash 0 among them. */
  @Test
  void itKnowsWhatAMapKnows() {
    Random random = new Random(24);
    Map<Long, Integer> map = new LinkedHashMap<>();
    map.put(0L, 3);
    while (map.size() < 5_000) {
      map.put(random.nextBoolean() ? random.nextLong() : random.nextInt(20_000), map.size() * 2);
    }
    NumberTable made =
        NumberTable.of(
            map.keySet().stream().mapToLong(Long::longValue).toArray(),
            map.values().stream().mapToInt(Integer::intValue).toArray());
    NumberTable read = new NumberTable(made.hashes().clone(), made.numbers().clone());

    for (NumberTable table : new NumberTable[] {made, read}) {
      map.forEach((name, number) -> assertThat(table.number(name)).isEqualTo(number));
      for (int i = 0; i < 10_000; i++) {
        long name = random.nextInt(40_000);
        assertThat(table.number(name)).isEqualTo(map.getOrDefault(name, NumberTable.NONE));
      }
    }
  }

  @Test
  void twoNamesOfOneHashAreRefused() {
    assertThatThrownBy(() -> NumberTable.of(new long[] {5, 5}, new int[] {0, 1}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTableWithoutNamesKnowsNone() {
    assertThat(NumberTable.of(new long[0], new int[0]).number(7)).isEqualTo(NumberTable.NONE);
  }
}
