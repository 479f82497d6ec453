package dev.parallax.annotate.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.parallax.annotate.encode.wordpiece.WordPieceTokenizer;
import dev.parallax.model.text.Apostrophes;
import dev.parallax.model.tone.PieceVectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
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

  /** Parts that are encoded; what lies beyond is no sentence, and would cost memory without end. */
  static final int MAX_PARTS = 16;

  private final EncoderModel model;
  private final WordPieceTokenizer tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> outputs;
  private final List<String> pieceOutputs;

  private OnnxSentenceEncoder(
      EncoderModel model,
      WordPieceTokenizer tokenizer,
      OrtEnvironment environment,
      OrtSession session) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
    this.outputs = Set.copyOf(model.allOutputs());
    this.pieceOutputs = model.pieceOutputs();
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
          HiddenLayers.expose(model.weights(), model.allOutputs()), options);
    }
  }

  @Override
  public Optional<EncodedText> read(String text) {
    int[] ids = bounded(ids(text));
    if (ids.length == 0) {
      return Optional.empty();
    }
    List<PartReading> parts = run(ids);
    List<float[]> vectors = parts.stream().map(PartReading::vector).toList();
    return Optional.of(new EncodedText(encoding(ids, vectors), PartReading.join(parts)));
  }

  @Override
  public int pieces(String text) {
    return ids(text).length;
  }

  /** The model learnt mostly from straight apostrophes; the others mean the same. */
  private int[] ids(String text) {
    return tokenizer.ids(Apostrophes.straight(text));
  }

  private Encoding encoding(int[] ids, List<float[]> vectors) {
    long unknown = Arrays.stream(ids).filter(id -> id == tokenizer.unknown()).count();
    return new Encoding(mean(vectors, ids.length), vectors.size(), (double) unknown / ids.length);
  }

  static int[] bounded(int[] ids) {
    return ids.length <= MAX_PARTS * MAX_PIECES ? ids : Arrays.copyOf(ids, MAX_PARTS * MAX_PIECES);
  }

  /** In parts of as equal length as can be. */
  static int parts(int pieces) {
    return (pieces + MAX_PIECES - 1) / MAX_PIECES;
  }

  /** Where a part begins. */
  private static int start(int part, int parts, int pieces) {
    return (int) ((long) pieces * part / parts);
  }

  private static float[] mean(List<float[]> vectors, int pieces) {
    if (vectors.size() == 1) {
      return vectors.get(0);
    }
    float[] mean = new float[vectors.get(0).length];
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      for (int part = 0; part < vectors.size(); part++) {
        int length = start(part + 1, vectors.size(), pieces) - start(part, vectors.size(), pieces);
        sum += (double) vectors.get(part)[i] * length / pieces;
      }
      mean[i] = (float) sum;
    }
    return mean;
  }

  /** Runs the model on each part of a text. */
  private List<PartReading> run(int[] pieces) {
    int parts = parts(pieces.length);
    List<PartReading> readings = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = start(part, parts, pieces.length);
      int to = start(part + 1, parts, pieces.length);
      readings.add(runPart(Arrays.copyOfRange(pieces, from, to)));
    }
    return readings;
  }

  private PartReading runPart(int[] pieces) {
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
                outputs)) {
      return new PartReading(pooled(result), states(result));
    } catch (OrtException e) {
      throw new EncoderException(model.name(), e);
    }
  }

  private float[] pooled(OrtSession.Result result) {
    float[] vector = new float[dimension()];
    int offset = 0;
    for (String output : model.outputs()) {
      Pooling.mean(hidden(result, output), vector, offset, EncoderModel.LAYER_DIMENSION);
      offset += EncoderModel.LAYER_DIMENSION;
    }
    return vector;
  }

  /** The layers' numbers of each piece, side by side. */
  private PieceVectors states(OrtSession.Result result) {
    int layers = pieceOutputs.size();
    int dimension = EncoderModel.LAYER_DIMENSION;
    float[] values = new float[0];
    for (int layer = 0; layer < layers; layer++) {
      FloatBuffer hidden = hidden(result, pieceOutputs.get(layer));
      int pieces = hidden.remaining() / dimension;
      values = layer == 0 ? new float[pieces * layers * dimension] : values;
      for (int piece = 0; piece < pieces; piece++) {
        hidden.get(values, (piece * layers + layer) * dimension, dimension);
      }
    }
    return new PieceVectors(values, layers * dimension);
  }

  private static FloatBuffer hidden(OrtSession.Result result, String output) {
    return ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
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
  public String pieceVersion() {
    return model.describePieces();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new EncoderException(model.name(), e);
    }
  }

  /** An encoder that does not work: a damaged model, or a processor it cannot run on. */
  public static final class EncoderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncoderException(String model, Throwable cause) {
      super("The sentence encoder %s failed: %s".formatted(model, cause.getMessage()), cause);
    }
  }
}
