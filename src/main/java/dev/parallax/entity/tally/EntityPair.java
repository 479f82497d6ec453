package dev.parallax.entity.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two entities named in one sentence.
 *
 * @param a the first by id
 * @param b the other
 */
record EntityPair(String a, String b) implements Comparable<EntityPair> {

  /** Between the ids in a key; no id has a blank. */
  private static final String JOINT = " + ";

  private static final Comparator<EntityPair> ORDER =
      Comparator.comparing(EntityPair::a).thenComparing(EntityPair::b);

  /** All pairs of distinct, sorted ids. */
  static List<EntityPair> among(List<String> sorted) {
    List<EntityPair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(new EntityPair(sorted.get(i), sorted.get(j)));
      }
    }
    return pairs;
  }

  /** The pair that has this key. */
  static EntityPair ofKey(String key) {
    int joint = key.indexOf(JOINT);
    return new EntityPair(key.substring(0, joint), key.substring(joint + JOINT.length()));
  }

  /** As measurements name it: {@code country:JPN + country:USA}. */
  String key() {
    return a + JOINT + b;
  }

  @Override
  public int compareTo(EntityPair other) {
    return ORDER.compare(this, other);
  }
}
