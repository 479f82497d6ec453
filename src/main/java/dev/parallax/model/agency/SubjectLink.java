package dev.parallax.model.agency;

import java.util.Locale;

/** How a predicate comes by its subject. */
public enum SubjectLink {
  /** It has one of its own. */
  OWN,
  /** It is a relative clause of it: "the admiral who sank the ship". */
  RELATIVE,
  /** It shares that of the predicate that it is joined to: "blocked the vote and left". */
  CONJOINED,
  /** Another predicate governs it: "promised to leave", "asked Japan to leave". */
  CONTROLLED,
  /** It is a participle or an infinitive beside it: "he left, slamming the door". */
  PARTICIPLE,
  /** It owns the noun: "China's seizure of the reef". */
  POSSESSIVE,
  /** It has none. */
  NONE;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
