package dev.parallax.corpus.screen;

import dev.parallax.model.Hashes;
import dev.parallax.model.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the fingerprints of documents. */
public final class Fingerprints {

  private Fingerprints() {}

  /** The fingerprint of a document's cleaned text. */
  public static DocumentFingerprint of(Document document) {
    List<String> words = NormalizedText.words(document.text());
    return new DocumentFingerprint(
        document.documentId(),
        document.cohort(),
        document.path(),
        document.contentSha256(),
        Hashes.sha256(String.join(" ", words).getBytes(StandardCharsets.UTF_8)),
        MinHashSignature.of(words));
  }
}
