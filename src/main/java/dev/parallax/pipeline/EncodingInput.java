package dev.parallax.pipeline;

import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.CodePointText;
import dev.parallax.model.Hashes;
import dev.parallax.model.Mention;
import dev.parallax.store.RecordCodec;
import java.util.List;

/**
 * All that decides a document's vectors. It names no document, so that equal texts share theirs.
 *
 * @param encoder version of the encoder, and the type of processor it runs on
 * @param targets version of the instrument of tones toward targets, and which are asked for
 * @param sentences texts of the sentences, in order
 * @param mentions of the document, in order
 */
record EncodingInput(
    String encoder, String targets, List<String> sentences, List<Mention> mentions) {

  private static final RecordCodec<EncodingInput> CODEC = new RecordCodec<>(EncodingInput.class);

  static EncodingInput of(String encoder, String targets, AnnotatedDocument document) {
    CodePointText text = new CodePointText(document.document().text());
    return new EncodingInput(
        encoder,
        targets,
        document.annotation().sentences().stream()
            .map(sentence -> text.slice(sentence.span()))
            .toList(),
        document.annotation().mentions());
  }

  /** SHA-256 of it, 64 hex digits. */
  String key() {
    return Hashes.sha256(CODEC.encode(this));
  }
}
