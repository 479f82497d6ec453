package dev.parallax.learn.voice;

import dev.parallax.model.text.Span;
import java.util.List;

/**
 * A text in which people have marked what is attributed to somebody.
 *
 * @param name of the text
 * @param genre of the text, {@code news} or any other word
 * @param text paragraphs parted by a blank line
 * @param attributions in it
 */
public record LabelledText(
    String name, String genre, String text, List<LabelledAttribution> attributions) {

  /** Copies the list. */
  public LabelledText {
    attributions = List.copyOf(attributions);
  }

  /**
   * One attribution.
   *
   * @param sourceAndCue who says it and the word that introduces it, in code points of the text
   * @param content what is said, in code points of the text
   */
  public record LabelledAttribution(List<Span> sourceAndCue, List<Span> content) {

    /** Copies the lists. */
    public LabelledAttribution {
      sourceAndCue = List.copyOf(sourceAndCue);
      content = List.copyOf(content);
    }
  }
}
