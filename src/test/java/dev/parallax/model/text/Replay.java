package dev.parallax.model.text;

import java.util.List;

/** Does again what edits say was done: what offsets are checked by. */
public final class Replay {

  private Replay() {}

  /**
   * What a stretch of the raw text became.
   *
   * @param edits of the document, in order
   * @param raw the whole raw text
   * @param cleaned the whole cleaned text
   * @param stretch of the raw text; edits that do not lie wholly within it are not replayed
   */
  public static String of(List<Edit> edits, String raw, String cleaned, Span stretch) {
    StringBuilder result = new StringBuilder();
    int done = stretch.start();
    for (Edit edit : edits) {
      if (edit.raw().start() >= stretch.start() && edit.raw().end() <= stretch.end()) {
        result.append(slice(raw, done, edit.raw().start()));
        result.append(slice(cleaned, edit.cleaned().start(), edit.cleaned().end()));
        done = edit.raw().end();
      }
    }
    return result.append(slice(raw, done, stretch.end())).toString();
  }

  private static String slice(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
