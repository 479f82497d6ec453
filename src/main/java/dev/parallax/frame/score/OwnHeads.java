package dev.parallax.frame.score;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.ConfigProblem;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Heads that were fitted on labels of the user's own.
 *
 * @param own parameters with these heads; null where there are none
 */
public record OwnHeads(@Nullable FrameParameters own) implements Serializable {

  /** None: what comes with the program scores. */
  public static final OwnHeads NONE = new OwnHeads(null);

  private static final String SETTING = "frames.heads";
  private static final int MOST_BYTES = 64 << 20;

  /**
   * Reads those of a file.
   *
   * @param file as the settings name it; empty for none
   * @param folder that it is counted from
   * @param problems told what is wrong with it
   */
  public static OwnHeads read(String file, Path folder, List<ConfigProblem> problems) {
    if (file.isEmpty()) {
      return NONE;
    }
    String trouble;
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      FrameParameters read = new ObjectMapper().readValue(bytes, FrameParameters.class);
      trouble = trouble(read);
      if (trouble == null) {
        return new OwnHeads(read);
      }
    } catch (JacksonException e) {
      trouble = "is no file of heads, or not a whole one";
    } catch (IOException e) {
      trouble =
          Files.exists(folder.resolve(file)) ? "cannot be read: " + e : "there is no such file";
    }
    problems.add(
        new ConfigProblem(
            "",
            0,
            SETTING,
            "%s: %s; ./parallax train frame --data makes one".formatted(file, trouble)));
    return NONE;
  }

  /** All heads that there are, and where further ones are fitted. */
  public FrameParameters parameters() {
    return own == null ? FrameParameters.standard() : own;
  }

  /** SHA-256, in hex, of what the file says; empty where there is none. */
  public String hash() {
    return own == null ? "" : Hashes.sha256(own.toBytes());
  }

  private static @Nullable String trouble(@Nullable FrameParameters read) {
    FrameParameters standard = FrameParameters.standard();
    if (read == null
        || read.version() != FrameParameters.VERSION
        || read.space() == null
        || !fits(read.space(), standard.space())) {
      return "is no file of heads of this version";
    }
    if (!Objects.equals(read.encoder(), standard.encoder())) {
      return "was fitted to vectors of another encoder (%s, not %s)"
          .formatted(read.encoder(), standard.encoder());
    }
    int length = read.space().centre().length;
    boolean whole =
        read.contrast() != null
            && read.contrast().length % read.space().dimensions() == 0
            && read.heads().stream().allMatch(head -> isWhole(head, length));
    return whole ? null : "is no file of heads, or not a whole one";
  }

  private static boolean fits(FrameSpace read, FrameSpace standard) {
    return read.layers() == standard.layers()
        && read.centre() != null
        && read.spread() != null
        && read.basis() != null
        && read.centre().length == standard.centre().length
        && read.spread().length > 0
        && read.basis().length == read.centre().length * read.spread().length;
  }

  private static boolean isWhole(FrameParameters.@Nullable Fitted head, int length) {
    return head != null
        && head.examples() != null
        && head.instrument() != null
        && isWhole(head.instrument().score(), length)
        && isWhole(head.instrument().support(), length);
  }

  private static boolean isWhole(@Nullable FrameHead head, int length) {
    return head != null && head.weights() != null && head.weights().length == length;
  }
}
