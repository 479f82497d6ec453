package dev.parallax.tone.fitted;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.measure.ErrorModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that fitting found. It holds no sentence, only hashes of those it was fitted on.
 *
 * @param version of this form
 * @param encoder version of the encoder whose vectors were fitted
 * @param features names of the numbers behind the vector, in order
 * @param targeted SHA-256 of the instrument toward targets that heard the sentences as a whole
 * @param kernel how features are compared
 * @param scale of the features
 * @param intercept of the regression, in scores
 * @param landmarks of the kernel, one after the other
 * @param weights of the likenesses to landmarks, in scores
 * @param error of the scores
 * @param outOfFold hash of a sentence fitted on to its score by a regression that was fitted
 *     without the sentence's article
 */
@SuppressWarnings("ArrayRecordComponent") // Read by one class, never compared.
public record ToneParameters(
    int version,
    String encoder,
    String targeted,
    List<String> features,
    Kernel kernel,
    FeatureScale scale,
    double intercept,
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] landmarks,
    double[] weights,
    ErrorModel error,
    SortedMap<String, Double> outOfFold) {

  /** The form that this class reads and writes. */
  public static final int VERSION = 1;

  private static final String RESOURCE = "tone-fitted.json";

  /**
   * How features are compared, and how strongly weights are held back.
   *
   * @param gamma the kernel's inverse squared width
   * @param featureWeight deviation of each feature beside the vector, whose mean length is 1
   * @param lambda weight of the penalty on the function's norm
   */
  public record Kernel(double gamma, double featureWeight, double lambda) {}

  /** Copies list and map. */
  public ToneParameters {
    features = List.copyOf(features);
    outOfFold = new TreeMap<>(outOfFold);
  }

  /** Read once in a JVM, since every step that hears tone asks for them. */
  private static final class Standard {
    static final ToneParameters PARAMETERS = load();

    private Standard() {}
  }

  /** The parameters that Parallax comes with. */
  public static ToneParameters standard() {
    return Standard.PARAMETERS;
  }

  private static ToneParameters load() {
    try (InputStream in =
        Objects.requireNonNull(ToneParameters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new ObjectMapper().readValue(in, ToneParameters.class);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the resource " + RESOURCE, e);
    }
  }

  /** As JSON, the same bytes for the same parameters; a line for each sentence's hash. */
  public byte[] toBytes() {
    try {
      String json = new ObjectMapper().writeValueAsString(this);
      return (json.replace(",\"", ",\n\"") + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
