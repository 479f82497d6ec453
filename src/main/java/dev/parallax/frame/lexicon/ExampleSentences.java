package dev.parallax.frame.lexicon;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.frame.lexicon.Section.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences by which a frame is shown.
 *
 * @param sentences in the frame, each once
 * @param counterexamples not in it, each once
 */
record ExampleSentences(List<String> sentences, List<String> counterexamples) {

  /** With fewer, a head says more of the sentences than of the frame. */
  static final int FEWEST = 8;

  /** More than anybody writes; each costs a pass of the encoder, and all pairs are compared. */
  static final int MOST = 200;

  /** Letters of a sentence that the encoder surely reads at once. */
  static final int LONGEST = 1_000;

  private static final String EXAMPLES = "examples";
  private static final String COUNTEREXAMPLES = "counterexamples";

  /** Reads both lists of a frame, and reports what cannot be used. */
  static ExampleSentences read(Section frame) {
    List<String> examples = sentences(frame, EXAMPLES);
    List<String> counterexamples = sentences(frame, COUNTEREXAMPLES);
    if (!examples.isEmpty() && examples.size() < FEWEST) {
      frame.problem(
          frame.place(EXAMPLES),
          EXAMPLES,
          "%d are given, each counted once; %d at least are needed, about different things"
              .formatted(examples.size(), FEWEST));
    }
    if (examples.isEmpty() && !counterexamples.isEmpty()) {
      frame.problem(
          frame.place(COUNTEREXAMPLES),
          COUNTEREXAMPLES,
          "says nothing where there are no examples; give %d at least, or none of both"
              .formatted(FEWEST));
    }
    counterexamples.stream()
        .filter(examples::contains)
        .forEach(
            both ->
                frame.problem(
                    frame.place(COUNTEREXAMPLES),
                    COUNTEREXAMPLES,
                    "\"" + Excerpt.of(both) + "\" stands under examples, too"));
    return new ExampleSentences(examples, counterexamples);
  }

  private static List<String> sentences(Section frame, String key) {
    Set<String> sentences = new LinkedHashSet<>();
    List<Line> lines = frame.list(key);
    if (lines.size() > MOST) {
      frame.problem(
          frame.place(key), key, "%d are given; %d at most".formatted(lines.size(), MOST));
    }
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST))) {
      String sentence = line.text().replaceAll("\\s+", " ");
      if (sentence.length() > LONGEST || sentence.codePoints().noneMatch(Character::isLetter)) {
        frame.problem(
            line.place(),
            key,
            "\"%s\" is no sentence: it needs a letter, and at most %,d characters"
                .formatted(Excerpt.of(sentence), LONGEST));
      } else {
        sentences.add(sentence);
      }
    }
    return new ArrayList<>(sentences);
  }
}
