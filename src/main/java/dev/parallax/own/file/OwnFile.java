package dev.parallax.own.file;

import dev.parallax.config.SettingsFile;
import dev.parallax.config.type.Reading;
import dev.parallax.config.yaml.YamlLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of the user's own.
 *
 * @param name as messages name it
 * @param path where it lies
 */
public record OwnFile(String name, Path path) {

  /**
   * A file that the settings name.
   *
   * @param folder that relative names count from
   */
  public static OwnFile of(String name, Path folder) {
    return new OwnFile(name, folder.resolve(name));
  }

  /** A file that is named on the command line, counted from the working directory. */
  public static OwnFile typed(String name) {
    return of(name, Path.of(""));
  }

  /** Its ending in lower case, without the dot; empty where it has none. */
  public String ending() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Its text, which must be UTF-8.
   *
   * @param kind what the file is, for messages
   * @param maxMegabytes that it may hold
   * @return null where a problem was noted
   */
  public @Nullable String text(String kind, int maxMegabytes, Problems problems) {
    Reading reading = new Reading(List.of());
    String text = SettingsFile.read(path, name, new YamlLimits(kind, maxMegabytes, 0), reading);
    problems.addAll(reading.problems());
    return text;
  }
}
