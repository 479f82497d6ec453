package dev.parallax.config.type;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigProblem;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One reading of a YAML file: the keys there are, and the problems found so far. */
public final class Reading {

  private final List<String> knownKeys;
  private final List<ConfigProblem> problems = new ArrayList<>();

  /**
   * @param knownKeys dotted paths, for suggestions
   */
  public Reading(List<String> knownKeys) {
    this.knownKeys = List.copyOf(knownKeys);
  }

  /** Notes a problem; reading goes on, so that all are shown at once. */
  public void problem(YamlPlace place, String key, String message) {
    problems.add(new ConfigProblem(place.file(), place.line(), key, message));
  }

  /** Reports a value that the setting does not allow. */
  void wrong(YamlNode node, String key, String allowed) {
    problem(node.place(), key, node.found() + " was found; " + allowed + " is allowed");
  }

  /** Reports a key that its section does not have, with the key that was probably meant. */
  public void unknown(YamlPlace place, String section, String name) {
    String key = SettingKey.path(section, Excerpt.of(name));
    problem(place, key, "there is no such key; " + Spelling.advice(section, name, knownKeys));
  }

  /**
   * The same for a section under a name that the user has chosen, whose keys no list of paths has.
   *
   * @param siblings the keys that the section may have
   */
  void unknown(YamlPlace place, String section, String name, Collection<String> siblings) {
    List<String> keys = new ArrayList<>(knownKeys);
    siblings.forEach(sibling -> keys.add(SettingKey.path(section, sibling)));
    String key = SettingKey.path(section, Excerpt.of(name));
    problem(
        place,
        key,
        "there is no such key; "
            + Spelling.advice(section, name, keys.stream().distinct().toList()));
  }

  /** All problems so far, in the order they were found. */
  public List<ConfigProblem> problems() {
    return List.copyOf(problems);
  }

  /** Whether a problem was found. */
  public boolean failed() {
    return !problems.isEmpty();
  }

  /** All problems so far, in the order of reading. */
  public ConfigException exception() {
    return new ConfigException(
        problems.stream().sorted(ConfigProblem.IN_ORDER_OF_READING).toList());
  }
}
