package dev.parallax.learn.targeted;

import dev.parallax.annotate.encode.EncodedText;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.learn.JudgingListener;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.tone.targeted.PieceRange;
import dev.parallax.tone.targeted.Scaling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Judged sentences with the vectors of their pieces, each text encoded once. */
final class EncodedSentences {

  private final List<Target> targets;

  private EncodedSentences(List<Target> targets) {
    this.targets = targets;
  }

  /** A judged target that the encoder can read. */
  record Target(TargetedSentence sentence, PieceVectors pieces, PieceRange range) {}

  /** Encodes; targets that hold nothing the encoder reads are left out. */
  static EncodedSentences of(
      List<TargetedSentence> sentences, SentenceEncoder encoder, JudgingListener listener) {
    Map<String, Optional<PieceVectors>> encoded = new ConcurrentHashMap<>();
    List<String> texts = sentences.stream().map(TargetedSentence::text).distinct().toList();
    texts.stream()
        .parallel()
        .forEach(
            text -> {
              encoded.put(text, encoder.read(text).map(EncodedText::pieces));
              listener.counted("sentences encoded", encoded.size(), texts.size());
            });
    List<Target> targets = new ArrayList<>();
    for (TargetedSentence sentence : sentences) {
      PieceRange range =
          PieceRange.of(encoder.pieces(sentence.before()), encoder.pieces(sentence.through()));
      Optional<PieceVectors> pieces = encoded.getOrDefault(sentence.text(), Optional.empty());
      if (pieces.isPresent() && !range.isEmpty()) {
        targets.add(new Target(sentence, pieces.get(), range));
      }
    }
    return new EncodedSentences(targets);
  }

  List<Target> targets() {
    return targets;
  }

  /** Mean and deviation of each number over all pieces, each text counted once. */
  Scaling scaling() {
    Map<String, PieceVectors> texts = new LinkedHashMap<>();
    targets.forEach(target -> texts.put(target.sentence().text(), target.pieces()));
    int dimension = targets.get(0).pieces().dimension();
    double[] sums = new double[dimension];
    double[] squares = new double[dimension];
    long count = 0;
    for (PieceVectors pieces : texts.values()) {
      count += pieces.count();
      for (int i = 0; i < pieces.values().length; i++) {
        double value = pieces.values()[i];
        sums[i % dimension] += value;
        squares[i % dimension] += value * value;
      }
    }
    float[] mean = new float[dimension];
    float[] deviation = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      mean[i] = (float) (sums[i] / count);
      double variance = squares[i] / count - (sums[i] / count) * (sums[i] / count);
      deviation[i] = (float) Math.sqrt(Math.max(variance, 1e-12));
    }
    return new Scaling(mean, deviation);
  }

  /** The targets as the network learns from them. */
  List<Example> examples(Scaling scaling) {
    return targets.stream()
        .map(t -> new Example(t.pieces(), t.range(), scaling, t.sentence().polarity() + 1))
        .toList();
  }
}
