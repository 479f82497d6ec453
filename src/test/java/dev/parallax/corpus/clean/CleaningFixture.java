package dev.parallax.corpus.clean;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.extract.Block;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;

/** Cleans texts for tests and reads what came of them. */
final class CleaningFixture {

  static final CleaningConfig ALL =
      new CleaningConfig(true, true, true, true, true, true, true, true, true, true, true);

  private CleaningFixture() {}

  static CleanedText clean(String raw) {
    return clean(raw, ALL);
  }

  static CleanedText clean(String raw, CleaningConfig config) {
    return clean(raw, List.of(), config);
  }

  static CleanedText clean(String raw, List<Block> blocks, CleaningConfig config) {
    return new Cleaner(config)
        .clean(new ExtractedText("text", null, raw, blocks, Metadata.NONE, List.of()));
  }

  static String slice(CleanedText cleaned, Segment segment) {
    return slice(cleaned.text(), segment.span().start(), segment.span().end());
  }

  static String slice(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  static List<String> texts(CleanedText cleaned, SegmentKind kind) {
    return cleaned.segments().stream()
        .filter(segment -> segment.kind() == kind)
        .map(segment -> slice(cleaned, segment))
        .toList();
  }

  static List<String> paragraphs(String raw) {
    return texts(clean(raw), SegmentKind.PARAGRAPH);
  }
}
