package dev.parallax.store.pack;

import java.io.IOException;

/** A pack is of a format that this version does not know, as newer ones may be. */
final class OtherFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  OtherFormatException() {
    super("it is a pack of another format, which this version cannot read");
  }
}
