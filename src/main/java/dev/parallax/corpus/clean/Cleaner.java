package dev.parallax.corpus.clean;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.model.text.SegmentKind;
import java.util.List;

/**
 * Makes of an extracted text one that can be analysed, and keeps the way back: each change is an
 * edit, and replaying the edits on the raw text gives the cleaned text, for the whole and for any
 * part. See docs/cleaning.md for the rules and where they fail. Pure and safe for use by threads.
 */
public final class Cleaner {

  private final CleaningConfig config;

  /**
   * @param config the steps to take
   */
  public Cleaner(CleaningConfig config) {
    this.config = config;
  }

  /**
   * Cleans one text.
   *
   * @param extracted well-formed text; its blocks, where it has any, settle the structure
   * @return segments parted by one blank line, without blanks around them; an empty text without
   *     segments where nothing visible is left; issues about characters that were repaired or lost
   */
  public CleanedText clean(ExtractedText extracted) {
    EditedText raw = EditedText.unchanged(extracted.rawText());
    List<Change> repairs = config.normalizeCharacters() ? Mojibake.changes(raw.raw()) : List.of();
    EditedText repaired = raw.with(repairs);
    EditedText readable =
        config.normalizeCharacters()
            ? repaired.with(CharacterNormalizer.changes(repaired.text()))
            : repaired;
    Assembled assembled = Assembler.assemble(readable, layout(extracted, readable), config);
    EditedText cleaned = assembled.text();
    return new CleanedText(
        cleaned.text(),
        Segmenter.segments(assembled),
        cleaned.edits(),
        Mojibake.issues(cleaned.text(), repairs.size()));
  }

  private Layout layout(ExtractedText extracted, EditedText readable) {
    boolean marked = !extracted.blocks().isEmpty();
    Layout layout =
        marked
            ? MarkedLayout.of(readable, extracted.blocks())
            : PlainLayout.of(readable.text(), config);
    List<Part> parts = layout.parts();
    if (!config.findHeadings()) {
      parts = parts.stream().map(Cleaner::withoutHeading).toList();
    }
    if (config.findBoilerplate()) {
      parts = BoilerplateFinder.find(BoilerplatePatterns.load(), parts);
    }
    if (config.findHeadings() && !marked) {
      parts = HeadingFinder.find(parts);
    }
    return layout.withParts(parts);
  }

  private static Part withoutHeading(Part part) {
    boolean heading = part.is(SegmentKind.TITLE) || part.is(SegmentKind.HEADING);
    return heading ? part.as(SegmentKind.PARAGRAPH) : part;
  }
}
