package dev.parallax.annotate.parse.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the labels of tree nodes.
 *
 * <p>A label that begins with {@code @} is temporary: its node stands for a part of the children of
 * a node whose label is the rest, its base.
 */
public final class Labels {

  private static final String TEMPORARY = "@";

  private final List<String> names;
  private final Map<String, Integer> numbers;
  private final HashColumn hashes;
  private int[] bases;

  /** No labels. */
  public Labels() {
    names = new ArrayList<>();
    numbers = new HashMap<>();
    hashes = new HashColumn(128);
    bases = new int[128];
  }

  /** The labels of others with their numbers, and room for those that one sentence adds. */
  public Labels(Labels others) {
    this();
    others.names.forEach(this::number);
  }

  /** The number of a label, a new one where the label is new; its base is known then, too. */
  public int number(String name) {
    Integer known = numbers.get(name);
    return known != null ? known : add(name);
  }

  private int add(String name) {
    int number = names.size();
    names.add(name);
    numbers.put(name, number);
    hashes.set(number, name);
    if (number == bases.length) {
      bases = Arrays.copyOf(bases, number * 2);
    }
    // Itself where it is no temporary one. Only one sign is taken off, as CoreNLP does.
    bases[number] = number;
    if (name.startsWith(TEMPORARY)) {
      bases[number] = number(name.substring(TEMPORARY.length()));
    }
    return number;
  }

  /** How many labels there are. */
  public int size() {
    return names.size();
  }

  /** A label as it is written. */
  public String name(int number) {
    return names.get(number);
  }

  /** The label without its sign of being temporary. */
  public int base(int number) {
    return bases[number];
  }

  /** Whether nodes of this label vanish from the finished tree. */
  public boolean isTemporary(int number) {
    return bases[number] != number;
  }

  /** Hashes of the labels, by number. */
  public HashColumn hashes() {
    return hashes;
  }
}
