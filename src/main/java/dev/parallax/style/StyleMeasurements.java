package dev.parallax.style;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measurements;
import java.util.ArrayList;
import java.util.List;

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
}
