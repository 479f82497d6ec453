package dev.parallax.own.match;

import dev.parallax.config.DictionaryConfig.NestedScope;
import dev.parallax.own.dictionary.Dictionary;
import dev.parallax.own.dictionary.Dictionary.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the entries of a dictionary, as quanteda's {@code tokens_lookup} documents it: longer
 * entries before shorter ones, from left to right, and no token twice for one category. A category
 * counts what the categories that it holds count. Immutable once built.
 */
public final class DictionaryMatcher {

  /** Of entries that match the same words: the one without wildcards, then the longest. */
  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparing((Entry entry) -> !entry.isFixed())
          .thenComparing(
              Comparator.comparingInt(
                      (Entry entry) -> entry.words().stream().mapToInt(String::length).sum())
                  .reversed());

  private static final Comparator<EntryMatch> IN_ORDER =
      Comparator.comparingInt(EntryMatch::firstToken)
          .thenComparingInt(EntryMatch::lastToken)
          .thenComparingInt(EntryMatch::category);

  private final Dictionary dictionary;
  private final WordPatterns patterns = new WordPatterns();
  private final Node root = new Node();
  private final List<List<Integer>> countedIn;

  private static final class Node {
    final Map<Integer, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  /** Where entries match: so many units from one on. */
  private record Stretch(int first, int length) {

    static final Comparator<Stretch> LONGEST_FIRST =
        Comparator.comparingInt(Stretch::length).reversed().thenComparingInt(Stretch::first);
  }

  /** Builds one, in the time of the dictionary's length. */
  public DictionaryMatcher(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.countedIn = new ArrayList<>();
    for (int category = 0; category < dictionary.categories().size(); category++) {
      countedIn.add(dictionary.countedIn(category));
    }
    for (Entry entry : dictionary.entries()) {
      Node node = root;
      for (String word : entry.words()) {
        node = node.next.computeIfAbsent(patterns.number(word), any -> new Node());
      }
      node.entries.add(entry);
    }
  }

  /** Reads a document's sentences, and remembers its words meanwhile. */
  public Reading reading() {
    return new Reading();
  }

  /** One reading of one document; for one thread. */
  public final class Reading {

    private final Map<String, int[]> known = new HashMap<>();

    private Reading() {}

    /** What counts in a sentence, by first token, last token and category. */
    public List<EntryMatch> matches(List<TextUnit> units) {
      Map<Stretch, List<Entry>> found = new TreeMap<>(Stretch.LONGEST_FIRST);
      for (int first = 0; first < units.size(); first++) {
        walk(root, units, first, first, found);
      }
      return found.isEmpty() ? List.of() : chosen(found, units);
    }

    private void walk(
        Node node, List<TextUnit> units, int first, int at, Map<Stretch, List<Entry>> found) {
      for (int number : numbers(units.get(at))) {
        Node next = node.next.get(number);
        if (next == null) {
          continue;
        }
        if (!next.entries.isEmpty()) {
          found
              .computeIfAbsent(new Stretch(first, at - first + 1), any -> new ArrayList<>())
              .addAll(next.entries);
        }
        if (!next.next.isEmpty() && at + 1 < units.size()) {
          walk(next, units, first, at + 1, found);
        }
      }
    }

    private int[] numbers(TextUnit unit) {
      String word = dictionary.options().caseSensitive() ? unit.written() : unit.folded();
      return known.computeIfAbsent(word, patterns::matching);
    }
  }

  private List<EntryMatch> chosen(Map<Stretch, List<Entry>> found, List<TextUnit> units) {
    boolean acrossCategories = dictionary.options().nestedScope() == NestedScope.DICTIONARY;
    Map<Integer, BitSet> taken = new HashMap<>();
    BitSet takenByAny = new BitSet();
    List<EntryMatch> matches = new ArrayList<>();
    found.forEach(
        (stretch, entries) -> {
          int end = stretch.first + stretch.length;
          if (acrossCategories && takenByAny.nextClearBit(stretch.first) >= end) {
            return;
          }
          entries.sort(BEST_FIRST);
          for (Entry entry : entries) {
            for (int category : countedIn.get(entry.category())) {
              BitSet ofCategory = taken.computeIfAbsent(category, any -> new BitSet());
              int next = ofCategory.nextSetBit(stretch.first);
              if (next < 0 || next >= end) {
                ofCategory.set(stretch.first, end);
                takenByAny.set(stretch.first, end);
                matches.add(
                    new EntryMatch(
                        entry,
                        category,
                        units.get(stretch.first).firstToken(),
                        units.get(end - 1).lastToken()));
              }
            }
          }
        });
    matches.sort(IN_ORDER);
    return matches;
  }
}
