package dev.parallax.annotate.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.parallax.annotate.encode.wordpiece.WordPieceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A transformer in the ONNX format, run in process.
 *
 * <p>One text a call, without padding, on the caller's thread alone: quantised models scale the
 * numbers of a whole batch by its largest one, padding joins in sums, and the split of a sum over
 * threads changes its rounding. So a text's vector depends on the text only.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {

  /** Positions that BERT knows, less the marks of start and end. */
  static final int MAX_PIECES = 510;

  private final EncoderModel model;
  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final List<String> outputs;

  private OnnxSentenceEncoder(
      EncoderModel model,
      WordPieceTokenizer tokenizer,
      OrtEnvironment environment,
      OrtSession session) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
    this.outputs = model.outputs();
  }

  /**
   * Loads a model.
   *
   * @throws IOException if its files are not on the class path
   * @throws EncoderException if they hold no such model
   */
  public static OnnxSentenceEncoder load(EncoderModel model) throws IOException {
    try (InputStream file = model.tokenizer()) {
      WordPieceTokenizer tokenizer = WordPieceTokenizer.read(file);
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "parallax");
      return new OnnxSentenceEncoder(model, tokenizer, environment, open(model, environment));
    } catch (OrtException e) {
      throw new EncoderException(model.name(), e);
    }
  }

  private static OrtSession open(EncoderModel model, OrtEnvironment environment)
      throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Texts differ in length, so no pattern of memory fits the next one.
      options.setMemoryPatternOptimization(false);
      return environment.createSession(
          HiddenLayers.expose(model.weights(), model.outputs()), options);
    }
  }

  @Override
  public Optional<Encoding> encode(String text) {
    int[] ids = tokenizer.ids(text);
    if (ids.length == 0) {
      return Optional.empty();
    }
    long unknown = Arrays.stream(ids).filter(id -> id == tokenizer.unknown()).count();
    return Optional.of(new Encoding(mean(ids), parts(ids.length), (double) unknown / ids.length));
  }

  /** In parts of as equal length as can be. */
  static int parts(int pieces) {
    return (pieces + MAX_PIECES - 1) / MAX_PIECES;
  }

  private float[] mean(int[] ids) {
    int parts = parts(ids.length);
    if (parts == 1) {
      return run(ids);
    }
    double[] sum = new double[dimension()];
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) ids.length * part / parts);
      int to = (int) ((long) ids.length * (part + 1) / parts);
      float[] vector = run(Arrays.copyOfRange(ids, from, to));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (double) vector[i] * (to - from) / ids.length;
      }
    }
    float[] mean = new float[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) sum[i];
    }
    return mean;
  }

  private float[] run(int[] pieces) {
    long[] ids = new long[pieces.length + 2];
    ids[0] = tokenizer.start();
    for (int i = 0; i < pieces.length; i++) {
      ids[i + 1] = pieces[i];
    }
    ids[ids.length - 1] = tokenizer.end();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor tokens = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types),
                Set.copyOf(outputs))) {
      return pooled(result);
    } catch (OrtException e) {
      throw new EncoderException(model.name(), e);
    }
  }

  private float[] pooled(OrtSession.Result result) {
    float[] vector = new float[dimension()];
    int offset = 0;
    for (String output : outputs) {
      OnnxTensor hidden = (OnnxTensor) result.get(output).orElseThrow();
      Pooling.mean(hidden.getFloatBuffer(), vector, offset, EncoderModel.LAYER_DIMENSION);
      offset += EncoderModel.LAYER_DIMENSION;
    }
    return vector;
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public int dimension() {
    return model.dimension();
  }

  @Override
  public String version() {
    return model.describe();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException(model.name(), e);
    }
  }
}
