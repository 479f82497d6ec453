package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.PartOfSpeech;
import dev.parallax.frame.lexicon.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words of patterns, and tells which of them a token is. Looking a token up takes time
 * in its length, whatever the number of words: whole words are hashed, beginnings of words stand in
 * a trie over letters.
 */
final class WordTable {

  private final Map<String, Numbers> wholeWords = new HashMap<>();
  private final EdgeTable letters = new EdgeTable();
  private final Map<Integer, Numbers> prefixes = new HashMap<>();
  private int nodes = 1;
  private int words;

  /** The number of a word, from 0; the same word has the same number. */
  int add(Word word) {
    Numbers numbers =
        word.prefix()
            ? prefixes.computeIfAbsent(addLetters(word.text()), absent -> new Numbers())
            : wholeWords.computeIfAbsent(word.text(), absent -> new Numbers());
    return numbers.add(word);
  }

  /**
   * Tells the numbers of all words that a token is.
   *
   * @param text its lemma or form
   */
  void find(String text, Unit unit, IntConsumer found) {
    Numbers whole = wholeWords.get(text);
    if (whole != null) {
      whole.tell(unit, found);
    }
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      node = letters.get(key(node, text.charAt(i)));
      if (node == EdgeTable.NONE) {
        return;
      }
      Numbers prefix = prefixes.get(node);
      if (prefix != null) {
        prefix.tell(unit, found);
      }
    }
  }

  private int addLetters(String text) {
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      long key = key(node, text.charAt(i));
      node = letters.get(key);
      if (node == EdgeTable.NONE) {
        node = nodes++;
        letters.put(key, node);
      }
    }
    return node;
  }

  private static long key(int node, char letter) {
    return ((long) node << Character.SIZE) | letter;
  }

  /** The numbers of one text: one for each demand that a token with it must meet. */
  private final class Numbers {
    private final Map<Demand, Integer> numbers = new LinkedHashMap<>();

    int add(Word word) {
      return numbers.computeIfAbsent(
          new Demand(word.partOfSpeech(), word.outside()), absent -> words++);
    }

    void tell(Unit unit, IntConsumer found) {
      numbers.forEach(
          (demand, number) -> {
            if (demand.isMetBy(unit)) {
              found.accept(number);
            }
          });
    }
  }

  /**
   * What is asked of a token beside its text.
   *
   * @param partOfSpeech null for any
   * @param outside types of mentions that it must be no part of
   */
  private record Demand(@Nullable PartOfSpeech partOfSpeech, List<String> outside) {

    boolean isMetBy(Unit unit) {
      return (partOfSpeech == null || partOfSpeech == unit.partOfSpeech())
          && (unit.mention() == null || !outside.contains(unit.mention()));
    }
  }
}
