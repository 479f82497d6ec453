package dev.parallax.corpus.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** English names of the languages the model knows. */
final class LanguageNames {

  private static final String RESOURCE = "languages.tsv";
  private static final Map<String, String> NAMES = load();

  private LanguageNames() {}

  /** The English name for an ISO 639-3 code, or the code itself where it is not known. */
  static String of(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> load() {
    try (InputStream in =
            Objects.requireNonNull(LanguageNames.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
