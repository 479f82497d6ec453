package dev.parallax.pipeline.handover;

import dev.parallax.compare.unit.UnitsOfInference;
import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.Fingerprints;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Screening;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been read, as far as later steps ask of it before they open it.
 *
 * @param fingerprint to compare it with all others
 * @param characters of the cleaned text, in UTF-16 units; tells large from small
 * @param unit as in {@link AcceptedDocument}
 * @param date as its metadata give it, or null
 */
public record ReadDocument(
    DocumentFingerprint fingerprint, int characters, @Nullable String unit, @Nullable String date) {

  /**
   * Looks at a document.
   *
   * @param unit of inference that the settings name
   */
  public static ReadDocument of(Document document, String unit) {
    return new ReadDocument(
        Fingerprints.of(document),
        document.text().length(),
        unit.strip().equalsIgnoreCase(UnitsOfInference.DOCUMENT)
            ? null
            : document.metadata().value(unit),
        document.metadata().date());
  }

  /** The document as it goes on, once it was screened. */
  public AcceptedDocument accept(int file, int place, Screening screening) {
    return new AcceptedDocument(
        file, place, fingerprint.cohort(), fingerprint.contentSha256(), unit, date, screening);
  }
}
