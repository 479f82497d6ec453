package dev.parallax.compare.evidence;

import java.util.Set;

/**
 * One side of a comparison.
 *
 * @param label as the comparison names it
 * @param cohorts that belong to it
 */
public record Side(String label, Set<String> cohorts) {

  /** Copies the set. */
  public Side {
    cohorts = Set.copyOf(cohorts);
  }
}
