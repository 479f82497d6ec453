package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of one's own: a family of measures, one a category.
 *
 * @param title of the family on the page; empty for its name
 * @param file that the entries stand in; empty where they stand here
 * @param words name of a category to its entries; empty where they stand in a file
 * @param weights entry to its weight, for a dictionary of one category
 * @param per what is divided by
 * @param negated what becomes of a hit that a negation governs
 * @param nestedScope where an entry within a longer one is passed over
 * @param caseSensitive whether entries match in their own case only
 * @param byVoice whether it is measured of the author's words and of those attributed, too
 */
public record DictionaryConfig(
    @Setting(value = "Its title on the page; its name where empty.", byDefault = "''") String title,
    @Setting(
            value =
                "File of the entries, counted from the project (see input.folder): .dic (LIWC), .yaml"
                    + " or .yml (as quanteda has it), .csv or .tsv (columns word, and category or"
                    + " weight), anything else a list, an entry a line, a tab before its weight.",
            byDefault = "''",
            pattern = "[^\\x00]*")
        String file,
    @Setting(
            value =
                "In place of a file: names of categories to their entries ({war: [war, battle*,"
                    + " \"armed forces\"]}).",
            byDefault = "{}",
            pattern = ".*\\S.*")
        Map<String, List<String>> words,
    @Setting(
            value = "In place of a file: entries to their weights ({good: 1.9, \"not bad\": 0.8}).",
            byDefault = "{}",
            min = -1_000_000,
            max = 1_000_000)
        Map<String, Double> weights,
    @Setting(
            value =
                "What is divided by: words (hits, or the sum of their weights, per 1,000 words), or hits"
                    + " (the mean weight of what was found; of dictionaries with weights).",
            byDefault = "words")
        Per per,
    @Setting(
            value =
                "What becomes of a hit that a negation governs: count (like any other), leave_out, or"
                    + " reverse (its weight changes sign; of dictionaries with weights).",
            byDefault = "count")
        Negated negated,
    @Setting(
            value =
                "Where an entry that lies within a longer one is passed over: key (within one category,"
                    + " so that others may count it), or dictionary (in all categories).",
            byDefault = "key")
        NestedScope nestedScope,
    @Setting(
            value = "Whether entries match in their own case only, so that US is not us.",
            byDefault = "false")
        boolean caseSensitive,
    @Setting(
            value =
                "Whether it is measured of the author's words and of those attributed to others, too,"
                    + " where voice.families names anything.",
            byDefault = "true")
        boolean byVoice)
    implements Serializable {

  /** What hits are divided by. */
  public enum Per {
    WORDS,
    HITS
  }

  /** What becomes of a hit that a negation governs. */
  public enum Negated {
    COUNT,
    LEAVE_OUT,
    REVERSE
  }

  /** Where an entry that lies within a longer one is passed over. */
  public enum NestedScope {
    KEY,
    DICTIONARY
  }

  /** Copies the maps, in the order they were written. */
  public DictionaryConfig {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    words.forEach((name, entries) -> copy.put(name, List.copyOf(entries)));
    words = Collections.unmodifiableMap(copy);
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** The same with its entries in another file. */
  public DictionaryConfig withFile(String other) {
    return new DictionaryConfig(
        title, other, words, weights, per, negated, nestedScope, caseSensitive, byVoice);
  }
}
