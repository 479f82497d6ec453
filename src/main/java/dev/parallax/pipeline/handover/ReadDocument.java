package dev.parallax.pipeline.handover;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.config.CompareConfig;
import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.Fingerprints;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been read, as far as later steps ask of it before they open it.
 *
 * @param fingerprint to compare it with all others
 * @param characters of the cleaned text, in UTF-16 units; tells large from small
 * @param unit as in {@link AcceptedDocument}
 * @param date as its metadata give it, or null
 * @param author as its metadata give it, or null
 * @param stratum as in {@link AcceptedDocument}
 */
public record ReadDocument(
    DocumentFingerprint fingerprint,
    int characters,
    @Nullable String unit,
    @Nullable String date,
    @Nullable String author,
    @Nullable String stratum) {

  /**
   * Looks at a document.
   *
   * @param compare names the unit of inference, and within what cohorts are compared
   */
  public static ReadDocument of(Document document, CompareConfig compare) {
    String unit = compare.unit();
    return new ReadDocument(
        Fingerprints.of(document),
        document.text().length(),
        unit.strip().equalsIgnoreCase(UnitsOfInference.DOCUMENT)
            ? null
            : document.metadata().value(unit),
        document.metadata().date(),
        document.metadata().author(),
        stratum(document, compare.within()));
  }

  /** Case counts for nothing, so that an outlet is one however it is written. */
  private static @Nullable String stratum(Document document, List<String> columns) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      String value = document.metadata().value(column.strip());
      if (value == null || value.isBlank()) {
        return null;
      }
      values.add(value.strip().toLowerCase(Locale.ROOT));
    }
    return values.isEmpty() ? null : String.join(" / ", values);
  }

  /** The document as it goes on, once it was screened. */
  public AcceptedDocument accept(int file, int place, Screening screening) {
    return new AcceptedDocument(
        file,
        place,
        fingerprint.cohort(),
        fingerprint.contentSha256(),
        unit,
        date,
        author,
        stratum,
        screening);
  }
}
