package dev.parallax.annotate.encode;

import dev.parallax.config.Version;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An encoder whose weights stand on the class path.
 *
 * @param name of the model and its resources
 * @param version of the jar that holds it
 * @param depth layers it has
 * @param layers whose output makes the vector, from 1, ascending; their means stand one after the
 *     other
 * @param pieceLayers whose output makes the vectors of single pieces, ascending; may be empty
 */
public record EncoderModel(
    String name, String version, int depth, List<Integer> layers, List<Integer> pieceLayers) {

  /** Numbers that each layer gives a piece. */
  static final int LAYER_DIMENSION = 384;

  private static final int E5_DEPTH = 12;
  private static final int E5_PIECE_LAYER = 8;

  /** Copies the lists. */
  public EncoderModel {
    layers = List.copyOf(layers);
    pieceLayers = List.copyOf(pieceLayers);
  }

  /**
   * E5-small (L. Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training",
   * arXiv:2212.03533, 2022) in eight bits. A layer before the last tells more of tone; the last
   * tells more of the topic. Single pieces are told best before that: later layers are shaped by
   * the likeness of whole texts.
   */
  public static EncoderModel standard() {
    return new EncoderModel(
        "e5-small-v2-q",
        Version.sentenceEncoder(),
        E5_DEPTH,
        List.of(10, E5_DEPTH),
        List.of(E5_PIECE_LAYER));
  }

  /** Numbers in each vector. */
  int dimension() {
    return layers.size() * LAYER_DIMENSION;
  }

  /** Names all that decides its vectors, but for the type of processor. */
  public String describe() {
    return "%s %s, layers %s, onnxruntime %s"
        .formatted(name, version, joined(layers), Version.onnxRuntime());
  }

  /** The same of the vectors of pieces, without versions that change their last digits only. */
  public String describePieces() {
    return name + ", layers " + joined(pieceLayers);
  }

  private static String joined(List<Integer> layers) {
    return layers.stream().map(String::valueOf).collect(Collectors.joining("+"));
  }

  /** Names of the layers' outputs in the model's graph. */
  List<String> outputs() {
    return layers.stream().map(this::output).toList();
  }

  /** The same of the layers that single pieces are read from. */
  List<String> pieceOutputs() {
    return pieceLayers.stream().map(this::output).toList();
  }

  /** All of these, each once. */
  List<String> allOutputs() {
    return Stream.concat(outputs().stream(), pieceOutputs().stream()).distinct().toList();
  }

  private String output(int layer) {
    return layer == depth ? HiddenLayers.LAST : HiddenLayers.output(layer);
  }

  byte[] weights() throws IOException {
    try (InputStream in = open(".onnx")) {
      return in.readAllBytes();
    }
  }

  InputStream tokenizer() throws IOException {
    return open("-tokenizer.json");
  }

  private InputStream open(String suffix) throws IOException {
    String resource = "/" + name + suffix;
    InputStream in = EncoderModel.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("No " + resource + " on the class path");
    }
    return in;
  }
}
