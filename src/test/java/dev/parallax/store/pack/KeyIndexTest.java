package dev.parallax.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Hashes;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

  private final KeyIndex index = new KeyIndex();

  @Test
  void findsWhatAMapFinds() {
    Random random = new Random(3);
    Map<String, KeyIndex.Spot> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      PackedEntry entry =
          new PackedEntry(
              Hashes.sha256("" + random.nextInt(8_000)),
              random.nextLong(1L << 40),
              random.nextInt(Integer.MAX_VALUE));
      int pack = 1 + random.nextInt(Integer.MAX_VALUE - 1);
      index.put(pack, entry);
      map.put(entry.key(), new KeyIndex.Spot(pack, entry));
    }
    for (int i = 0; i < 10_000; i++) {
      String key = Hashes.sha256("" + i);
      assertThat(index.find(key)).isEqualTo(map.get(key));
    }
  }

  @Test
  void anEmptyEntryOfAnyKeyIsFound() {
    for (String key : new String[] {"0".repeat(64), "f".repeat(64)}) {
      assertThat(index.find(key)).isNull();
      index.put(1, new PackedEntry(key, 0, 0));
      assertThat(index.find(key)).isEqualTo(new KeyIndex.Spot(1, new PackedEntry(key, 0, 0)));
    }
  }

  @Test
  void whatIsNoKeyOrPackIsRefused() {
    assertThatThrownBy(() -> index.find("../x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.find("x".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.put(0, new PackedEntry("0".repeat(64), 0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
