package dev.parallax.frame.lexicon;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.yaml.YamlPlace;
import java.util.function.Consumer;

/** Keeps what all files hold together within memory. */
final class PatternBudget {

  private static final int MOST_PATTERNS = 200_000;
  private static final long MOST_SEQUENCES = 500_000;

  private final Consumer<ConfigProblem> problems;
  private int patterns;
  private long sequences;

  /**
   * @param problems told once that there are too many
   */
  PatternBudget(Consumer<ConfigProblem> problems) {
    this.problems = problems;
  }

  /** Whether there is room for one more. */
  boolean allows(FramePattern pattern, YamlPlace place) {
    boolean wasWithin = isWithin();
    patterns++;
    sequences += pattern.sequences();
    if (wasWithin && !isWithin()) {
      problems.accept(new ConfigProblem(place.file(), place.line(), "", message()));
    }
    return isWithin();
  }

  private boolean isWithin() {
    return patterns <= MOST_PATTERNS && sequences <= MOST_SEQUENCES;
  }

  private String message() {
    return patterns > MOST_PATTERNS
        ? "this is one more than " + MOST_PATTERNS + " patterns in all; name fewer sets or patterns"
        : "all patterns together make more than "
            + MOST_SEQUENCES
            + " sequences of words here; use fewer alternatives";
  }
}
