package dev.parallax.model.voice;

import java.util.Locale;

/** How somebody else's words are given. */
public enum QuotationKind {
  /** Word by word, in quotation marks or set apart as a block. */
  DIRECT,
  /** In the author's wording: "the minister said that exports had doubled". */
  INDIRECT,
  /** In the author's wording, with some words in quotation marks. */
  MIXED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
