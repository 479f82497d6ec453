package dev.parallax.tone.grammar;

/** When that lies of which a finite verb group speaks. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
