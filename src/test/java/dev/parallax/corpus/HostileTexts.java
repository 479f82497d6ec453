package dev.parallax.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * Texts of 150,000 characters and more that have kept a step from ending: each in English as far as
 * it goes, with something in it that nobody reads.
 */
public final class HostileTexts {

  private static final int MUCH = 200_000;

  private HostileTexts() {}

  /** File name to text. */
  public static Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("combining-marks.txt", around("e" + "\u0301".repeat(MUCH)));
    texts.put("full-stops.txt", around(". ".repeat(MUCH / 2)));
    texts.put("joined-emoji.txt", around("👨\u200d👩\u200d👧\u200d".repeat(MUCH / 6)));
    texts.put("hyphenated-lines.txt", around("\n" + "exam-\n".repeat(MUCH / 6)));
    texts.put("square-brackets.md", around("\n\n" + "[".repeat(MUCH) + "\n\n"));
    texts.put("brackets.txt", around("(".repeat(MUCH)));
    texts.put("quotation-marks.txt", around("\"".repeat(MUCH)));
    texts.put("one-letter.txt", around("a".repeat(MUCH)));
    texts.put("joiners.txt", around("a\u200d".repeat(MUCH)));
    texts.put("no-end.txt", around("the old man saw the house and the sea and ".repeat(MUCH / 42)));
    texts.put("open-tags.txt", around("<!a ".repeat(MUCH / 4)));
    texts.put("parted-brackets.txt", around("( ".repeat(MUCH / 2)));
    return texts;
  }

  private static String around(String what) {
    return "The ministers of the two countries met on the island. "
        + what
        + " They spoke about the harbour and the fish.";
  }
}
