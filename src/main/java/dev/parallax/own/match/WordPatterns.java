package dev.parallax.own.match;

import dev.parallax.own.dictionary.EntryWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words of entries, numbered, and which of them a word of a text matches: itself, beginnings and
 * endings by their hash, so that the cost of a word does not grow with the dictionary; only words
 * with a wildcard in their middle are tried one by one.
 */
final class WordPatterns {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> fixed = new HashMap<>();
  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> endings = new HashMap<>();
  private final NavigableSet<Integer> beginningLengths = new TreeSet<>();
  private final NavigableSet<Integer> endingLengths = new TreeSet<>();
  private final List<Glob> globs = new ArrayList<>();

  private record Glob(String pattern, int number) {}

  /** The number of a word of an entry. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    if (!EntryWords.hasWildcard(word)) {
      fixed.put(word, number);
    } else if (isPlain(word.substring(0, word.length() - 1)) && word.endsWith("*")) {
      beginnings.put(word.substring(0, word.length() - 1), number);
      beginningLengths.add(word.length() - 1);
    } else if (isPlain(word.substring(1)) && word.startsWith("*")) {
      endings.put(word.substring(1), number);
      endingLengths.add(word.length() - 1);
    } else {
      globs.add(new Glob(word, number));
    }
    return number;
  }

  private static boolean isPlain(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0;
  }

  /** The numbers of all words of entries that match a word of a text, unordered. */
  int[] matching(String word) {
    List<Integer> found = new ArrayList<>();
    add(fixed.get(word), found);
    for (int length : beginningLengths.headSet(word.length(), true)) {
      add(beginnings.get(word.substring(0, length)), found);
    }
    for (int length : endingLengths.headSet(word.length(), true)) {
      add(endings.get(word.substring(word.length() - length)), found);
    }
    for (Glob glob : globs) {
      if (matches(glob.pattern, word)) {
        found.add(glob.number);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(@Nullable Integer number, List<Integer> found) {
    if (number != null) {
      found.add(number);
    }
  }

  /** Going back to the last star alone is enough, so that the cost is bounded. */
  static boolean matches(String pattern, String word) {
    int p = 0;
    int w = 0;
    int star = -1;
    int from = 0;
    while (w < word.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = w;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == word.charAt(w))) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        w = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
