package dev.parallax.pipeline.document;

import dev.parallax.model.Hashes;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.AnnotationBounds;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import dev.parallax.store.RecordCodec;
import java.util.List;

/**
 * All that decides a document's vectors. It names no document, so that equal texts share theirs.
 *
 * @param encoder version of the encoder, of its code and of the processor it runs on
 * @param targets version of the instrument of tones toward targets, and which are asked for
 * @param sentences texts of the sentences, in order; empty where it is no sentence to be judged
 * @param spans of the sentences, on which the places of mentions in them depend
 * @param mentions of the document, in order
 */
record EncodingInput(
    String encoder,
    String targets,
    List<String> sentences,
    List<Span> spans,
    List<Mention> mentions) {

  private static final RecordCodec<EncodingInput> CODEC = new RecordCodec<>(EncodingInput.class);

  static EncodingInput of(String encoder, String targets, AnnotatedDocument document) {
    CodePointText text = new CodePointText(document.document().text());
    return new EncodingInput(
        encoder,
        targets,
        document.annotation().sentences().stream()
            .map(sentence -> AnnotationBounds.isCut(sentence) ? "" : text.slice(sentence.span()))
            .toList(),
        document.annotation().sentences().stream().map(Sentence::span).toList(),
        document.annotation().mentions());
  }

  /** SHA-256 of it, 64 hex digits. */
  String key() {
    return Hashes.sha256(CODEC.encode(this));
  }
}
