package dev.parallax.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.frame.lexicon.FrameSets;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

  private static final FrameLexicon LEXICON =
      new FrameLexicon(
          List.of(
              FrameSets.set("land", "field:field;corn field", "road:road"),
              FrameSets.set("sea", "tide:high ~2 tide;tide")));

  private static final AnnotatedDocument DOCUMENT =
      TaggedText.document(
          List.of(
              SegmentKind.TITLE,
              SegmentKind.PARAGRAPH,
              SegmentKind.HEADING,
              SegmentKind.PARAGRAPH,
              SegmentKind.BOILERPLATE),
          List.of(
              "The road and the tide",
              "A 🌊 high and rising tide met the corn +- +field",
              "road",
              "No/DT/2/det road/NN/3/nsubj led:lead/VBD/0/root to/IN/6/case the/DT/6/det"
                  + " field/NN/3/obl",
              "tide"));

  @Test
  void hitsStandInOrderAndOnlyInParagraphs() {
    assertThat(new FrameReader(LEXICON).read(DOCUMENT))
        .extracting(
            FrameHit::ordinal,
            FrameHit::sentence,
            FrameHit::frameSet,
            FrameHit::frame,
            FrameHit::pattern,
            FrameHit::firstToken,
            FrameHit::lastToken,
            FrameHit::negated)
        .containsExactly(
            tuple(0, 1, "sea", "tide", "high ~2 tide", 3, 6, false),
            tuple(1, 1, "land", "field", "corn field", 9, 11, false),
            tuple(2, 3, "land", "road", "road", 2, 2, true),
            tuple(3, 3, "land", "field", "field", 6, 6, true));
  }

  @Test
  void offsetsGiveBackTheText() {
    CodePointText text = new CodePointText(DOCUMENT.document().text());
    assertThat(new FrameReader(LEXICON).read(DOCUMENT))
        .extracting(hit -> text.slice(hit.span()))
        .containsExactly("high and rising tide", "corn-field", "road", "field");
  }

  @Test
  void theOrderOfSetsDoesNotMatter() {
    FrameLexicon turned = new FrameLexicon(List.of(LEXICON.sets().get(1), LEXICON.sets().get(0)));
    assertThat(new FrameReader(turned).read(DOCUMENT))
        .isEqualTo(new FrameReader(LEXICON).read(DOCUMENT));
  }

  @Test
  void noSetsGiveNoHits() {
    assertThat(new FrameReader(new FrameLexicon(List.of())).read(DOCUMENT)).isEmpty();
  }
}
