package dev.parallax.annotate.encode;

import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.SentenceVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Encodes the sentences of a document side by side.
 *
 * @param encoder of each sentence
 * @param threads that encode
 */
public record DocumentEncoder(SentenceEncoder encoder, Executor threads) {

  /** Sentences that one thread takes at a time. */
  private static final int BATCH = 8;

  /** What came of one batch. */
  private record Encoded(List<SentenceVector> vectors, List<MentionTone> tones) {}

  /** One vector a sentence, in order. */
  public DocumentVectors encode(List<String> sentences) {
    return encode(sentences, SentenceTargets.NONE);
  }

  /**
   * One vector a sentence, in order, and the tones toward what they mention.
   *
   * @param targets in these sentences
   */
  public DocumentVectors encode(List<String> sentences, SentenceTargets targets) {
    List<CompletableFuture<Encoded>> batches = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += BATCH) {
      int from = start;
      int to = Math.min(sentences.size(), start + BATCH);
      batches.add(
          CompletableFuture.supplyAsync(() -> batch(sentences, from, to, targets), threads));
    }
    List<Encoded> encoded = batches.stream().map(CompletableFuture::join).toList();
    return new DocumentVectors(
        encoder.version(),
        encoded.stream().flatMap(batch -> batch.vectors().stream()).toList(),
        encoded.stream().flatMap(batch -> batch.tones().stream()).toList());
  }

  private Encoded batch(List<String> sentences, int from, int to, SentenceTargets targets) {
    List<SentenceVector> vectors = new ArrayList<>();
    List<MentionTone> tones = new ArrayList<>();
    for (int ordinal = from; ordinal < to; ordinal++) {
      Optional<EncodedText> read = encoder.read(sentences.get(ordinal));
      vectors.add(vector(ordinal, read, targets));
      tones.addAll(targets.tones(ordinal, read.map(EncodedText::pieces)));
    }
    return new Encoded(vectors, tones);
  }

  private static SentenceVector vector(
      int ordinal, Optional<EncodedText> read, SentenceTargets targets) {
    return read.map(
            text ->
                new SentenceVector(
                    ordinal,
                    text.whole().vector(),
                    targets.sentence(text.pieces()),
                    text.whole().parts()))
        .orElseGet(() -> SentenceVector.unread(ordinal));
  }
}
