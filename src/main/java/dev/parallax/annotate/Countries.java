package dev.parallax.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Tells which country or territory a name or demonym in English text stands for, as an ISO 3166-1
 * alpha-3 code (ISO 3166-3 for states that are no more).
 *
 * <p>Matching is exact once white space, a leading "the", a possessive ending and the choice of
 * apostrophe are folded. Case counts, so that {@code US} is not {@code us}; but a name may stand in
 * capitals throughout, as in a headline. Names that fit two countries ({@code Korea}) match none.
 * Immutable.
 */
final class Countries {

  private static final String RESOURCE = "countries.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private final Map<String, String> codesByName;
  private final Map<String, String> codesByDemonym;

  private Countries(Map<String, String> codesByName, Map<String, String> codesByDemonym) {
    this.codesByName = Map.copyOf(codesByName);
    this.codesByDemonym = Map.copyOf(codesByDemonym);
  }

  /** Reads the table that comes with Parallax. */
  static Countries load() {
    try (InputStream stream = Countries.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** The code of the country that {@code surface} names, if it names just one. */
  Optional<String> country(String surface) {
    return Optional.ofNullable(codesByName.get(SurfaceForm.fold(surface)));
  }

  /** The code of the country to whose people or things {@code surface} refers, if to just one. */
  Optional<String> demonym(String surface) {
    return Optional.ofNullable(codesByDemonym.get(SurfaceForm.fold(surface)));
  }

  private static Countries read(Reader csv) throws IOException {
    Map<String, String> names = new HashMap<>();
    Map<String, String> demonyms = new HashMap<>();
    for (CSVRecord row : FORMAT.parse(csv)) {
      String code = row.get("alpha3");
      put(names, row.get("name"), code);
      putAll(names, row.get("aliases"), code);
      putAll(demonyms, row.get("demonyms"), code);
    }
    return new Countries(names, demonyms);
  }

  private static void putAll(Map<String, String> codes, String barSeparated, String code) {
    for (String form : barSeparated.split("\\|", -1)) {
      if (!form.isEmpty()) {
        put(codes, form, code);
      }
    }
  }

  private static void put(Map<String, String> codes, String form, String code) {
    String folded = SurfaceForm.fold(form);
    codes.put(folded, code);
    codes.putIfAbsent(folded.toUpperCase(Locale.ROOT), code);
  }
}
