package dev.parallax.annotate.encode;

import dev.parallax.config.Version;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An encoder whose weights stand on the class path.
 *
 * @param name of the model and its resources
 * @param version of the jar that holds it
 * @param depth layers it has
 * @param layers whose output makes the vector, from 1, ascending; their means stand one after the
 *     other
 */
public record EncoderModel(String name, String version, int depth, List<Integer> layers) {

  /** Numbers that each layer gives a piece. */
  static final int LAYER_DIMENSION = 384;

  private static final int E5_DEPTH = 12;

  /** Copies the list. */
  public EncoderModel {
    layers = List.copyOf(layers);
  }

  /**
   * E5-small (L. Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training",
   * arXiv:2212.03533, 2022) in eight bits. A layer before the last tells more of tone; the last
   * tells more of the topic.
   */
  public static EncoderModel standard() {
    return new EncoderModel(
        "e5-small-v2-q", Version.sentenceEncoder(), E5_DEPTH, List.of(10, E5_DEPTH));
  }

  /** Numbers in each vector. */
  int dimension() {
    return layers.size() * LAYER_DIMENSION;
  }

  /** Names all that decides its vectors, but for the type of processor. */
  public String describe() {
    return "%s %s, layers %s, onnxruntime %s"
        .formatted(
            name,
            version,
            layers.stream().map(String::valueOf).collect(Collectors.joining("+")),
            Version.onnxRuntime());
  }

  /** Names of the layers' outputs in the model's graph. */
  List<String> outputs() {
    return layers.stream()
        .map(layer -> layer == depth ? HiddenLayers.LAST : HiddenLayers.output(layer))
        .toList();
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
