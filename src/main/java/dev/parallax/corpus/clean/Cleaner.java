package dev.parallax.corpus.clean;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.clean.apart.RunningText;
import dev.parallax.corpus.clean.boilerplate.BoilerplateFinder;
import dev.parallax.corpus.clean.boilerplate.BoilerplatePatterns;
import dev.parallax.corpus.clean.edit.Change;
import dev.parallax.corpus.clean.edit.EditedText;
import dev.parallax.corpus.clean.heading.HeadingFinder;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes of an extracted text one that can be analysed, and keeps the way back: each change is an
 * edit, and replaying the edits on the raw text gives the cleaned text, for the whole and for any
 * part. See docs/cleaning.md for the rules and where they fail. Pure and safe for use by threads.
 */
public final class Cleaner {

  private static final Set<SegmentKind> SET_APART =
      EnumSet.of(
          SegmentKind.FOOTNOTE, SegmentKind.REFERENCE, SegmentKind.CAPTION, SegmentKind.TABLE);

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
   *     segments where nothing visible is left; issues that say how much is not measured, and which
   *     characters were repaired or lost
   */
  public CleanedText clean(ExtractedText extracted) {
    EditedText raw = EditedText.unchanged(extracted.rawText());
    // First, since asides count in the raw text.
    EditedText said = raw.with(dropped(extracted));
    // Before characters are normalised: that drops soft hyphens and control characters, of which
    // mojibake is made.
    List<Change> repairs = config.normalizeCharacters() ? Mojibake.changes(said.text()) : List.of();
    EditedText repaired = said.with(repairs);
    EditedText normal =
        config.normalizeCharacters()
            ? repaired.with(CharacterNormalizer.changes(repaired.text()))
            : repaired;
    // Before lines and paragraphs are told: a note on a line of its own is neither.
    List<Change> notes =
        config.dropTranscriptNotes() ? TranscriptNotes.changes(normal.text()) : List.of();
    EditedText readable = normal.with(notes);
    Assembled assembled = Assembler.assemble(readable, layout(extracted, readable), config);
    EditedText cleaned = assembled.text();
    List<Segment> segments = Segmenter.segments(assembled);
    return new CleanedText(
        cleaned.text(),
        segments,
        cleaned.edits(),
        Stream.of(
                UnmeasuredText.issues(cleaned.text(), segments).stream(),
                Mojibake.issues(cleaned.text(), repairs.size()).stream(),
                TranscriptNotes.issue(normal.text(), notes).stream())
            .flatMap(issues -> issues)
            .toList());
  }

  private List<Change> dropped(ExtractedText extracted) {
    return extracted.asides().stream()
        .filter(aside -> drops(aside.step()))
        .map(aside -> new Change(aside.step(), aside.start(), aside.end(), ""))
        .toList();
  }

  private boolean drops(CleaningStep step) {
    return switch (step) {
      case DROP_PAGE_FURNITURE -> config.dropPageFurniture();
      case DROP_NOTE_NUMBERS -> config.dropNoteNumbers();
      default -> throw new IllegalArgumentException("No step that drops: " + step);
    };
  }

  private TextLayout layout(ExtractedText extracted, EditedText readable) {
    boolean marked = !extracted.blocks().isEmpty();
    TextLayout layout =
        marked
            ? MarkedLayout.of(readable, extracted.blocks())
            : PlainLayout.of(readable.text(), config);
    List<Part> parts = layout.parts();
    if (!config.findHeadings()) {
      parts = parts.stream().map(Cleaner::withoutHeading).toList();
    }
    // Formats that mark notes and tables have them set apart already.
    parts =
        config.setApart()
            ? RunningText.find(parts)
            : parts.stream().map(Cleaner::asRunningText).toList();
    if (config.findBoilerplate()) {
      parts = BoilerplateFinder.find(BoilerplatePatterns.load(), parts);
    }
    // Last: bylines, captions and entries of a list are short lines, too.
    if (config.findHeadings() && !extracted.marksHeadings()) {
      parts = HeadingFinder.find(parts);
    }
    return layout.withParts(parts);
  }

  private static Part asRunningText(Part part) {
    return SET_APART.stream().anyMatch(part::is) ? part.as(SegmentKind.PARAGRAPH) : part;
  }

  private static Part withoutHeading(Part part) {
    boolean heading = part.is(SegmentKind.TITLE) || part.is(SegmentKind.HEADING);
    return heading ? part.as(SegmentKind.PARAGRAPH) : part;
  }
}
