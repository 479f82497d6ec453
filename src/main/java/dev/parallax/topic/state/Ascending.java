package dev.parallax.topic.state;

import java.util.List;

/** Whether a list is in order and holds nothing twice. */
final class Ascending {

  private Ascending() {}

  static <T extends Comparable<T>> boolean isAscending(List<T> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
