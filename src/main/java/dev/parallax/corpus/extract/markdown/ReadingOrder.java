package dev.parallax.corpus.extract.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a tree in reading order; without recursion, as nesting is hostile. */
final class ReadingOrder {

  private ReadingOrder() {}

  /** The next node below {@code root}, or null. */
  static @Nullable Node following(Node node, Node root) {
    return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
  }

  /** The next node that is not below {@code node}, or null. */
  static @Nullable Node after(Node node, Node root) {
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }
}
