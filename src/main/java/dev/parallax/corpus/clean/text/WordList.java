package dev.parallax.corpus.clean.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads this room's lists: one entry a line, comments begin with {@code #}. */
public final class WordList {

  private static final String ROOM = "/dev/parallax/corpus/clean/";

  private WordList() {}

  /** Words in lower case. */
  public static Set<String> read(String resource) {
    return lines(resource).stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Entries in the order they stand. */
  public static List<String> lines(String resource) {
    try (InputStream stream = WordList.class.getResourceAsStream(ROOM + resource)) {
      if (stream == null) {
        throw new IllegalStateException("Missing on the class path: " + resource);
      }
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return content
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /** A word in lower case, without the marks around it and what follows an apostrophe. */
  public static String fold(String word) {
    int start = 0;
    while (start < word.length() && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
