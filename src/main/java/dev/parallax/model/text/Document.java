package dev.parallax.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One essay, read and cleaned.
 *
 * @param documentId cohort and relative path, for example {@code 2016/essay.txt}
 * @param cohort the group it is compared in
 * @param path relative to the input folder, with {@code /}
 * @param contentSha256 of the file's bytes, hex
 * @param bytes size of the file
 * @param format {@code text}, {@code markdown}, {@code html}, {@code pdf} or {@code docx}
 * @param encoding character encoding that was read, or null where the format settles it
 * @param metadata title, author, date, source and more
 * @param rawText the text as extracted from the file: well-formed Unicode, nothing else changed
 * @param text the cleaned text; segments stand in it parted by one blank line
 * @param segments in order, disjoint
 * @param edits from raw to cleaned text, in order, disjoint
 * @param issues what is doubtful
 */
public record Document(
    String documentId,
    String cohort,
    String path,
    String contentSha256,
    long bytes,
    String format,
    @Nullable String encoding,
    Metadata metadata,
    String rawText,
    String text,
    List<Segment> segments,
    List<Edit> edits,
    List<Issue> issues) {

  /** Copies the lists, so that the record is immutable. */
  public Document {
    segments = List.copyOf(segments);
    edits = List.copyOf(edits);
    issues = List.copyOf(issues);
  }
}
