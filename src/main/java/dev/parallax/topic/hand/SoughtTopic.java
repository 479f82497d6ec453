package dev.parallax.topic.hand;

import java.util.List;

/**
 * A topic that is looked for.
 *
 * @param id of it
 * @param terms numbers of its words' terms in the vocabulary, ascending, at least one
 */
public record SoughtTopic(String id, List<Integer> terms) {

  /** Copies the list. */
  public SoughtTopic {
    terms = List.copyOf(terms);
  }
}
