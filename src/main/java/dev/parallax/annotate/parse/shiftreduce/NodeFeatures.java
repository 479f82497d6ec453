package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.StringHash;

/** Features of a node in a certain place, such as the left child of the topmost tree. */
final class NodeFeatures {

  static final int SLOTS = 5;

  private static final int UNKNOWN = -2;

  private final FeatureSlots slots;
  private final int first;
  private final long none;
  private final long value;
  private final long wordAndTag;
  private final long tag;
  private final long wordAndValue;
  private final long tagAndValue;
  private int last = UNKNOWN;

  /**
   * @param slots to fill
   * @param first of its slots
   * @param name of the place in the model's features
   */
  NodeFeatures(FeatureSlots slots, int first, String name) {
    this.slots = slots;
    this.first = first;
    none = StringHash.of(name + "C-" + NodePart.NONE);
    value = StringHash.of(name + "C-");
    wordAndTag = StringHash.of(name + "WT-");
    tag = StringHash.of(name + "T-");
    wordAndValue = StringHash.of(name + "WC-");
    tagAndValue = StringHash.of(name + "TC-");
  }

  void update(Nodes nodes, int node) {
    if (node == last) {
      return;
    }
    last = node;
    if (node == Nodes.NONE) {
      slots.clear(first, SLOTS);
      slots.put(first, none);
      return;
    }
    slots.put(first, nodes.value.after(value, node));
    slots.put(first + 1, nodes.wordAndTag.after(wordAndTag, node));
    slots.put(first + 2, nodes.tag.after(tag, nodes.head(node)));
    slots.put(first + 3, nodes.wordAndValue.after(wordAndValue, node));
    slots.put(first + 4, nodes.tagAndValue.after(tagAndValue, node));
  }
}
