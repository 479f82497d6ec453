package dev.parallax.annotate.parse.shiftreduce;

import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.tregex.TregexPattern;
import edu.stanford.nlp.trees.tregex.tsurgeon.Tsurgeon;
import edu.stanford.nlp.trees.tregex.tsurgeon.TsurgeonPattern;

/**
 * Moves a sentence's last stop up to where treebanks have it, as CoreNLP's shift-reduce parser does
 * with each tree it finds.
 */
final class FinalPunctuation {

  private static final TregexPattern TOO_LOW =
      TregexPattern.compile(
          "__ !> __ <- (__=top <- (__ <<- (/[.]|PU/=punc < /[.!?。！？]/ ?> (__=single <: =punc))))");
  private static final TsurgeonPattern MOVE =
      Tsurgeon.parseOperation("[move punc >-1 top] [if exists single prune single]");

  private FinalPunctuation() {}

  /** The tree with its last stop in place; the tree given is changed. */
  static Tree raise(Tree tree) {
    return mayBeTooLow(tree) ? Tsurgeon.processPattern(TOO_LOW, MOVE, tree) : tree;
  }

  /**
   * Whether the last word's tag looks like a stop's and lies at least two below the top
   * constituent. One tree in a hundred needs the pattern, which takes as long as a quarter of
   * parsing.
   */
  private static boolean mayBeTooLow(Tree tree) {
    Tree node = tree.lastChild();
    for (int depth = 1; node != null && !node.isLeaf(); depth++) {
      String label = node.value();
      if (depth >= 3 && (label.contains(".") || label.contains("PU"))) {
        return true;
      }
      node = node.lastChild();
    }
    return false;
  }
}
