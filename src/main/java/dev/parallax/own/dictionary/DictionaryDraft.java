package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.dictionary.Dictionary.Category;
import dev.parallax.own.dictionary.Dictionary.Entry;
import dev.parallax.own.file.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary while it is read. */
final class DictionaryDraft {

  private static final int MOST_ENTRIES = 200_000;
  private static final int MOST_CATEGORIES = 1_000;

  private final boolean caseSensitive;
  private final Problems problems;
  private final List<Category> categories = new ArrayList<>();
  private final Map<String, YamlPlace> places = new LinkedHashMap<>();
  private final Map<List<Object>, Written> written = new LinkedHashMap<>();
  private final Inclusions inclusions;
  private @Nullable Written firstWeighted;
  private @Nullable Written firstPlain;

  /** An entry as it was written. */
  private record Written(Entry entry, @Nullable Double weight, YamlPlace place) {}

  DictionaryDraft(boolean caseSensitive, Problems problems) {
    this.caseSensitive = caseSensitive;
    this.problems = problems;
    this.inclusions = new Inclusions(problems);
  }

  /**
   * Opens a category.
   *
   * @param within index of the category that holds it, or {@link Dictionary#NONE}
   * @return its index; that of the first of its key where there was one before
   */
  int category(String title, int within, YamlPlace place) {
    String name = key(title);
    String key = within == Dictionary.NONE ? name : categories.get(within).key() + "/" + name;
    YamlPlace first = places.putIfAbsent(key, place);
    if (name.isEmpty()) {
      problems.at(
          place, Excerpt.of(title), "is no name of a category; a letter or digit is needed");
    } else if (first != null) {
      problems.at(
          place,
          Excerpt.of(title),
          "a category of the key %s stands on line %d, too; each needs a name of its own"
              .formatted(key, first.line()));
    } else if (categories.size() == MOST_CATEGORIES) {
      problems.at(place, Excerpt.of(title), "is one more than " + MOST_CATEGORIES + " categories");
    }
    for (int i = 0; i < categories.size() && first != null; i++) {
      if (categories.get(i).key().equals(key)) {
        return i;
      }
    }
    categories.add(new Category(key, title.strip(), within));
    return categories.size() - 1;
  }

  /** The key of a category: its letters and digits in lower case, what parts them as {@code _}. */
  static String key(String title) {
    StringBuilder key = new StringBuilder();
    boolean gap = false;
    for (int c : title.strip().toLowerCase(Locale.ROOT).codePoints().limit(64).toArray()) {
      if (Character.isLetterOrDigit(c)) {
        key.append(gap && !key.isEmpty() ? "_" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Adds an entry, or all entries of a category that is named in angle brackets. */
  void add(int category, String text, @Nullable Double weight, YamlPlace place) {
    String entry = text.strip();
    if (entry.length() > 2 && entry.startsWith("<") && entry.endsWith(">") && weight == null) {
      inclusions.add(category, entry.substring(1, entry.length() - 1), place);
      return;
    }
    try {
      List<String> words = EntryWords.of(entry, caseSensitive);
      add(
          new Written(
              new Entry(entry, words, weight == null ? 1 : weight, category), weight, place));
    } catch (IllegalArgumentException e) {
      problems.at(place, titleOf(category), '"' + Excerpt.of(entry) + "\" " + e.getMessage());
    }
  }

  private void add(Written one) {
    if (one.weight == null) {
      firstPlain = firstPlain == null ? one : firstPlain;
    } else {
      firstWeighted = firstWeighted == null ? one : firstWeighted;
    }
    Entry entry = one.entry;
    Written first = written.putIfAbsent(List.of(entry.category(), entry.words()), one);
    if (first != null && first.entry.weight() != entry.weight()) {
      problems.at(
          one.place,
          titleOf(entry.category()),
          "\"%s\" has another weight on line %d; give it one weight"
              .formatted(Excerpt.of(entry.text()), first.place.line()));
    }
    if (written.size() == MOST_ENTRIES + 1 && first == null) {
      problems.at(one.place, "", "this is one more than %,d entries".formatted(MOST_ENTRIES));
    }
  }

  /** Notes what is wrong with a category. */
  void problem(YamlPlace place, int category, String message) {
    problems.at(place, titleOf(category), message);
  }

  private String titleOf(int category) {
    return category == Dictionary.NONE ? "" : Excerpt.of(categories.get(category).title());
  }

  /** Whether entries have weights. */
  boolean isWeighted() {
    return firstWeighted != null;
  }

  List<Category> categories() {
    return List.copyOf(categories);
  }

  /**
   * The entries, with those of categories that others include.
   *
   * @param whole stands for the file or section as a whole
   */
  List<Entry> entries(YamlPlace whole) {
    if (written.isEmpty() && problems.isEmpty()) {
      problems.at(whole, "", "holds no entry; one at least is needed");
    }
    if (firstPlain != null && firstWeighted != null) {
      problems.at(
          firstPlain.place,
          titleOf(firstPlain.entry.category()),
          "\"%s\" has no weight, but other entries have; give all of them one, or none"
              .formatted(Excerpt.of(firstPlain.entry.text())));
    }
    List<Entry> entries = new ArrayList<>(written.values().stream().map(Written::entry).toList());
    List<Entry> further = inclusions.resolve(categories, entries, MOST_ENTRIES);
    further.forEach(entries::add);
    return entries;
  }
}
