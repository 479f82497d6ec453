package dev.parallax.config.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands. */
public sealed interface YamlNode {

  /** Where it starts. */
  YamlPlace place();

  /** What it is, for messages that say what was found. */
  String found();

  /** How a scalar without quotes reads in YAML's core schema. */
  enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }

  /** One value, with its text as it was written. */
  record Scalar(YamlPlace place, String text, ScalarKind kind) implements YamlNode {

    @Override
    public String found() {
      return switch (kind) {
        case TEXT -> "the text \"" + Excerpt.of(text) + '"';
        case NULL -> "nothing";
        case INTEGER, DECIMAL, BOOLEAN -> Excerpt.of(text);
      };
    }
  }

  /** A list. */
  record Sequence(YamlPlace place, List<YamlNode> elements) implements YamlNode {

    @Override
    public String found() {
      return "a list";
    }
  }

  /** A section: values under keys, in the order they were written. */
  record Mapping(YamlPlace place, Map<String, Entry> entries) implements YamlNode {

    @Override
    public String found() {
      return "a section";
    }
  }

  /**
   * A key of a section.
   *
   * @param place of the key, which for a section's value is a line above the value
   * @param value what stands under it
   */
  record Entry(YamlPlace place, YamlNode value) {}
}
