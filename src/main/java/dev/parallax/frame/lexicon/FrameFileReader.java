package dev.parallax.frame.lexicon;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.frame.lexicon.Section.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the frames of one file. */
final class FrameFileReader {

  private static final List<String> KEYS =
      List.of("description", "examples", "counterexamples", "patterns", "exclusions");

  /** What sentences without a hit are counted as. */
  private static final String OTHER = "other";

  private final PatternBudget budget;

  /**
   * @param budget of all files together
   */
  FrameFileReader(PatternBudget budget) {
    this.budget = budget;
  }

  /** The frames under {@code frames}, with the sections they were read from. */
  Map<Section, Frame> read(Section file) {
    Map<Section, Frame> frames = new LinkedHashMap<>();
    file.sections("frames")
        .forEach((name, section) -> frames.put(section, frame(name, section.allowOnly(KEYS))));
    return frames;
  }

  private Frame frame(String name, Section section) {
    Names.check(name, section::problem);
    if (name.equals(OTHER)) {
      section.problem("other is what sentences without a hit are called; choose another name");
    }
    String description = section.text("description");
    List<Line> written = section.list("patterns");
    ExampleSentences examples = ExampleSentences.read(section);
    if (written.isEmpty() && examples.sentences().isEmpty()) {
      section.problem(
          section.place("patterns"),
          "patterns",
          "none is given; one at least is needed, or "
              + ExampleSentences.FEWEST
              + " sentences under examples");
    }
    return new Frame(
        name,
        description == null ? "" : description,
        patterns(section, "patterns", written),
        patterns(section, "exclusions", section.list("exclusions")),
        examples.sentences(),
        examples.counterexamples());
  }

  /** A pattern that is written twice counts once. */
  private List<FramePattern> patterns(Section section, String key, List<Line> lines) {
    Set<FramePattern> patterns = new LinkedHashSet<>();
    for (Line line : lines) {
      PatternParser parser =
          new PatternParser(message -> section.problem(line.place(), key, quoted(line, message)));
      FramePattern pattern = parser.parse(line.text());
      if (pattern != null && budget.allows(pattern, line.place())) {
        patterns.add(pattern);
      }
    }
    return new ArrayList<>(patterns);
  }

  private static String quoted(Line line, String message) {
    return '"' + Excerpt.of(line.text()) + "\": " + message;
  }
}
