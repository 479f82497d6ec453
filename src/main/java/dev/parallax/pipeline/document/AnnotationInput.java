package dev.parallax.pipeline.document;

import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.ConfigHash;
import dev.parallax.model.Hashes;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Segment;
import dev.parallax.store.RecordCodec;
import java.util.List;

/**
 * All that decides an annotation. It names no document, so that equal texts share theirs.
 *
 * @param annotator version of the annotator: its code and models
 * @param settings hash of the settings of annotation
 * @param text cleaned
 * @param segments of that text
 */
record AnnotationInput(String annotator, String settings, String text, List<Segment> segments) {

  private static final RecordCodec<AnnotationInput> CODEC =
      new RecordCodec<>(AnnotationInput.class);

  /** What decides the annotation of a document. */
  static AnnotationInput of(String annotator, AnnotationConfig config, Document document) {
    return new AnnotationInput(
        annotator, ConfigHash.of(config), document.text(), document.segments());
  }

  /** SHA-256 of it, 64 hex digits. */
  String key() {
    return Hashes.sha256(CODEC.encode(this));
  }
}
