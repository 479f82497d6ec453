package dev.parallax.frame.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Sets of frames for tests. */
public final class FrameSets {

  private FrameSets() {}

  /** A set of one frame each name, with patterns parted by {@code ;} and exclusions after !. */
  public static FrameSet set(String name, String... framesAndPatterns) {
    List<Frame> frames =
        Arrays.stream(framesAndPatterns)
            .map(frame -> frame(frame.split(":", 2)[0], frame.split(":", 2)[1]))
            .toList();
    return new FrameSet(name, "For a test.", frames);
  }

  private static Frame frame(String name, String patterns) {
    String[] parts = patterns.split("!(?![A-Z])", 2);
    return new Frame(
        name,
        "For a test.",
        patterns(parts[0]),
        parts.length > 1 ? patterns(parts[1]) : List.of(),
        List.of(),
        List.of());
  }

  private static List<FramePattern> patterns(String parted) {
    return Arrays.stream(parted.split(";", -1)).map(FrameSets::pattern).toList();
  }

  /** A pattern without a mistake. */
  public static FramePattern pattern(String text) {
    PatternParser parser =
        new PatternParser(
            problem -> {
              throw new IllegalArgumentException(text + ": " + problem);
            });
    return Objects.requireNonNull(parser.parse(text));
  }
}
