package dev.parallax.corpus.screen;

import dev.parallax.model.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows plain English when it sees it, by its small words. Nearly every document of a corpus that
 * was gathered for an English analysis is let through here, and the language model, which takes a
 * second or two to load, is asked about the rest only.
 */
final class SmallWords {

  /** English essays and speeches have 29 % and more; what is nearest to English, under 10 %. */
  private static final double CLEAR_SHARE = 0.2;

  private static final Set<String> WORDS =
      ResourceLines.of(SmallWords.class, "english-words.txt")
          .collect(Collectors.toUnmodifiableSet());

  private SmallWords() {}

  /** Whether so many words are small English ones that the text can be in no other language. */
  static boolean clearlyEnglish(String text) {
    return share(text) >= CLEAR_SHARE;
  }

  /** Share of the words, in samples of the text, that are small English words. */
  static double share(String text) {
    List<String> words =
        TextSamples.of(text).stream()
            .flatMap(sample -> NormalizedText.words(sample).stream())
            .toList();
    long known = words.stream().filter(WORDS::contains).count();
    return words.isEmpty() ? 0 : (double) known / words.size();
  }
}
