package dev.parallax.topic.state;

import java.util.List;

/**
 * A topic as it is kept.
 *
 * @param id persistent
 * @param label its most telling terms
 * @param alpha prior in a unit, in tokens, above 0
 * @param terms numbers of the terms it has, from 0, ascending
 * @param counts tokens of each of these, over all samples, at least 1
 * @param soughtInNew whether it was sought, and so found, where new documents differ from old ones
 */
public record KeptTopic(
    String id,
    String label,
    double alpha,
    List<Integer> terms,
    List<Integer> counts,
    boolean soughtInNew) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a figure is impossible
   */
  public KeptTopic {
    terms = List.copyOf(terms);
    counts = List.copyOf(counts);
    boolean counted =
        terms.size() == counts.size()
            && Ascending.isAscending(terms)
            && terms.stream().allMatch(term -> term >= 0)
            && counts.stream().allMatch(count -> count > 0);
    if (!counted || !(alpha > 0) || Double.isInfinite(alpha)) {
      throw new IllegalArgumentException("topic " + id + " is not whole");
    }
  }
}
