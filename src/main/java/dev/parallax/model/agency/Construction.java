package dev.parallax.model.agency;

import java.util.Locale;

/** How a relation is put into words. */
public enum Construction {
  /** "The navy rammed the boat." */
  ACTIVE,
  /** "The boat was rammed by the navy." */
  PASSIVE,
  /** "The boat was rammed": who did it is left unsaid. */
  AGENTLESS_PASSIVE,
  /** "The navy made an attack on the boat": the noun says what is done. */
  LIGHT_VERB,
  /** "The navy's seizure of the boat." */
  NOMINAL;

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a verb says what is done. */
  public boolean hasVerb() {
    return this == ACTIVE || this == PASSIVE || this == AGENTLESS_PASSIVE;
  }
}
