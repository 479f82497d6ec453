package dev.parallax.own.dictionary;

import dev.parallax.config.DictionaryConfig.Negated;
import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.config.DictionaryConfig.Per;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A dictionary, read and checked.
 *
 * @param name of its family
 * @param title for people
 * @param categories those that hold others before them
 * @param entries in the order they were written
 * @param options how it is counted
 */
public record Dictionary(
    String name, String title, List<Category> categories, List<Entry> entries, Options options)
    implements Serializable {

  /** The category of no category. */
  public static final int NONE = -1;

  /**
   * A category, which is a measure.
   *
   * @param key in snake_case, below the key of the category that holds it: {@code mood/joy}
   * @param title as it was written
   * @param within index of the category that holds it, or {@link #NONE}
   */
  public record Category(String key, String title, int within) implements Serializable {}

  /**
   * An entry of a category.
   *
   * @param text as it was written
   * @param words that follow each other; each may hold wildcards
   * @param weight 1 where the dictionary has none
   * @param category index of the category
   */
  public record Entry(String text, List<String> words, double weight, int category)
      implements Serializable {

    /** Copies the list. */
    public Entry {
      words = List.copyOf(words);
    }

    /** Whether none of its words has a wildcard. */
    public boolean isFixed() {
      return words.stream().noneMatch(EntryWords::hasWildcard);
    }
  }

  /**
   * How a dictionary is counted.
   *
   * @param ofFile whether it is read from a file, of which no more is shown than what was found
   * @param weighted whether its entries have weights
   * @param per what is divided by
   * @param negated what becomes of a hit that a negation governs
   * @param nestedScope where an entry within a longer one is passed over
   * @param caseSensitive whether entries match in their own case only
   * @param byVoice whether it is measured of each voice
   */
  public record Options(
      boolean ofFile,
      boolean weighted,
      Per per,
      Negated negated,
      NestedScope nestedScope,
      boolean caseSensitive,
      boolean byVoice)
      implements Serializable {}

  /** Copies the lists. */
  public Dictionary {
    categories = List.copyOf(categories);
    entries = List.copyOf(entries);
  }

  /** A category and all that hold it, from within. */
  public List<Integer> countedIn(int category) {
    List<Integer> all = new ArrayList<>();
    for (int at = category; at != NONE; at = categories.get(at).within()) {
      all.add(at);
    }
    return all;
  }
}
