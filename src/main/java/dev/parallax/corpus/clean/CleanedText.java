package dev.parallax.corpus.clean;

import dev.parallax.model.text.Edit;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.OffsetMap;
import dev.parallax.model.text.Segment;
import java.util.List;

/**
 * A text after cleaning. All offsets are code points.
 *
 * @param text the segments' texts, each parted from the next by one blank line
 * @param segments in order, disjoint
 * @param edits from raw to cleaned text, in order, disjoint
 * @param issues what is doubtful
 */
public record CleanedText(
    String text, List<Segment> segments, List<Edit> edits, List<Issue> issues) {

  /**
   * Copies the lists, so that the record is immutable.
   *
   * @throws IllegalArgumentException if the edits do not lead back to the raw text: the tables
   *     would find out when it is too late to reject the document
   */
  public CleanedText {
    segments = List.copyOf(segments);
    edits = new OffsetMap(edits).edits();
    issues = List.copyOf(issues);
  }
}
