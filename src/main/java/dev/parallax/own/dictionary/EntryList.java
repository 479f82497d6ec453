package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Entry;
import dev.parallax.own.dictionary.Dictionary.Options;
import dev.parallax.own.file.Problems;
import java.util.ArrayList;
import java.util.List;

/** A small dictionary of entries that the settings hold themselves. */
public final class EntryList {

  private final Problems problems;
  private final List<Category> categories = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * @param problems told what can be no entry
   */
  public EntryList(Problems problems) {
    this.problems = problems;
  }

  /** Opens a category, and gives its index. */
  public int category(String key) {
    categories.add(new Category(key, key, Dictionary.NONE));
    return categories.size() - 1;
  }

  /**
   * Adds an entry to a category.
   *
   * @param setting that it stands in, for messages
   */
  public void add(int category, String text, String setting) {
    try {
      entries.add(new Entry(text.strip(), EntryWords.of(text, false), 1, category));
    } catch (IllegalArgumentException e) {
      problems.ofSetting(setting, '"' + Excerpt.of(text) + "\" " + e.getMessage());
    }
  }

  /** All that was added. */
  public Dictionary dictionary(String name, String title, Options options) {
    return new Dictionary(name, title, categories, entries, options);
  }
}
