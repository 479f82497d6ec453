package dev.parallax.frame.lexicon;

import dev.parallax.config.yaml.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a pattern; its syntax is explained in {@code docs/frames.md}. */
final class PatternParser {

  /** Alternatives multiply; a pattern beyond this would fill the memory. */
  private static final long MOST_SEQUENCES = 10_000;

  private final Consumer<String> problems;
  private final ElementParser elementParser;
  private boolean failed;

  /**
   * @param problems told what is wrong, and what to do
   */
  PatternParser(Consumer<String> problems) {
    this.problems = problems;
    this.elementParser = new ElementParser(this::problem);
  }

  /** The pattern, or null where there was a problem. */
  @Nullable FramePattern parse(String text) {
    failed = false;
    List<Element> elements = new ArrayList<>();
    Gap gap = Gap.NONE;
    for (String piece : text.strip().split("\\s+", -1)) {
      if (isGap(piece)) {
        gap = gap.plus(gap(piece));
      } else if (!piece.isEmpty()) {
        reportStrayGap(gap, elements.isEmpty(), "begin");
        elements.add(new Element(gap, elementParser.parse(piece)));
        gap = Gap.NONE;
      }
    }
    reportStrayGap(gap, !elements.isEmpty(), "end");
    FramePattern pattern = new FramePattern(String.join(" ", text.strip().split("\\s+")), elements);
    checkWhole(pattern);
    return failed ? null : pattern;
  }

  private static boolean isGap(String piece) {
    return piece.equals("_") || piece.startsWith("~");
  }

  private Gap gap(String piece) {
    if (piece.equals("_")) {
      return new Gap(1, 1);
    }
    String length = piece.substring(1);
    if (!length.matches("[0-9]{1,9}") || Integer.parseInt(length) == 0) {
      problem(Excerpt.of(piece) + " is no gap; ~1 to ~" + Gap.LONGEST + " are");
      return Gap.NONE;
    }
    return new Gap(0, Integer.parseInt(length));
  }

  private void reportStrayGap(Gap gap, boolean atAnEnd, String verb) {
    if (!gap.equals(Gap.NONE) && atAnEnd) {
      problem("a pattern cannot " + verb + " with a gap; put a word there, or drop the gap");
    } else if (gap.max() > Gap.LONGEST) {
      problem("a gap of up to " + gap.max() + " tokens is too long; at most " + Gap.LONGEST);
    }
  }

  private void checkWhole(FramePattern pattern) {
    if (pattern.elements().isEmpty()) {
      problem("has no word, so it could match nothing; write one, or drop the pattern");
    } else if (pattern.elements().size() > FramePattern.MOST_ELEMENTS) {
      problem("has more than " + FramePattern.MOST_ELEMENTS + " elements; shorten it");
    } else if (pattern.sequences() > MOST_SEQUENCES) {
      problem(
          "its alternatives make more than "
              + MOST_SEQUENCES
              + " sequences of words; part it into several patterns");
    }
  }

  private void problem(String message) {
    failed = true;
    problems.accept(message);
  }
}
