package dev.parallax.model.agency;

import java.util.Locale;

/** What the subject of a predicate is in what happens. */
public enum SubjectRole {
  /** It acts. */
  AGENT,
  /** It is acted upon: the subject of a passive. */
  PATIENT,
  /** Neither: "prices rose", "the alliance collapsed". */
  SUBJECT,
  /** There is none, or none is known. */
  NONE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
