package dev.parallax.table.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A column of texts that has few different ones: each text once, and a number a row. Null is the
 * empty text.
 */
public final class TextColumn {

  private final List<String> values = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] rows = new int[1024];
  private int size;

  void add(int number) {
    rows = grown(rows, size);
    rows[size++] = number;
  }

  /** The number of a text, which it keeps. */
  int number(String value) {
    return numbers.computeIfAbsent(
        value,
        text -> {
          values.add(text);
          return values.size() - 1;
        });
  }

  /** The text of a row. */
  public String text(int row) {
    return values.get(rows[row]);
  }

  /** The number of a row's text: rows of one text have one number. */
  public int number(int row) {
    return rows[row];
  }

  /** Which of the texts are so, by their numbers: each is asked of once. */
  public boolean[] which(Predicate<String> asked) {
    boolean[] which = new boolean[values.size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = asked.test(values.get(i));
    }
    return which;
  }

  static int[] grown(int[] numbers, int size) {
    return size < numbers.length ? numbers : Arrays.copyOf(numbers, numbers.length * 2);
  }
}
