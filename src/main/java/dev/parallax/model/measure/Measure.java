package dev.parallax.model.measure;

import dev.parallax.model.text.Voice;
import java.util.Comparator;

/**
 * Names what is measured, the same in every document.
 *
 * @param family measures that are tested together, for example {@code frame}
 * @param key which of the family, for example {@code policy/economic}
 * @param voice whose words count
 */
public record Measure(String family, String key, Voice voice) implements Comparable<Measure> {

  private static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::family)
          .thenComparing(Measure::key)
          .thenComparing(Measure::voice);

  /** The same of another voice. */
  public Measure in(Voice other) {
    return new Measure(family, key, other);
  }

  /** What stands before the last slash of its key; the key where there is none. */
  public String group() {
    int slash = key.lastIndexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  /** By family, key and voice. */
  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }
}
