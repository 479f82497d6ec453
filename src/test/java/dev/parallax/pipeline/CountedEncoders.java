package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.EncodedText;
import dev.parallax.annotate.encode.Encoding;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.tone.PieceVectors;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.tone.fitted.ToneParameters;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Word annotators with an encoder that draws a sentence's vector by its hash, and counts what it
 * encodes. The count is the JVM's, since a runner copies what it runs: one test at a time.
 */
public record CountedEncoders() implements AnnotatorFactory {

  public static final AtomicInteger ENCODED = new AtomicInteger();

  /** A text with this word is beyond what the encoder can bear. */
  public static final String BOMB = "BANG";

  private static final int DIMENSION = 768;
  private static final int PIECE_DIMENSION = 384;

  @Override
  public Annotator get(PipelineConfig config) {
    return new WordAnnotator();
  }

  @Override
  public DocumentEncoder encoder(PipelineConfig config) {
    return new DocumentEncoder(new HashEncoder(), Runnable::run);
  }

  /** The one whose vectors the instrument takes. */
  @Override
  public String encoderVersion(PipelineConfig config) {
    return ToneParameters.standard().encoder();
  }

  private static final class HashEncoder implements SentenceEncoder {

    /** A piece is a word. */
    @Override
    public Optional<EncodedText> read(String text) {
      if (text.contains(BOMB)) {
        throw new IllegalStateException("As the test wished.");
      }
      ENCODED.incrementAndGet();
      float[] pieces = drawn(text, (pieces(text) + 2) * PIECE_DIMENSION);
      return Optional.of(
          new EncodedText(
              new Encoding(drawn(text, DIMENSION), 1, 0),
              new PieceVectors(pieces, PIECE_DIMENSION)));
    }

    @Override
    public int pieces(String text) {
      return (int) Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).count();
    }

    private static float[] drawn(String text, int count) {
      Random random = new Random(text.hashCode());
      float[] numbers = new float[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = (float) random.nextGaussian();
      }
      return numbers;
    }

    @Override
    public int dimension() {
      return DIMENSION;
    }

    @Override
    public String version() {
      return ToneParameters.standard().encoder();
    }

    @Override
    public String pieceVersion() {
      return TargetedToneFile.standard().encoder();
    }
  }
}
