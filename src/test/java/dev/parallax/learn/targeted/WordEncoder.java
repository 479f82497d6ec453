package dev.parallax.learn.targeted;

import dev.parallax.annotate.encode.EncodedText;
import dev.parallax.annotate.encode.Encoding;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.model.tone.PieceVectors;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** An encoder for tests: a piece is a word, and a word's vector is drawn with its hash as seed. */
final class WordEncoder implements SentenceEncoder {

  static final int DIMENSION = 16;

  @Override
  public Optional<EncodedText> read(String text) {
    String[] words = words(text);
    if (words.length == 0) {
      return Optional.empty();
    }
    float[] values = new float[(words.length + 2) * DIMENSION];
    for (int word = 0; word < words.length; word++) {
      Random random = new Random(words[word].hashCode());
      for (int i = 0; i < DIMENSION; i++) {
        values[(word + 1) * DIMENSION + i] = (float) random.nextGaussian();
      }
    }
    return Optional.of(
        new EncodedText(
            new Encoding(new float[DIMENSION], 1, 0), new PieceVectors(values, DIMENSION)));
  }

  @Override
  public int pieces(String text) {
    return words(text).length;
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split("[ .]+")).filter(w -> !w.isEmpty()).toArray(String[]::new);
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String version() {
    return "words";
  }

  @Override
  public String pieceVersion() {
    return "words, layers 1";
  }
}
