package dev.parallax.annotate.parse.shiftreduce;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;

/** Makes CoreNLP's trees of nodes; temporary ones give way to their children. */
final class TreeBuilder {

  /** CoreNLP looks for it anywhere in a label here, even in that of a tag. */
  private static final String TEMPORARY = "@";

  private final Nodes nodes;
  private final List<CoreLabel> tokens;

  TreeBuilder(Nodes nodes, List<CoreLabel> tokens) {
    this.nodes = nodes;
    this.tokens = tokens;
  }

  /** The tree of a node. */
  Tree tree(int node) {
    return nodes.isInner(node) ? inner(node) : leaf(nodes.head(node));
  }

  private Tree inner(int node) {
    CoreLabel label = new CoreLabel();
    label.setValue(label(node));
    if (nodes.isPreterminal(node)) {
      label.setIndex(nodes.head(node) + 1);
    }
    List<Tree> children = new ArrayList<>();
    addChildren(children, node);
    return new LabeledScoredTreeNode(label, children);
  }

  private void addChildren(List<Tree> children, int node) {
    if (nodes.isUnary(node)) {
      addChild(children, nodes.only(node));
    } else {
      addChild(children, nodes.left(node));
      addChild(children, nodes.right(node));
    }
  }

  private void addChild(List<Tree> children, int child) {
    if (nodes.isInner(child) && label(child).contains(TEMPORARY)) {
      addChildren(children, child);
    } else {
      children.add(tree(child));
    }
  }

  private String label(int node) {
    return nodes.labels().name(nodes.label(node));
  }

  /** A copy, since who works on a tree writes into its labels. */
  private Tree leaf(int word) {
    CoreLabel label = new CoreLabel(tokens.get(word));
    label.setIndex(word + 1);
    return new LabeledScoredTreeNode(label);
  }
}
