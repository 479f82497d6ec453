package dev.parallax.style;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What this room measures of a document's paragraphs. A new family of style joins here. */
public final class StyleMeasurements {

  /** The families that it measures. */
  public static final List<Family> FAMILIES = List.of(Readability.FAMILY, LexicalDiversity.FAMILY);

  private StyleMeasurements() {}

  /**
   * Measures one document.
   *
   * @param config which families are asked for, and their windows
   */
  public static Measurements of(AnnotatedDocument document, StyleConfig config) {
    List<WordedSentence> sentences = WordedSentence.of(document);
    List<Measurements> families = new ArrayList<>();
    if (config.readability()) {
      families.add(Readability.of(sentences, Syllables.standard()));
    }
    if (config.lexicalDiversity()) {
      families.add(LexicalDiversity.of(sentences, config));
    }
    return Measurements.join(families);
  }

  /**
   * What people must know of a document that is too short for a window.
   *
   * @param config as in {@link #of}
   */
  public static List<Issue> issues(AnnotatedDocument document, StyleConfig config) {
    int words = WordedSentence.of(document).stream().mapToInt(s -> s.words().size()).sum();
    int needed = Math.max(config.movingWindow(), config.fixedWindow());
    if (!config.lexicalDiversity() || words >= needed) {
      return List.of();
    }
    return List.of(
        new Issue(
            IssueCode.TOO_SHORT_FOR_DIVERSITY,
            String.format(
                Locale.ROOT,
                "Its paragraphs hold %,d words, and the windows in which lexical diversity is"
                    + " measured take %,d: some of these measures are not taken of it.",
                words,
                needed)));
  }
}
