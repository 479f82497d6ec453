package dev.parallax.annotate.encode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Odd texts, with what Hugging Face's tokenizers 0.22 makes of them and the first numbers of their
 * mean vectors by ONNX Runtime under Python.
 */
public final class RecordedTexts {

  private RecordedTexts() {}

  /** One text; the layers are empty where they were not recorded. */
  public record Recorded(
      String name, String text, List<Integer> ids, List<Double> layer10, List<Double> layer12) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All of them. */
  public static List<Recorded> all() {
    try (InputStream in = RecordedTexts.class.getResourceAsStream("recorded.json")) {
      return List.of(new ObjectMapper().readValue(Objects.requireNonNull(in), Recorded[].class));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
