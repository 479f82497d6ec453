package dev.parallax.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A jar of models, which lies apart from the program: a thousand times the size of the code that
 * reads it.
 *
 * @param file its name
 * @param part of the work that needs it: {@code annotator} or {@code encoder}
 * @param bytes its size
 * @param sha256 of its bytes, 64 hex digits
 * @param coordinates that Maven fetches it by: group, artifact, version, type and perhaps
 *     classifier
 * @param resource path of something that this jar alone holds
 */
public record ModelJar(
    String file, String part, long bytes, String sha256, String coordinates, String resource) {

  private static final String LIST = "models.tsv";
  private static final String ENCODER = "encoder";

  /** All of them, in the order in which they stand on the class path. */
  public static List<ModelJar> all() {
    try (InputStream list = ModelJar.class.getResourceAsStream(LIST)) {
      return new String(Objects.requireNonNull(list).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ModelJar::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModelJar read(String line) {
    String[] cells = line.split("\t", -1);
    return new ModelJar(cells[0], cells[1], Long.parseLong(cells[2]), cells[3], cells[4], cells[5]);
  }

  /**
   * Makes sure that nothing is missing. Nothing is loaded, and nothing is fetched.
   *
   * @param encoding whether sentences are encoded, too
   * @throws MissingModelsException if models are missing
   */
  public static void require(boolean encoding) throws MissingModelsException {
    List<ModelJar> missing =
        all().stream()
            .filter(jar -> encoding || !jar.part.equals(ENCODER))
            .filter(jar -> !jar.isOnClassPath())
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingModelsException(missing);
    }
  }

  /** Whether a run would find its models; a jar that is cut short counts as absent. */
  public boolean isOnClassPath() {
    return ModelJar.class.getClassLoader().getResource(resource) != null;
  }
}
