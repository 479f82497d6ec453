package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Idioms around a word take the place of its valence.
 *
 * @param idioms and their valence
 */
record IdiomRule(Phrases idioms) {

  static IdiomRule load() {
    return new IdiomRule(
        Phrases.of(
            ListResource.pairs("idioms.tsv").entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Double.valueOf(entry.getValue())))));
  }

  /** The valence of the word at {@code index}, which has three words before it. */
  double apply(SentenceWords words, int index, double valence) {
    Double found =
        last(
            first(
                idioms.at(words, index - 1, index + 1),
                idioms.at(words, index - 2, index + 1),
                idioms.at(words, index - 2, index),
                idioms.at(words, index - 3, index),
                idioms.at(words, index - 3, index - 1)),
            idioms.at(words, index, index + 2),
            idioms.at(words, index, index + 3));
    return found == null ? valence : found;
  }

  private static @Nullable Double first(@Nullable Double... found) {
    for (Double value : found) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Double last(@Nullable Double... found) {
    Double result = null;
    for (Double value : found) {
      result = value == null ? result : value;
    }
    return result;
  }
}
