package dev.parallax.config;

import dev.parallax.config.yaml.YamlPlace;
import java.util.Comparator;

/**
 * One thing that is wrong with a settings file.
 *
 * @param file as the user named it, or {@code --set} for a setting from the command line
 * @param line from 1, or the position of the {@code --set} option; 0 where no line can be named
 * @param key dotted path of the setting, or empty where no key can be named
 * @param message what was found, and what is allowed
 */
public record ConfigProblem(String file, int line, String key, String message) {

  /** The file's problems by line, then those of the command line. */
  public static final Comparator<ConfigProblem> IN_ORDER_OF_READING =
      Comparator.comparing((ConfigProblem problem) -> problem.file().equals(YamlPlace.OVERRIDE))
          .thenComparing(ConfigProblem::line);

  /** {@code file:line: key: message}, without the parts that are not known. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
