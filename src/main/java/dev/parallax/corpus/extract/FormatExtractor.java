package dev.parallax.corpus.extract;

import dev.parallax.corpus.DocumentRejectedException;

/** Reads files of one format. */
public interface FormatExtractor {

  /**
   * Takes the text out of a file.
   *
   * @param bytes of the whole file
   * @param maxChars code points of text after which an extractor may give up with {@code too_long}
   */
  ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException;
}
