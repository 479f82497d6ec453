package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.Block;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts whose format marks their structure. */
class MarkedTextTest {

  private final StringBuilder raw = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  @Test
  void kindsComeFromTheBlocks() {
    add(SegmentKind.TITLE, 0, "bread");
    add(SegmentKind.PARAGRAPH, 0, "THE PRICE OF BREAD");
    add(SegmentKind.HEADING, 1, "a heading that ends with a full stop.");
    add(SegmentKind.PARAGRAPH, 0, "Bread\u00A0is\n  dear.\u200B");
    CleanedText cleaned = clean();

    assertThat(cleaned.segments())
        .extracting(Segment::kind)
        .containsExactly(
            SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.HEADING, SegmentKind.PARAGRAPH);
    assertThat(cleaned.text()).endsWith("\n\nBread is dear.");
  }

  @Test
  void headingsNestByLevel() {
    add(SegmentKind.TITLE, 0, "Title");
    add(SegmentKind.HEADING, 2, "One");
    add(SegmentKind.HEADING, 3, "One point one");
    add(SegmentKind.PARAGRAPH, 0, "Under both.");
    add(SegmentKind.HEADING, 2, "Two");
    add(SegmentKind.PARAGRAPH, 0, "Under two.");

    assertThat(clean().segments())
        .extracting(Segment::headingPath)
        .containsExactly(
            List.of(),
            List.of(),
            List.of("One"),
            List.of("One", "One point one"),
            List.of(),
            List.of("Two"));
  }

  @Test
  void boilerplateIsFoundInParagraphs() {
    add(SegmentKind.PARAGRAPH, 0, "Bread is dear, and nobody knows why it should be so.");
    add(SegmentKind.HEADING, 2, "About the author");
    add(SegmentKind.PARAGRAPH, 0, "Jane Roe is a senior fellow at the River Institute.");

    assertThat(clean().segments())
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.BOILERPLATE);
  }

  @Test
  void textOutsideTheBlocksIsNotLost() {
    raw.append("Before all.\n\n");
    add(SegmentKind.HEADING, 1, "Heading");
    raw.append("After all.\n");

    assertThat(CleaningFixture.texts(clean(), SegmentKind.PARAGRAPH))
        .containsExactly("Before all.", "After all.");
  }

  @Test
  void aBlockOfNothingVisibleIsNoSegment() {
    add(SegmentKind.PARAGRAPH, 0, "\u200B\u00A0\u0000");
    add(SegmentKind.PARAGRAPH, 0, "Something.");

    assertThat(clean().text()).isEqualTo("Something.");
  }

  private CleanedText clean() {
    return CleaningFixture.clean(raw.toString(), blocks, CleaningFixture.ALL);
  }

  private void add(SegmentKind kind, int level, String text) {
    blocks.add(new Block(kind, level, raw.length(), raw.length() + text.length()));
    raw.append(text).append("\n\n");
  }
}
