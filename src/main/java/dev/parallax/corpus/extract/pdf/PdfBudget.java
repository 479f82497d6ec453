package dev.parallax.corpus.extract.pdf;

import java.io.IOException;
import java.io.InputStream;

/**
 * What the pages of one PDF may cost altogether. A few kilobytes can unpack to gigabytes of blanks,
 * or draw a form that draws a form that draws a form.
 */
public final class PdfBudget {

  private static final long MAX_CONTENT_BYTES = 256_000_000;
  private static final long MAX_OPERATORS = 20_000_000;

  /** The budget is spent. */
  public static final class Spent extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final byte[] buffer = new byte[1 << 16];
  private long contentBytes;
  private long operators;

  /** Counts what a content stream unpacks to, and closes it. */
  void content(InputStream content) throws IOException {
    try (content) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        contentBytes += read;
        if (contentBytes > MAX_CONTENT_BYTES) {
          throw new Spent();
        }
      }
    }
  }

  /** Counts one drawing operator. */
  void operator() throws Spent {
    if (++operators > MAX_OPERATORS) {
      throw new Spent();
    }
  }
}
