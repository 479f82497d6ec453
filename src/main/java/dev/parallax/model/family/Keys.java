package dev.parallax.model.family;

import java.util.Locale;

/** What the keys of a family are, and so what a measure is called. */
public enum Keys {
  /** Names in snake_case, whose titles the family declares. */
  NAMES,
  /** {@code <group>/<name>}, both in snake_case; the name {@code other}: in none of the group. */
  GROUPED_NAMES,
  /** Ids of entities or topics, or two of them with {@code +} between. */
  IDS,
  /**
   * Who does what to whom: {@code <entity id> > <entity id>} for one who acts on another, {@code
   * <entity id>/agent/<lemma>} or {@code .../patient/...} for a verb of an entity, {@code
   * <class>/<who>} for a class of verbs.
   */
  ROLES,
  /** {@code <lemma>/<part of speech>}. */
  LEMMAS,
  /** Lemmas parted by blanks. */
  PHRASES,
  /** Words as written, in lower case. */
  WORD_FORMS;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a key is that of all that is in no other of its group, which says nothing by itself.
   */
  public boolean isRest(String key) {
    return this == GROUPED_NAMES && key.endsWith("/other");
  }

  /** Whether they are words of the texts, which a reader looks up. */
  public boolean areWords() {
    return this == LEMMAS || this == PHRASES || this == WORD_FORMS;
  }
}
