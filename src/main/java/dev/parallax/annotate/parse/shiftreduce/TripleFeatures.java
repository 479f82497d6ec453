package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.StringHash;

/**
 * Features of three nodes together: first their parts as they are, then the word in place of one of
 * them after the other.
 */
final class TripleFeatures {

  static final int SLOTS = 4;

  private static final int UNKNOWN = -2;

  private final FeatureSlots slots;
  private final int first;
  private final NodePart part3;
  private final long[] names;
  private int last1 = UNKNOWN;
  private int last2 = UNKNOWN;
  private int last3 = UNKNOWN;

  /**
   * @param slots to fill
   * @param first of its slots
   * @param place3 of the third node; the first two are the topmost of the stack
   * @param part3 what of it is looked at where it is not the word
   */
  TripleFeatures(FeatureSlots slots, int first, String place3, NodePart part3) {
    this.slots = slots;
    this.first = first;
    this.part3 = part3;
    String other3 = place3 + Character.toLowerCase(part3.letter) + "-";
    names =
        new long[] {
          StringHash.of("S0cS1c" + other3),
          StringHash.of("S0wS1c" + other3),
          StringHash.of("S0cS1w" + other3),
          StringHash.of("S0cS1c" + place3 + "w-")
        };
  }

  void update(Nodes nodes, int node1, int node2, int node3) {
    if (node1 == last1 && node2 == last2 && node3 == last3) {
      return;
    }
    last1 = node1;
    last2 = node2;
    last3 = node3;
    put(0, nodes, NodePart.VALUE, NodePart.VALUE, part3);
    put(1, nodes, NodePart.WORD, NodePart.VALUE, part3);
    put(2, nodes, NodePart.VALUE, NodePart.WORD, part3);
    put(3, nodes, NodePart.VALUE, NodePart.VALUE, NodePart.WORD);
  }

  private void put(int which, Nodes nodes, NodePart of1, NodePart of2, NodePart of3) {
    long two = of2.afterHyphen(of1.after(names[which], nodes, last1), nodes, last2);
    slots.put(first + which, of3.afterHyphen(two, nodes, last3));
  }
}
