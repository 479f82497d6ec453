package dev.parallax.annotate.encode;

import dev.parallax.model.DocumentVectors;
import dev.parallax.model.SentenceVector;
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

  /** One vector a sentence, in order. */
  public DocumentVectors encode(List<String> sentences) {
    List<CompletableFuture<List<SentenceVector>>> batches = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += BATCH) {
      int from = start;
      int to = Math.min(sentences.size(), start + BATCH);
      batches.add(CompletableFuture.supplyAsync(() -> batch(sentences, from, to), threads));
    }
    return new DocumentVectors(
        encoder.version(),
        batches.stream().flatMap(batch -> batch.join().stream()).toList());
  }

  private List<SentenceVector> batch(List<String> sentences, int from, int to) {
    List<SentenceVector> vectors = new ArrayList<>();
    for (int ordinal = from; ordinal < to; ordinal++) {
      Optional<Encoding> encoding = encoder.encode(sentences.get(ordinal));
      vectors.add(
          new SentenceVector(
              ordinal,
              encoding.map(Encoding::vector).orElse(null),
              encoding.map(Encoding::parts).orElse(0)));
    }
    return vectors;
  }
}
