package dev.parallax.annotate;

import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Segment;
import java.util.List;

/**
 * Says what stands in a text: tokens, sentences, mentions. Safe to share between threads; the same
 * text gives the same annotation, whatever was annotated before or is annotated beside it.
 */
public interface Annotator {

  /**
   * Annotates every segment of a cleaned text. No sentence crosses a segment.
   *
   * @param text cleaned text
   * @param segments of that text, in order
   * @return annotation with offsets into {@code text}
   */
  Annotation annotate(String text, List<Segment> segments);
}
