package dev.parallax.style;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A text cut into windows of so many words, one after another (the mean segmental type-token ratio:
 * W. Johnson, "Studies in Language Behavior", Psychological Monographs 56, 1944). What is left at
 * the end is in no window.
 *
 * @param words of the text
 * @param size of a window, in words
 */
record FixedWindows(List<String> words, int size) {

  /** Of each word 1 where it is in a window, else 0. */
  double[] inside() {
    return count(window -> word -> 1);
  }

  /** Of each word 1 where it is the first of its type in its window, else 0. */
  double[] firsts() {
    return count(
        window -> {
          Set<String> seen = new HashSet<>();
          return word -> seen.add(word) ? 1 : 0;
        });
  }

  /** Of each word 1 where its type occurs once in its window, else 0. */
  double[] hapaxes() {
    return count(
        window -> {
          Map<String, Long> occurrences =
              window.stream()
                  .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
          return word -> occurrences.getOrDefault(word, 0L) == 1 ? 1 : 0;
        });
  }

  /** Asks each window for its counter, and that for each of its words in order. */
  private double[] count(Function<List<String>, ToDoubleFunction<String>> counters) {
    double[] counts = new double[words.size()];
    for (int start = 0; start + size <= words.size(); start += size) {
      List<String> window = words.subList(start, start + size);
      ToDoubleFunction<String> counter = counters.apply(window);
      for (int place = 0; place < size; place++) {
        counts[start + place] = counter.applyAsDouble(window.get(place));
      }
    }
    return counts;
  }
}
