package dev.parallax.own.reference;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words occur in some large body of texts.
 *
 * @param title what it was counted in
 * @param counts word in lower case to its occurrences, positive; empty where there is no list
 */
public record ReferenceList(String title, Map<String, Double> counts) implements Serializable {

  /** No list. */
  public static final ReferenceList NONE = new ReferenceList("", Map.of());

  /** Copies the map. */
  public ReferenceList {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
