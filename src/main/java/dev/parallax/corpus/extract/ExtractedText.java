package dev.parallax.corpus.extract;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, before cleaning.
 *
 * @param format {@code text}, {@code markdown}, {@code html}, {@code pdf} or {@code docx}
 * @param encoding character encoding that was read, or null where the format settles it
 * @param rawText well-formed Unicode; pages of a PDF are parted by form feeds
 * @param blocks structure given by the format, in order, disjoint, parted by blank lines, in a PDF
 *     by the furniture of its pages, too; empty where the format has none and cleaning must find it
 * @param asides stretches that are no part of what is said, in order, disjoint
 * @param metadata given by the file itself
 * @param issues what is doubtful, for example characters that could not be decoded
 */
public record ExtractedText(
    String format,
    @Nullable String encoding,
    String rawText,
    List<Block> blocks,
    List<Aside> asides,
    Metadata metadata,
    List<Issue> issues) {

  /** Copies the lists, so that the record is immutable. */
  public ExtractedText {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    issues = List.copyOf(issues);
  }

  /** A text without asides, which most formats do not show. */
  public ExtractedText(
      String format,
      @Nullable String encoding,
      String rawText,
      List<Block> blocks,
      Metadata metadata,
      List<Issue> issues) {
    this(format, encoding, rawText, blocks, List.of(), metadata, issues);
  }

  /** Whether it says which of its blocks are headings; print does if it sets any off. */
  public boolean marksHeadings() {
    return !blocks.isEmpty()
        && (!format.equals(Format.PDF.label())
            || blocks.stream().anyMatch(block -> block.kind() == SegmentKind.HEADING));
  }
}
