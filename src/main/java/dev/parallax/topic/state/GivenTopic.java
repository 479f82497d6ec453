package dev.parallax.topic.state;

import java.util.List;

/**
 * What a topic was when the settings first said something of it, so that later runs can tell how
 * far it has moved since.
 *
 * @param id of the topic
 * @param name that it was given; empty where it was given none
 * @param mergedInto id of the merged topic that it was put into; empty where into none
 * @param terms its first terms by weight, at that time
 * @param weights of these, above 0
 */
public record GivenTopic(
    String id, String name, String mergedInto, List<String> terms, List<Double> weights) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a figure is impossible
   */
  public GivenTopic {
    terms = List.copyOf(terms);
    weights = List.copyOf(weights);
    if (terms.size() != weights.size()
        || !weights.stream().allMatch(weight -> weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("what topic " + id + " was is not whole");
    }
  }

  /** Whether the same was said of it. */
  public boolean says(String otherName, String otherWhole) {
    return name.equals(otherName) && mergedInto.equals(otherWhole);
  }
}
