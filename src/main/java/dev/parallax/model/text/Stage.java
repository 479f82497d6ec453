package dev.parallax.model.text;

import java.util.Locale;

/** Where on its way a document was rejected. */
public enum Stage {
  FIND,
  READ,
  CLEAN,
  SCREEN,
  ANNOTATE,
  ANALYSE;

  /** The name used in tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
