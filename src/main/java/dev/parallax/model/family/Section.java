package dev.parallax.model.family;

import java.util.Locale;

/**
 * Sections of the page, and so kinds of measures. Their order is that in which kinds stand on the
 * first screen where nothing else orders them: what the project is about comes first.
 */
public enum Section {
  /** What the settings themselves ask. */
  OWN,
  TONE,
  FRAMES,
  TOPICS,
  ENTITIES,
  ACTORS,
  VOICES,
  WORDS,
  STYLE,
  /** What fits into no other. */
  OTHER;

  /** As it stands in the tables, and the section's id on the page. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
