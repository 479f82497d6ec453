package dev.parallax.frame.score;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that training found. It holds no sentence of the speeches it was fitted on.
 *
 * @param version of this form
 * @param encoder version of the encoder whose vectors were fitted
 * @param space where heads are fitted on examples
 * @param contrast points in it, one after the other: the examples and counterexamples of all frames
 *     that come with the program, which frames by example are told from
 * @param heads of the frames that come with the program, and of those fitted on labels
 */
@SuppressWarnings("ArrayRecordComponent") // Read where it is applied, never compared.
public record FrameParameters(
    int version,
    String encoder,
    FrameSpace space,
    @JsonFormat(shape = JsonFormat.Shape.BINARY) float[] contrast,
    List<Fitted> heads)
    implements Serializable {

  /** The form that this class reads and writes. */
  public static final int VERSION = 1;

  private static final String RESOURCE = "frame-score.json";

  /**
   * The instrument of one frame.
   *
   * @param examples SHA-256 of the frame's name, examples and counterexamples: a frame is scored by
   *     this instrument where they are the same
   * @param instrument that was fitted
   * @param labelled whether it was fitted on labels of the user's own
   */
  public record Fitted(
      String examples,
      FrameInstrument instrument,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean labelled)
      implements Serializable {

    /** An instrument that comes with the program. */
    public Fitted(String examples, FrameInstrument instrument) {
      this(examples, instrument, false);
    }

    /** The instrument under the name that a set gives the frame. */
    FrameInstrument of(String set, Frame frame) {
      return new FrameInstrument(
          set,
          frame.name(),
          instrument.score(),
          instrument.support(),
          instrument.cut(),
          instrument.error());
    }
  }

  /** Copies the list. */
  public FrameParameters {
    heads = List.copyOf(heads);
  }

  /**
   * The same with further heads, which come before those of the same examples.
   *
   * @param own heads of the user's own
   */
  public FrameParameters with(List<Fitted> own) {
    Set<String> known = own.stream().map(Fitted::examples).collect(Collectors.toSet());
    return new FrameParameters(
        version,
        encoder,
        space,
        contrast,
        Stream.concat(own.stream(), heads.stream().filter(head -> !known.contains(head.examples())))
            .toList());
  }

  /** Read once in a JVM. */
  private static final class Standard {
    static final FrameParameters PARAMETERS = load();

    private Standard() {}
  }

  /** The parameters that Parallax comes with. */
  public static FrameParameters standard() {
    return Standard.PARAMETERS;
  }

  private static FrameParameters load() {
    try (InputStream in =
        Objects.requireNonNull(FrameParameters.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new ObjectMapper().readValue(in, FrameParameters.class);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the resource " + RESOURCE, e);
    }
  }

  /**
   * Checks that vectors are those that were fitted.
   *
   * @throws IllegalStateException if these parameters were fitted to vectors of another encoder
   */
  public void requireEncoder(String expected) {
    if (!encoder.equals(expected)) {
      throw new IllegalStateException(
          "The instrument of frames was fitted to vectors of %s, not of %s: train it anew."
              .formatted(encoder, expected));
    }
  }

  /** The points of contrast, each by itself. */
  List<double[]> contrastPoints() {
    List<double[]> points = new ArrayList<>();
    int dimensions = space.dimensions();
    for (int from = 0; from < contrast.length; from += dimensions) {
      double[] point = new double[dimensions];
      for (int d = 0; d < dimensions; d++) {
        point[d] = contrast[from + d];
      }
      points.add(point);
    }
    return points;
  }

  /** What was fitted to these examples, of whatever set. */
  Optional<Fitted> fittedTo(Frame frame) {
    String hash = hash(frame);
    return heads.stream().filter(head -> head.examples().equals(hash)).findFirst();
  }

  /** Tells the examples of one frame from those of another. */
  public static String hash(Frame frame) {
    return Hashes.sha256(
        String.join("\n", frame.name(), "+", String.join("\n", frame.examples()), "-")
            + "\n"
            + String.join("\n", frame.counterexamples()));
  }

  /** As JSON, the same bytes for the same parameters; a line a head. */
  public byte[] toBytes() {
    try {
      String json = new ObjectMapper().writeValueAsString(this);
      return (json.replace("{\"examples\"", "\n{\"examples\"") + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
