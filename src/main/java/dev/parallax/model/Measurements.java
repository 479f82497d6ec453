package dev.parallax.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that was measured in one document: the one currency between the rooms that analyse and the
 * room that compares. Stored sparse: a measure without a numerator here has the numerator 0.
 *
 * @param numerators none without a contribution; each measure once
 * @param denominators each family, key and voice once; a measure without a positive one was not
 *     measured in this document
 */
public record Measurements(List<Numerator> numerators, List<Denominator> denominators) {

  /** Copies the lists. */
  public Measurements {
    numerators = List.copyOf(numerators);
    denominators = List.copyOf(denominators);
  }

  /** The measurements of several rooms as one. */
  public static Measurements join(Collection<Measurements> parts) {
    List<Numerator> numerators = new ArrayList<>();
    List<Denominator> denominators = new ArrayList<>();
    for (Measurements part : parts) {
      numerators.addAll(part.numerators());
      denominators.addAll(part.denominators());
    }
    return new Measurements(numerators, denominators);
  }
}
