package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.StringHash;

/** What of a node stands in a feature. */
enum NodePart {
  /** The word that is the node's head. */
  WORD('W') {
    @Override
    long afterNode(long hash, Nodes nodes, int node) {
      return nodes.word.after(hash, nodes.head(node));
    }
  },
  /** The tag of that word. */
  TAG('T') {
    @Override
    long afterNode(long hash, Nodes nodes, int node) {
      return nodes.tag.after(hash, nodes.head(node));
    }
  },
  /** The node's own label. */
  VALUE('C') {
    @Override
    long afterNode(long hash, Nodes nodes, int node) {
      return nodes.value.after(hash, node);
    }
  };

  /** What stands for a node that is not there. */
  static final String NONE = "*NULL*";

  private static final long NONE_HASH = StringHash.of(NONE);
  private static final long NONE_POWER = StringHash.power(NONE.length());

  /** How it is called in the names of features. */
  final char letter;

  NodePart(char letter) {
    this.letter = letter;
  }

  /** The hash of a string with this part of a node appended. */
  final long after(long hash, Nodes nodes, int node) {
    return node == Nodes.NONE
        ? StringHash.join(hash, NONE_HASH, NONE_POWER)
        : afterNode(hash, nodes, node);
  }

  /** The same with a hyphen between. */
  final long afterHyphen(long hash, Nodes nodes, int node) {
    return after(StringHash.append(hash, '-'), nodes, node);
  }

  abstract long afterNode(long hash, Nodes nodes, int node);
}
