package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * One element of a pattern.
 *
 * @param before the gap between it and the element before it; none for the first
 * @param alternatives at least one; each is a word, or the words that hyphens join
 */
public record Element(Gap before, List<List<Word>> alternatives) implements Serializable {

  /** Copies the lists. */
  public Element {
    alternatives = alternatives.stream().map(List::copyOf).distinct().toList();
  }
}
