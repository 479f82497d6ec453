package dev.parallax.pipeline;

import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.CodePointText;
import dev.parallax.model.Hashes;
import dev.parallax.store.RecordCodec;
import java.util.List;

/**
 * All that decides a document's vectors. It names no document, so that equal texts share theirs.
 *
 * @param encoder version of the encoder, and the type of processor it runs on
 * @param sentences texts of the sentences, in order
 */
record EncodingInput(String encoder, List<String> sentences) {

  private static final RecordCodec<EncodingInput> CODEC = new RecordCodec<>(EncodingInput.class);

  static EncodingInput of(String encoder, AnnotatedDocument document) {
    CodePointText text = new CodePointText(document.document().text());
    return new EncodingInput(
        encoder,
        document.annotation().sentences().stream()
            .map(sentence -> text.slice(sentence.span()))
            .toList());
  }

  /** SHA-256 of it, 64 hex digits. */
  String key() {
    return Hashes.sha256(CODEC.encode(this));
  }
}
