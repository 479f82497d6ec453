package dev.parallax.corpus.extract.pdf;

import java.io.IOException;

/** The text is longer than it may be. */
public final class TooLong extends IOException {
  private static final long serialVersionUID = 1L;
  private final long length;

  TooLong(long length) {
    this.length = length;
  }

  /** Code points read so far, about. */
  public long length() {
    return length;
  }
}
