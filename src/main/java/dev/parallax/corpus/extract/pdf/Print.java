package dev.parallax.corpus.extract.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is usual in a document's print.
 *
 * @param size of the type that most of its letters have, in points
 * @param leading from one baseline to the next, in points
 * @param bold whether most of that type is bold, so that boldness says nothing
 */
record Print(float size, float leading, boolean bold) {

  /** Sizes are told apart in halves of a point. */
  private static final int STEPS = 2;

  private static final float LEADING = 1.2f;

  /** From fewer, a gap could be taken for the usual distance. */
  private static final int FEWEST_DISTANCES = 4;

  static Print of(List<Sheet> sheets) {
    Map<Integer, int[]> letters = new TreeMap<>();
    for (Sheet sheet : sheets) {
      for (PrintedWord word : sheet.words()) {
        int[] counts = letters.computeIfAbsent(Math.round(word.size() * STEPS), size -> new int[2]);
        counts[0] += word.text().length();
        counts[1] += word.bold() ? word.text().length() : 0;
      }
    }
    int size = 10 * STEPS;
    int[] most = {0, 0};
    for (Map.Entry<Integer, int[]> entry : letters.entrySet()) {
      if (entry.getValue()[0] > most[0]) {
        size = entry.getKey();
        most = entry.getValue();
      }
    }
    return new Print((float) size / STEPS, LEADING * size / STEPS, 2 * most[1] > most[0]);
  }

  /** The same with the leading that rows of its type have in these columns. */
  Print withLeadingOf(List<List<PrintedRow>> columns) {
    float[] distances = new float[columns.stream().mapToInt(List::size).sum()];
    int n = 0;
    for (List<PrintedRow> rows : columns) {
      for (int i = 1; i < rows.size(); i++) {
        if (isUsual(rows.get(i)) && isUsual(rows.get(i - 1))) {
          distances[n++] = rows.get(i).y() - rows.get(i - 1).y();
        }
      }
    }
    Arrays.sort(distances, 0, n);
    boolean tells = n >= FEWEST_DISTANCES || (n > 0 && distances[n / 2] < leading);
    return tells ? new Print(size, distances[n / 2], bold) : this;
  }

  boolean isUsual(PrintedRow row) {
    return Math.abs(row.size() - size) < 0.6f;
  }

  /** Whether type is clearly larger than the document's. */
  boolean isLarge(float other) {
    return other >= 1.08f * size;
  }

  /** Whether type is clearly smaller than the document's. */
  boolean isSmall(float other) {
    return other <= 0.93f * size;
  }
}
