package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.StringHash;

/**
 * Features of two nodes together: word or another part of the one, word or another of the other.
 */
final class PairFeatures {

  static final int SLOTS = 4;

  private static final int UNKNOWN = -2;

  private final FeatureSlots slots;
  private final int first;
  private final NodePart part1;
  private final NodePart part2;
  private final long neither;
  private final long[] onlySecond;
  private final long[] onlyFirst;
  private final long[] both;
  private int last1 = UNKNOWN;
  private int last2 = UNKNOWN;

  /**
   * @param slots to fill
   * @param first of its slots
   * @param place1 of the first node
   * @param part1 what of it is looked at beside its word
   * @param place2 of the second node
   * @param part2 what of it is looked at beside its word
   */
  PairFeatures(
      FeatureSlots slots, int first, String place1, NodePart part1, String place2, NodePart part2) {
    this.slots = slots;
    this.first = first;
    this.part1 = part1;
    this.part2 = part2;
    String word1 = place1 + NodePart.WORD.letter + place2;
    String other1 = place1 + part1.letter + place2;
    String none1 = place1 + "n" + place2;
    neither = StringHash.of(none1 + "n");
    onlySecond = names(none1 + NodePart.WORD.letter, none1 + part2.letter);
    onlyFirst = names(word1 + "n", other1 + "n");
    both =
        names(
            word1 + NodePart.WORD.letter,
            word1 + part2.letter,
            other1 + NodePart.WORD.letter,
            other1 + part2.letter);
  }

  private static long[] names(String... names) {
    long[] hashes = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      hashes[i] = StringHash.of(names[i] + "-");
    }
    return hashes;
  }

  void update(Nodes nodes, int node1, int node2) {
    if (node1 == last1 && node2 == last2) {
      return;
    }
    last1 = node1;
    last2 = node2;
    if (node1 != Nodes.NONE && node2 != Nodes.NONE) {
      putBoth(nodes, node1, node2);
      return;
    }
    slots.clear(first, SLOTS);
    if (node1 != Nodes.NONE) {
      putOne(onlyFirst, part1, nodes, node1);
    } else if (node2 != Nodes.NONE) {
      putOne(onlySecond, part2, nodes, node2);
    } else {
      slots.put(first, neither);
    }
  }

  private void putOne(long[] names, NodePart part, Nodes nodes, int node) {
    slots.put(first, NodePart.WORD.after(names[0], nodes, node));
    slots.put(first + 1, part.after(names[1], nodes, node));
  }

  private void putBoth(Nodes nodes, int node1, int node2) {
    put(0, nodes, NodePart.WORD, node1, NodePart.WORD, node2);
    put(1, nodes, NodePart.WORD, node1, part2, node2);
    put(2, nodes, part1, node1, NodePart.WORD, node2);
    put(3, nodes, part1, node1, part2, node2);
  }

  private void put(int which, Nodes nodes, NodePart of1, int node1, NodePart of2, int node2) {
    long hash = of1.after(both[which], nodes, node1);
    slots.put(first + which, of2.afterHyphen(hash, nodes, node2));
  }
}
