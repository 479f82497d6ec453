package dev.parallax.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts the syllables of English words: by the first pronunciation that the CMU Pronouncing
 * Dictionary gives, by {@link SyllableRules} where it has none. Thread-safe.
 */
final class Syllables {

  /** The build takes it from the package that NOTICE.md names. */
  private static final String DICTIONARY = "/edu/cmu/sphinx/models/en-us/cmudict-en-us.dict";

  private static final Set<String> VOWELS =
      Set.of(
          "AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW");

  private final Map<String, Integer> dictionary;

  private Syllables(Map<String, Integer> dictionary) {
    this.dictionary = dictionary;
  }

  /** With the dictionary, which is read once. */
  static Syllables standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    private static final Syllables STANDARD = new Syllables(read());
  }

  /**
   * The syllables of a word.
   *
   * @param word in lower case
   * @return at least 1
   */
  int of(String word) {
    Integer known = dictionary.get(word);
    if (known != null) {
      return Math.max(1, known);
    }
    String plain = withoutMarks(word);
    // A possessive sounds like a plural: a syllable more after a hiss.
    return plain.endsWith("'s")
        ? base(plain.substring(0, plain.length() - 2)) + (hisses(plain) ? 1 : 0)
        : base(plain.replace("'", ""));
  }

  private int base(String word) {
    Integer known = dictionary.get(word);
    return known != null ? Math.max(1, known) : SyllableRules.count(word);
  }

  private static boolean hisses(String possessive) {
    return possessive.matches(".*(s|x|z|ch|sh|ce|se|ze|ge|dge)'s");
  }

  private static String withoutMarks(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  Map<String, Integer> dictionary() {
    return dictionary;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> syllables = new HashMap<>();
    try (InputStream stream = Syllables.class.getResourceAsStream(DICTIONARY);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, DICTIONARY), StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split(" ")).forEach(line -> put(line, syllables));
      return Map.copyOf(syllables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Further pronunciations stand as {@code word(2)}, which no text holds. */
  private static void put(String[] line, Map<String, Integer> syllables) {
    int count = 0;
    for (int i = 1; i < line.length; i++) {
      count += VOWELS.contains(line[i]) ? 1 : 0;
    }
    if (!line[0].endsWith(")")) {
      syllables.put(line[0], count);
    }
  }
}
