package dev.parallax.config.yaml;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.SettingsFile;
import dev.parallax.config.type.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML 1.2 file in UTF-8 that other rooms make sense of, read with the care that settings are:
 * bounded in size, depth and aliases, without tags, and with the line of every value.
 *
 * @param root what the file holds; null where it is empty or cannot be read
 * @param problems that were met; what could be read stands in {@code root} all the same
 */
public record YamlFile(@Nullable YamlNode root, List<ConfigProblem> problems) {

  /** Copies the list. */
  public YamlFile {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param name of the file in messages
   */
  public static YamlFile read(Path file, String name, YamlLimits limits) {
    Reading reading = new Reading(List.of());
    return parse(SettingsFile.read(file, name, limits, reading), name, limits, reading);
  }

  /**
   * Reads a stream to its end.
   *
   * @param name of the stream in messages
   * @throws IOException if the stream cannot be read
   */
  public static YamlFile read(InputStream stream, String name, YamlLimits limits)
      throws IOException {
    Reading reading = new Reading(List.of());
    return parse(SettingsFile.read(stream, name, limits, reading), name, limits, reading);
  }

  private static YamlFile parse(
      @Nullable String text, String name, YamlLimits limits, Reading reading) {
    YamlNode root = text == null ? null : YamlReader.ofFile(name, reading, limits).read(text);
    return new YamlFile(root, reading.problems());
  }
}
