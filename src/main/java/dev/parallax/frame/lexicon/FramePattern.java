package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A sequence of words that evokes a frame.
 *
 * @param text as it was written, with single spaces
 * @param elements in order, at least one
 */
public record FramePattern(String text, List<Element> elements) implements Serializable {

  /** The most elements. */
  static final int MOST_ELEMENTS = 10;

  /** Copies the list. */
  public FramePattern {
    elements = List.copyOf(elements);
  }

  /** How many sequences of words it stands for, gaps aside; at most {@link Long#MAX_VALUE}. */
  public long sequences() {
    long product = 1;
    for (Element element : elements) {
      int alternatives = element.alternatives().size();
      product = product > Long.MAX_VALUE / alternatives ? Long.MAX_VALUE : product * alternatives;
    }
    return product;
  }

  /** Whether one of its words is this one. */
  public boolean names(String lemma) {
    return elements.stream()
        .flatMap(element -> element.alternatives().stream())
        .flatMap(List::stream)
        .anyMatch(word -> !word.prefix() && word.text().equals(lemma));
  }
}
