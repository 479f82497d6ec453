package dev.parallax.model.agency;

import java.util.Locale;

/** Whether a relation is told as a fact. */
public enum Modality {
  /** It is told as a fact, past, present or to come. */
  ASSERTED,
  /** It may come about: "could sink", "if it sinks". */
  POSSIBLE,
  /** It ought to: "must sink", "has to sink". */
  NECESSARY,
  /** Somebody means it to: "promised to sink", "a plan to sink". */
  INTENDED;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
