package dev.parallax.config;

import dev.parallax.config.type.Reading;
import dev.parallax.config.type.SectionType;
import dev.parallax.config.type.Setting;
import dev.parallax.config.type.SettingKey;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlLimits;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.config.yaml.YamlReader;
import dev.parallax.model.family.Family;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads settings files. */
public final class ConfigLoader {

  /** The version of the settings' format that this Parallax reads. */
  static final String VERSION = "1";

  private ConfigLoader() {}

  /**
   * Reads a settings file.
   *
   * @param file YAML 1.2 in UTF-8
   * @param overrides from the command line, {@code section.key=value} with a YAML value; they win
   *     over the file, a later one over an earlier one
   * @param families of measures that there are; where the file is silent, their floors hold
   * @return settings that are whole and in range, with defaults where the file is silent
   * @throws ConfigException with all that is wrong with the file and the overrides
   */
  public static PipelineConfig load(Path file, List<String> overrides, List<Family> families)
      throws ConfigException {
    return load(file, overrides, PipelineConfig.class, families);
  }

  /**
   * The same problems; those that name no file are given the place of their key.
   *
   * @param file that the settings were read from
   * @param overrides that were laid over it
   */
  public static ConfigException placed(
      ConfigException problems, Path file, List<String> overrides) {
    Reading reading = new Reading(List.of());
    Mapping written = readFile(file, reading);
    Mapping settings = written == null ? null : Overrides.apply(written, overrides, reading);
    return new ConfigException(
        problems.problems().stream()
            .map(problem -> problem.file().isEmpty() ? at(file, settings, problem) : problem)
            .toList());
  }

  private static ConfigProblem at(Path file, @Nullable Mapping settings, ConfigProblem problem) {
    YamlPlace place = new YamlPlace(file.toString(), 0);
    Mapping section = settings;
    for (String name : problem.key().split("\\.", -1)) {
      Entry entry = section == null ? null : section.entries().get(name);
      if (entry == null) {
        break;
      }
      place = entry.place();
      section = entry.value() instanceof Mapping nested ? nested : null;
    }
    return new ConfigProblem(place.file(), place.line(), problem.key(), problem.message());
  }

  /**
   * Reads settings that are at hand as text; all else as above.
   *
   * @param name that problems give for the file
   */
  public static PipelineConfig read(String name, String text, List<Family> families)
      throws ConfigException {
    Reading reading = new Reading(paths(PipelineConfig.class, families));
    return config(parse(name, text, reading), PipelineConfig.class, families, reading);
  }

  /** As above for any record whose components bear {@link Setting}. */
  public static <T> T load(Path file, List<String> overrides, Class<T> type)
      throws ConfigException {
    return load(file, overrides, type, List.of());
  }

  private static <T> T load(Path file, List<String> overrides, Class<T> type, List<Family> families)
      throws ConfigException {
    Reading reading = new Reading(paths(type, families));
    Mapping written = readFile(file, reading);
    return config(
        written == null ? null : Overrides.apply(written, overrides, reading),
        type,
        families,
        reading);
  }

  private static <T> T config(
      @Nullable Mapping settings, Class<T> type, List<Family> families, Reading reading)
      throws ConfigException {
    Object config = null;
    if (settings != null && isOfThisVersion(settings, reading)) {
      Mapping complete =
          families.isEmpty() ? settings : new FamilyFloors(families, reading).complete(settings);
      config = new SectionType(type).read(complete, "", reading);
    }
    if (config == null || reading.failed()) {
      throw reading.exception();
    }
    return type.cast(config);
  }

  private static List<String> paths(Class<?> type, List<Family> families) {
    return Stream.concat(SettingKey.paths(type).stream(), FamilyFloors.paths(families).stream())
        .toList();
  }

  private static @Nullable Mapping readFile(Path file, Reading reading) {
    String text = SettingsFile.read(file, file.toString(), YamlLimits.SETTINGS, reading);
    return text == null ? null : parse(file.toString(), text, reading);
  }

  private static @Nullable Mapping parse(String name, String text, Reading reading) {
    YamlNode root = YamlReader.ofFile(name, reading, YamlLimits.SETTINGS).read(text);
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    YamlPlace top = new YamlPlace(name, 1);
    if (root != null) {
      reading.problem(top, "", root.found() + " was found; sections and keys are needed");
    } else if (!reading.failed()) {
      reading.problem(top, "", "is empty; version and name are needed at least");
    }
    return null;
  }

  /** What a file of another version means is not for this version to judge. */
  private static boolean isOfThisVersion(Mapping settings, Reading reading) {
    Entry entry = settings.entries().get("version");
    if (entry == null
        || !(entry.value() instanceof Scalar scalar)
        || scalar.kind() != ScalarKind.INTEGER
        || scalar.text().equals(VERSION)) {
      return true;
    }
    String found = "version " + Excerpt.of(scalar.text()) + " was found; ";
    reading.problem(
        scalar.place(), "version", found + "this Parallax reads files of version " + VERSION);
    return false;
  }
}
