package dev.parallax.frame.lexicon;

import dev.parallax.config.ConfigProblem;
import dev.parallax.config.type.Spelling;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import dev.parallax.config.yaml.YamlNode.Sequence;
import dev.parallax.config.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A section of a file of frames, whose values are checked as they are taken. */
final class Section {

  private final Mapping mapping;
  private final String path;
  private final Consumer<ConfigProblem> problems;

  /**
   * @param mapping what stands there
   * @param path dotted path of the section, empty for the whole file; for messages
   * @param problems told what is wrong
   */
  Section(Mapping mapping, String path, Consumer<ConfigProblem> problems) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
  }

  /** Reports keys that a section of this kind does not have. */
  Section allowOnly(List<String> keys) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!keys.contains(key)) {
                String advice = Spelling.advice("", key, keys);
                problem(entry.place(), key, "there is no such key; " + advice);
              }
            });
    return this;
  }

  /** The text under a key, stripped; null where it is missing or was no text. */
  @Nullable String text(String key) {
    Entry entry = mapping.entries().get(key);
    if (entry == null) {
      problem(mapping.place(), key, "is missing; a text is needed");
      return null;
    }
    return text(entry.value(), key);
  }

  private @Nullable String text(YamlNode node, String key) {
    if (node instanceof Scalar scalar && !isNothing(node)) {
      return scalar.text().strip();
    }
    problem(node.place(), key, node.found() + " was found; a text is needed, in quotes if need be");
    return null;
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  /** The texts listed under a key, with their places; none where the key is missing. */
  List<Line> list(String key) {
    Entry entry = mapping.entries().get(key);
    List<Line> lines = new ArrayList<>();
    if (entry != null && entry.value() instanceof Sequence sequence) {
      for (YamlNode element : sequence.elements()) {
        String text = text(element, key);
        if (text != null) {
          lines.add(new Line(text, element.place()));
        }
      }
    } else if (entry != null && !isNothing(entry.value())) {
      problem(entry.place(), key, entry.value().found() + " was found; a list is needed");
    }
    return lines;
  }

  /** The sections under the names that stand under a key; none where the key is missing. */
  Map<String, Section> sections(String key) {
    Entry entry = mapping.entries().get(key);
    Map<String, Section> sections = new LinkedHashMap<>();
    if (entry == null) {
      return sections;
    }
    if (!(entry.value() instanceof Mapping named)) {
      problem(entry.place(), key, entry.value().found() + " was found; a section is needed");
      return sections;
    }
    named
        .entries()
        .forEach(
            (name, under) -> {
              String subPath = path(key) + "." + Excerpt.of(name);
              if (under.value() instanceof Mapping found) {
                Mapping placed = new Mapping(under.place(), found.entries());
                sections.put(name, new Section(placed, subPath, problems));
              } else {
                String what = under.value().found() + " was found; a section is needed";
                report(under.place(), subPath, what);
              }
            });
    return sections;
  }

  /** Where the section's name stands. */
  YamlPlace place() {
    return mapping.place();
  }

  /** Where the key stands, or the section if there is no such key. */
  YamlPlace place(String key) {
    Entry entry = mapping.entries().get(key);
    return entry == null ? place() : entry.place();
  }

  /** Reports what is wrong with the section as a whole. */
  void problem(String message) {
    report(place(), path, message);
  }

  /** Reports what is wrong under a key. */
  void problem(YamlPlace place, String key, String message) {
    report(place, path(key), message);
  }

  private void report(YamlPlace place, String at, String message) {
    problems.accept(new ConfigProblem(place.file(), place.line(), at, message));
  }

  private String path(String key) {
    return (path.isEmpty() ? "" : path + ".") + Excerpt.of(key);
  }

  /**
   * One text of a list.
   *
   * @param text stripped
   * @param place where it stands
   */
  record Line(String text, YamlPlace place) {}
}
