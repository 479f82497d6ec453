package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.PartOfSpeech;
import dev.parallax.frame.lexicon.Word;
import java.util.EnumMap;
import java.util.HashMap;
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
    return numbers.add(word.partOfSpeech());
  }

  /** Tells the numbers of all words that a token with this lemma or form is. */
  void find(String text, @Nullable PartOfSpeech partOfSpeech, IntConsumer found) {
    Numbers whole = wholeWords.get(text);
    if (whole != null) {
      whole.tell(partOfSpeech, found);
    }
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      node = letters.get(key(node, text.charAt(i)));
      if (node == EdgeTable.NONE) {
        return;
      }
      Numbers prefix = prefixes.get(node);
      if (prefix != null) {
        prefix.tell(partOfSpeech, found);
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

  /** The numbers of one text: one for any part of speech, and one for each that is asked for. */
  private final class Numbers {
    private int ofAny = EdgeTable.NONE;
    private @Nullable Map<PartOfSpeech, Integer> ofOne;

    int add(@Nullable PartOfSpeech partOfSpeech) {
      if (partOfSpeech == null) {
        ofAny = ofAny == EdgeTable.NONE ? words++ : ofAny;
        return ofAny;
      }
      if (ofOne == null) {
        ofOne = new EnumMap<>(PartOfSpeech.class);
      }
      return ofOne.computeIfAbsent(partOfSpeech, absent -> words++);
    }

    void tell(@Nullable PartOfSpeech partOfSpeech, IntConsumer found) {
      if (ofAny != EdgeTable.NONE) {
        found.accept(ofAny);
      }
      Integer one = ofOne == null || partOfSpeech == null ? null : ofOne.get(partOfSpeech);
      if (one != null) {
        found.accept(one);
      }
    }
  }
}
