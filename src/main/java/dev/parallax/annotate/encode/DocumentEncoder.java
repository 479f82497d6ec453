package dev.parallax.annotate.encode;

import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.MentionTone;
import dev.parallax.model.tone.SentenceVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Texts of sentences that one thread takes at a time. */
  private static final int BATCH = 8;

  /** What came of one sentence. */
  private record Encoded(SentenceVector vector, List<MentionTone> tones) {}

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
    List<List<Integer>> repeated = List.copyOf(placesByText(sentences).values());
    List<CompletableFuture<List<Encoded>>> batches = new ArrayList<>();
    for (int start = 0; start < repeated.size(); start += BATCH) {
      List<List<Integer>> batch = repeated.subList(start, Math.min(repeated.size(), start + BATCH));
      batches.add(CompletableFuture.supplyAsync(() -> batch(sentences, batch, targets), threads));
    }
    List<Encoded> encoded =
        batches.stream()
            .flatMap(batch -> batch.join().stream())
            .sorted(Comparator.comparingInt(sentence -> sentence.vector().sentence()))
            .toList();
    return new DocumentVectors(
        encoder.version(),
        encoded.stream().map(Encoded::vector).toList(),
        encoded.stream().flatMap(sentence -> sentence.tones().stream()).toList());
  }

  /** Ordinals of the sentences of each text, in the order of the texts' first. */
  private static Map<String, List<Integer>> placesByText(List<String> sentences) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int ordinal = 0; ordinal < sentences.size(); ordinal++) {
      places.computeIfAbsent(sentences.get(ordinal), any -> new ArrayList<>()).add(ordinal);
    }
    return places;
  }

  /** A text is read once, wherever it stands; what it mentions is another matter each time. */
  private List<Encoded> batch(
      List<String> sentences, List<List<Integer>> batch, SentenceTargets targets) {
    List<Encoded> encoded = new ArrayList<>();
    for (List<Integer> places : batch) {
      Optional<EncodedText> read = encoder.read(sentences.get(places.get(0)));
      for (int ordinal : places) {
        encoded.add(
            new Encoded(
                vector(ordinal, read, targets),
                targets.tones(ordinal, read.map(EncodedText::pieces))));
      }
    }
    return encoded;
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
