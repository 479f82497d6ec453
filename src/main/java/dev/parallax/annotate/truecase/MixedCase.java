package dev.parallax.annotate.truecase;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.pipeline.DefaultPaths;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words with capitals within them, "McDonald", by CoreNLP's list. */
final class MixedCase {

  private static final Map<String, String> WORDS = read();

  private MixedCase() {}

  /** As the list has the word, or as it is. */
  static String of(String word) {
    return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }

  private static Map<String, String> read() {
    try (BufferedReader list =
        IOUtils.readerFromString(DefaultPaths.DEFAULT_TRUECASE_DISAMBIGUATION_LIST)) {
      // Of a word that is listed twice CoreNLP takes the last.
      return list.lines()
          .map(line -> line.strip().split("\\s+"))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, last) -> last));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
