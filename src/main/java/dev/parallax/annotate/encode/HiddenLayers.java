package dev.parallax.annotate.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes the layers of an exported BERT outputs of its graph.
 *
 * <p>A model is a protocol buffer, and two of these, one after the other, read as one in which
 * lists are joined and messages merged. So the outputs are written behind the model's bytes.
 */
final class HiddenLayers {

  /** Name of the last layer's output, which is one from the start. */
  static final String LAST = "last_hidden_state";

  /** Field {@code graph} of ONNX's {@code ModelProto}. */
  private static final int GRAPH = 7;

  /** Field {@code output} of {@code GraphProto}. */
  private static final int OUTPUT = 12;

  /** Field {@code name} of {@code ValueInfoProto}. */
  private static final int NAME = 1;

  private static final int LENGTH_DELIMITED = 2;

  private HiddenLayers() {}

  /** Name of the output of a layer before the last; layers count from 1. */
  static String output(int layer) {
    return "/encoder/layer.%d/output/LayerNorm/Add_1_output_0".formatted(layer - 1);
  }

  /** The model with the outputs of these names, of which the last layer's is there already. */
  static byte[] expose(byte[] model, List<String> names) {
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    for (String name : names.stream().filter(name -> !name.equals(LAST)).toList()) {
      graph.writeBytes(field(OUTPUT, field(NAME, name.getBytes(StandardCharsets.UTF_8))));
    }
    ByteArrayOutputStream merged = new ByteArrayOutputStream(model.length + graph.size() + 8);
    merged.writeBytes(model);
    merged.writeBytes(field(GRAPH, graph.toByteArray()));
    return merged.toByteArray();
  }

  private static byte[] field(int number, byte[] content) {
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    field.write((number << 3) | LENGTH_DELIMITED);
    writeVarint(field, content.length);
    field.writeBytes(content);
    return field.toByteArray();
  }

  private static void writeVarint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
