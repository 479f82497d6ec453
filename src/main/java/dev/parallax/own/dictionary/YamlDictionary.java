package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlFile;
import dev.parallax.config.yaml.YamlLimits;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import dev.parallax.config.yaml.YamlNode.Sequence;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;

/**
 * YAML as quanteda has it: categories under their names, each a list of entries or of further
 * categories. A section of entries with numbers gives weights.
 */
record YamlDictionary(OwnFile file, DictionaryDraft draft, Problems problems, String name) {

  private static final YamlLimits LIMITS =
      new YamlLimits("dictionary", WordList.MOST_MEGABYTES, 1_000_000);

  void read() {
    YamlFile yaml = YamlFile.read(file.path(), file.name(), LIMITS);
    problems.addAll(yaml.problems());
    YamlNode root = yaml.root();
    if (root instanceof Mapping mapping) {
      if (hasNumbers(mapping)) {
        weights(mapping, draft.category(name, Dictionary.NONE, mapping.place()));
      } else {
        mapping.entries().forEach((title, entry) -> category(title, entry, Dictionary.NONE));
      }
    } else if (yaml.problems().isEmpty()) {
      String found = root == null ? "is empty" : root.found() + " was found";
      problems.at(new YamlPlace(file.name(), 1), "", found + "; names of categories are needed");
    }
  }

  private void category(String title, Entry entry, int within) {
    int category = draft.category(title, within, entry.place());
    fill(entry.value(), category);
  }

  private void fill(YamlNode node, int category) {
    if (node instanceof Sequence sequence) {
      sequence.elements().forEach(element -> fill(element, category));
    } else if (node instanceof Mapping mapping && hasNumbers(mapping)) {
      weights(mapping, category);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach((title, entry) -> category(title, entry, category));
    } else if (node instanceof Scalar scalar && scalar.kind() != ScalarKind.NULL) {
      draft.add(category, scalar.text(), null, scalar.place());
    } else {
      draft.problem(node.place(), category, "holds nothing; an entry at least is needed");
    }
  }

  private static boolean hasNumbers(Mapping mapping) {
    return mapping.entries().values().stream().anyMatch(entry -> isNumber(entry.value()));
  }

  private static boolean isNumber(YamlNode node) {
    return node instanceof Scalar scalar
        && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.DECIMAL);
  }

  private void weights(Mapping mapping, int category) {
    mapping
        .entries()
        .forEach(
            (word, entry) -> {
              Double weight =
                  entry.value() instanceof Scalar scalar && isNumber(scalar)
                      ? Weights.of(scalar.text())
                      : null;
              if (weight == null) {
                draft.problem(
                    entry.place(),
                    category,
                    "%s is no number, but the weight of \"%s\" should stand there"
                        .formatted(entry.value().found(), Excerpt.of(word)));
              } else {
                draft.add(category, word, weight, entry.place());
              }
            });
  }
}
