package dev.parallax.cli.kwic;

import java.util.Locale;

/** How the lines of a concordance are written. */
enum KwicFormat {
  TEXT,
  CSV,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
