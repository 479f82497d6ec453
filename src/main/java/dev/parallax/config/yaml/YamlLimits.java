package dev.parallax.config.yaml;

/**
 * How much a YAML file may hold.
 *
 * @param kind what the file is, for messages
 * @param maxMegabytes of 2^20 bytes
 * @param maxNodes values, lists and sections, with those that aliases stand for
 */
public record YamlLimits(String kind, int maxMegabytes, int maxNodes) {

  /** Of settings: more is a mistake, or an attack. */
  public static final YamlLimits SETTINGS = new YamlLimits("settings file", 1, 100_000);
}
