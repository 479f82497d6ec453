package dev.parallax.tone;

import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.tone.SentenceTone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of one-word sentences with tones given by hand. */
final class SampleTones {

  private final List<SentenceTone> tones = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final String documentId;

  SampleTones(String documentId) {
    this.documentId = documentId;
  }

  SampleTones scored(@Nullable Double corenlp, @Nullable Double lexicon) {
    return scored(null, corenlp, lexicon);
  }

  SampleTones scored(@Nullable Double fitted, @Nullable Double corenlp, @Nullable Double lexicon) {
    return add(fitted, corenlp, lexicon, false, false, 0, 0, 0);
  }

  SampleTones add(
      @Nullable Double corenlp,
      @Nullable Double lexicon,
      boolean hedged,
      boolean prescriptive,
      int past,
      int present,
      int future) {
    return add(null, corenlp, lexicon, hedged, prescriptive, past, present, future);
  }

  private SampleTones add(
      @Nullable Double fitted,
      @Nullable Double corenlp,
      @Nullable Double lexicon,
      boolean hedged,
      boolean prescriptive,
      int past,
      int present,
      int future) {
    // The heading below is sentence 0.
    tones.add(
        new SentenceTone(
            tones.size() + 1,
            fitted,
            fitted == null ? "no_word" : null,
            fitted == null ? 0 : 1,
            corenlp,
            lexicon,
            hedged,
            prescriptive,
            past,
            present,
            future));
    paragraph.append("Sail. ");
    return this;
  }

  /** The tones of all sentences; the heading's are extreme, so that a test sees if they count. */
  List<SentenceTone> tones() {
    List<SentenceTone> all = new ArrayList<>(tones);
    all.add(0, new SentenceTone(0, -1.0, null, 1, -1.0, -1.0, true, true, 9, 9, 9));
    return all;
  }

  /** A heading and, if there are tones, a paragraph. */
  AnnotatedDocument document() {
    SampleDocumentBuilder document = new SampleDocumentBuilder(documentId).heading("Ships");
    if (!tones.isEmpty()) {
      document.paragraph(paragraph.toString().strip());
    }
    return document.build().annotated();
  }
}
