package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.StringHash;

/** The feature of a word that waits, or that has just been shifted: its tag and the word itself. */
final class QueueFeature {

  private final FeatureSlots slots;
  private final int slot;
  private final long name;
  private final long none;

  /**
   * @param slots to fill
   * @param slot of its own
   * @param place in the queue as the model's features call it
   */
  QueueFeature(FeatureSlots slots, int slot, String place) {
    this.slots = slots;
    this.slot = slot;
    name = StringHash.of(place + "WT-");
    none = StringHash.of(place + "WT-" + NodePart.NONE);
  }

  void update(Nodes nodes, int node) {
    slots.put(
        slot,
        node == Nodes.NONE
            ? none
            : NodePart.WORD.afterHyphen(NodePart.TAG.after(name, nodes, node), nodes, node));
  }
}
