package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.HashColumn;
import dev.parallax.annotate.parse.model.StringHash;

/**
 * Features of what separates the heads of two nodes: the first separator, and how many there are.
 */
final class SeparatorFeatures {

  private static final int GROUP = 5;
  static final int SLOTS = 2 * GROUP;

  private static final int UNKNOWN = -2;

  private final FeatureSlots slots;
  private final int first;
  private final Separators separators;
  private final long word1;
  private final long wordAndValue1;
  private final long word2;
  private final long wordAndValue2;
  private final long values;
  private int last1 = UNKNOWN;
  private int last2 = UNKNOWN;

  /**
   * @param slots to fill
   * @param first of its slots
   * @param separators of the sentence
   * @param place1 of the first node
   * @param place2 of the second node
   */
  SeparatorFeatures(
      FeatureSlots slots, int first, Separators separators, String place1, String place2) {
    this.slots = slots;
    this.first = first;
    this.separators = separators;
    String between = "Sepb" + place1 + place2 + "-";
    word1 = StringHash.of(place1 + "w" + between);
    wordAndValue1 = StringHash.of(place1 + "wc" + between);
    word2 = StringHash.of(place2 + "w" + between);
    wordAndValue2 = StringHash.of(place2 + "wc" + between);
    values = StringHash.of(place1 + "c" + place2 + "c" + between);
  }

  /**
   * @param node1 in the first place
   * @param node2 in the second place
   * @param left the one of them that is further left
   * @param right the other
   */
  void update(Nodes nodes, int node1, int node2, int left, int right) {
    if (node1 == last1 && node2 == last2) {
      return;
    }
    last1 = node1;
    last2 = node2;
    slots.clear(first, SLOTS);
    if (node1 == Nodes.NONE || node2 == Nodes.NONE) {
      return;
    }
    int from = nodes.head(left);
    int to = nodes.head(right);
    int separator = separators.first(from, to);
    if (separator <= to) {
      putGroup(first, nodes, separators.firstCharacters(), separator);
    }
    putGroup(first + GROUP, nodes, separators.counts(), separators.count(from, to));
  }

  private void putGroup(int at, Nodes nodes, HashColumn strings, int which) {
    int head1 = nodes.head(last1);
    int head2 = nodes.head(last2);
    slots.put(at, nodes.word.after(strings.after(word1, which), head1));
    slots.put(at + 1, nodes.wordAndValue.after(strings.after(wordAndValue1, which), last1));
    slots.put(at + 2, nodes.word.after(strings.after(word2, which), head2));
    slots.put(at + 3, nodes.wordAndValue.after(strings.after(wordAndValue2, which), last2));
    long value1 = nodes.value.after(strings.after(values, which), last1);
    slots.put(at + 4, nodes.value.afterHyphen(value1, last2));
  }
}
