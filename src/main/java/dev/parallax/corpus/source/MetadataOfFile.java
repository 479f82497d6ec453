package dev.parallax.corpus.source;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.files.Place;
import dev.parallax.model.text.Metadata;

/** What is known of a file beside its text, wherever it is said. */
@FunctionalInterface
public interface MetadataOfFile {

  /**
   * The metadata that the document will have.
   *
   * @param file that may be opened
   * @param given what the metadata file says of it
   * @param key that is asked for; where {@code given} has it, the file is not opened
   * @throws DocumentRejectedException if the file cannot be read, for the reason for which its
   *     document could not be
   */
  Metadata of(Place file, Metadata given, String key) throws DocumentRejectedException;
}
