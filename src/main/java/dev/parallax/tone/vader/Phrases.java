package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of two or three words and a number for each.
 *
 * @param values by the words in lower case
 */
record Phrases(Map<List<String>, Double> values) {

  /** The phrases among {@code entries}, whose keys are words parted by a space. */
  static Phrases of(Map<String, Double> entries) {
    return new Phrases(
        entries.entrySet().stream()
            .filter(entry -> entry.getKey().indexOf(' ') > 0)
            .collect(
                toUnmodifiableMap(entry -> List.of(entry.getKey().split(" ")), Entry::getValue)));
  }

  /**
   * The number of the phrase that the words make.
   *
   * @param start index of its first word
   * @param end index after its last
   * @return null where they make none, or are not all within the sentence
   */
  @Nullable Double at(SentenceWords words, int start, int end) {
    return start < 0 || end > words.size() ? null : values.get(words.lower().subList(start, end));
  }
}
