package dev.parallax.own.dictionary;

import dev.parallax.config.DictionaryConfig;
import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.Per;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.dictionary.Dictionary.Options;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a dictionary from its file, or from the settings. */
public final class DictionaryReader {

  private static final YamlPlace SETTINGS = new YamlPlace("", 0);

  private final String name;
  private final String key;
  private final DictionaryConfig config;
  private final Problems problems;
  private final List<String> notes;

  /**
   * @param name of its family
   * @param problems told what is wrong with it
   * @param notes told what of it is not used
   */
  public DictionaryReader(
      String name, DictionaryConfig config, Problems problems, List<String> notes) {
    this.name = name;
    this.key = "measures.dictionaries." + name;
    this.config = config;
    this.problems = problems;
    this.notes = notes;
  }

  /**
   * Reads it.
   *
   * @param folder that relative names of files count from
   * @return null where a problem was noted
   */
  public @Nullable Dictionary read(Path folder) {
    long given =
        Stream.of(!config.file().isEmpty(), !config.words().isEmpty(), !config.weights().isEmpty())
            .filter(isGiven -> isGiven)
            .count();
    if (given != 1) {
      problems.ofSetting(
          key,
          (given == 0 ? "has no entries; " : "has entries in several places; ")
              + "one of file, words and weights is needed");
      return null;
    }
    Problems own = new Problems();
    DictionaryDraft draft = new DictionaryDraft(config.caseSensitive(), own);
    YamlPlace whole = fill(draft, own, folder);
    Dictionary dictionary =
        new Dictionary(
            name,
            config.title().isBlank() ? name.replace('_', ' ') : config.title().strip(),
            draft.categories(),
            draft.entries(whole),
            options(draft.isWeighted()));
    if (own.isEmpty()) {
      checkOptions(draft.isWeighted());
    }
    placed(own);
    return own.isEmpty() ? dictionary : null;
  }

  private Options options(boolean weighted) {
    return new Options(
        !config.file().isEmpty(),
        weighted,
        config.per(),
        config.negated(),
        config.nestedScope(),
        config.caseSensitive(),
        config.byVoice());
  }

  /** Fills the draft, and names the place that stands for all of it. */
  private YamlPlace fill(DictionaryDraft draft, Problems own, Path folder) {
    if (config.file().isEmpty()) {
      config
          .words()
          .forEach(
              (title, entries) -> {
                int category = draft.category(title, Dictionary.NONE, SETTINGS);
                entries.forEach(entry -> draft.add(category, entry, null, SETTINGS));
              });
      if (!config.weights().isEmpty()) {
        int category = draft.category(name, Dictionary.NONE, SETTINGS);
        config.weights().forEach((word, weight) -> draft.add(category, word, weight, SETTINGS));
      }
      return SETTINGS;
    }
    OwnFile file = OwnFile.of(config.file(), folder);
    switch (file.ending()) {
      case "dic" -> new LiwcFile(file, draft, own, notes).read();
      case "yaml", "yml" -> new YamlDictionary(file, draft, own, name).read();
      case "csv", "tsv" -> new DictionaryTable(file, draft, own, name).read();
      default -> new WordList(file, draft, own, name).read();
    }
    return new YamlPlace(file.name(), 0);
  }

  /** What the settings themselves say wrongly stands under their key. */
  private void placed(Problems own) {
    own.inOrder()
        .forEach(
            problem -> {
              if (problem.file().isEmpty()) {
                String section = config.words().isEmpty() ? ".weights" : ".words";
                boolean isCategory = config.words().containsKey(problem.key());
                problems.ofSetting(
                    key + section + (isCategory ? "." + problem.key() : ""), problem.message());
              } else {
                problems.addAll(List.of(problem));
              }
            });
  }

  private void checkOptions(boolean weighted) {
    if (!weighted && config.per() == Per.HITS) {
      problems.ofSetting(
          key + ".per", "hits was found, but entries have no weights; words is for those");
    }
    if (!weighted && config.negated() == Negated.REVERSE) {
      problems.ofSetting(
          key + ".negated",
          "reverse was found, but entries have no weights; count and leave_out are for those");
    }
  }
}
