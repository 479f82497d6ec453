package dev.parallax.frame.score;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.tone.SentenceVector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores the sentences of documents, and judges hits of patterns. Immutable and thread-safe. */
public final class FrameScorer {

  private final FrameInstruments instruments;
  private final boolean vetoes;
  private final Map<String, FrameInstrument> byKey;

  /**
   * @param instruments of the run
   * @param vetoes whether hits without support are vetoed
   */
  public FrameScorer(FrameInstruments instruments, boolean vetoes) {
    this.instruments = instruments;
    this.vetoes = vetoes;
    this.byKey = instruments.byKey();
  }

  /**
   * The scores of a document's paragraphs.
   *
   * @param vectors one a sentence of the document, in order
   */
  public FrameScores score(AnnotatedDocument annotated, List<SentenceVector> vectors) {
    List<FrameScores.Scored> scored = new ArrayList<>();
    for (Sentence sentence : annotated.paragraphSentences()) {
      float[] values = vectors.get(sentence.ordinal()).values();
      if (values != null && hasWord(sentence) && !instruments.frames().isEmpty()) {
        scored.add(new FrameScores.Scored(sentence, scores(values)));
      }
    }
    return new FrameScores(instruments.frames(), scored);
  }

  private double[] scores(float[] values) {
    double[] point = Points.of(values, instruments.layers());
    return instruments.frames().stream().mapToDouble(frame -> frame.score().score(point)).toArray();
  }

  /** A row of stars has a vector, too, and speaks for nothing. */
  private static boolean hasWord(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.form().codePoints().anyMatch(Character::isLetter));
  }

  /**
   * The same hits with what the sentence as a whole says of each.
   *
   * @param vectors one a sentence of the document, in order
   */
  public List<FrameHit> judge(List<FrameHit> hits, List<SentenceVector> vectors) {
    Map<Integer, double[]> points = new HashMap<>();
    return hits.stream().map(hit -> judge(hit, vectors.get(hit.sentence()), points)).toList();
  }

  private FrameHit judge(FrameHit hit, SentenceVector vector, Map<Integer, double[]> points) {
    FrameInstrument instrument = byKey.get(hit.frameSet() + "/" + hit.frame());
    float @Nullable [] values = vector.values();
    if (instrument == null || values == null) {
      return hit;
    }
    double[] point =
        points.computeIfAbsent(hit.sentence(), any -> Points.of(values, instruments.layers()));
    double support = instrument.support().score(point);
    return hit.judged(support, vetoes && instrument.vetoes(support));
  }
}
