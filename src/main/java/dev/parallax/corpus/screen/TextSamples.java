package dev.parallax.corpus.screen;

import java.util.ArrayList;
import java.util.List;

/** Pieces spread evenly over a text, so that no quotation decides alone and no length costs. */
final class TextSamples {

  /** In UTF-16 units; at this length the model errs on no sample of English speeches. */
  private static final int LENGTH = 600;

  /** Short texts are covered wholly. */
  private static final int MAX_LENGTH = 2 * LENGTH;

  private static final int MAX_SAMPLES = 10;

  private TextSamples() {}

  /** At least one sample; the whole text, where it is short. */
  static List<String> of(String text) {
    int count = Math.max(1, Math.min(MAX_SAMPLES, text.length() / LENGTH));
    List<String> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int start = (int) ((long) i * text.length() / count);
      int next = (int) ((long) (i + 1) * text.length() / count);
      samples.add(text.substring(start, Math.min(next, start + MAX_LENGTH)));
    }
    return samples;
  }
}
