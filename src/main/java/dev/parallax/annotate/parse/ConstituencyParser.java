package dev.parallax.annotate.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Optional;

/** Finds the constituents of a sentence. Safe to share between threads. */
public interface ConstituencyParser {

  /**
   * The tree of a sentence, or none where the parser finds none.
   *
   * @param tokens with values and tags
   */
  Optional<Parse> parse(List<CoreLabel> tokens);

  /**
   * A parse.
   *
   * @param tree whose root is {@code ROOT}
   * @param score sum of the scores of its transitions
   */
  record Parse(Tree tree, double score) {}
}
