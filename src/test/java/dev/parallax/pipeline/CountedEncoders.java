package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.Encoding;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.PipelineConfig;
import dev.parallax.tone.fitted.ToneParameters;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Word annotators with an encoder that draws a sentence's vector by its hash, and counts what it
 * encodes. The count is the JVM's, since a runner copies what it runs: one test at a time.
 */
record CountedEncoders() implements JobContext.AnnotatorFactory {

  static final AtomicInteger ENCODED = new AtomicInteger();

  /** A text with this word is beyond what the encoder can bear. */
  static final String BOMB = "BANG";

  private static final int DIMENSION = 768;

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
    return ToneParameters.load().encoder();
  }

  private static final class HashEncoder implements SentenceEncoder {

    @Override
    public Optional<Encoding> encode(String text) {
      if (text.contains(BOMB)) {
        throw new IllegalStateException("As the test wished.");
      }
      ENCODED.incrementAndGet();
      Random random = new Random(text.hashCode());
      float[] vector = new float[DIMENSION];
      for (int i = 0; i < DIMENSION; i++) {
        vector[i] = (float) random.nextGaussian();
      }
      return Optional.of(new Encoding(vector, 1, 0));
    }

    @Override
    public int dimension() {
      return DIMENSION;
    }

    @Override
    public String version() {
      return ToneParameters.load().encoder();
    }
  }
}
