package dev.parallax.compare.evidence;

import dev.parallax.compare.evidence.QuotableDocument.QuotableSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Short sentences that are no document's own: thanks, blessings, greetings. They are told by
 * repetition: most of their runs of three words, ends of the sentence counted as words, stand in
 * short sentences of several documents. No list of formulas could know a corpus.
 */
final class Formulas {

  /** Formulas are short, in words. */
  private static final int LONGEST = 15;

  private static final int FEWEST_DOCUMENTS = 3;
  private static final double SHARE_OF_DOCUMENTS = 0.05;
  private static final double SHARE_OF_RUNS = 0.5;

  /** Runs are counted by their hash, so that memory is bounded; two that collide count as one. */
  private static final int BUCKETS = 1 << 20;

  private final int[] documentsWith = new int[BUCKETS];
  private final int[] lastDocument = new int[BUCKETS];
  private int documents;

  void add(QuotableDocument document) {
    documents++;
    for (QuotableSentence sentence : document.sentences()) {
      if (sentence.words() <= LONGEST) {
        for (int run : runs(sentence.text())) {
          documentsWith[run] += lastDocument[run] == documents ? 0 : 1;
          lastDocument[run] = documents;
        }
      }
    }
  }

  /** Whether a sentence of a document that was added is a formula. */
  boolean has(String sentence) {
    List<Integer> runs = runs(sentence);
    if (runs.isEmpty() || runs.size() > LONGEST) {
      return false;
    }
    double least = Math.max(FEWEST_DOCUMENTS, SHARE_OF_DOCUMENTS * documents);
    long repeated = runs.stream().filter(run -> documentsWith[run] >= least).count();
    return repeated >= SHARE_OF_RUNS * runs.size();
  }

  private static List<Integer> runs(String sentence) {
    List<String> words = words(sentence);
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "^" : words.get(i - 1);
      String after = i + 1 == words.size() ? "$" : words.get(i + 1);
      int hash = (before + " " + words.get(i) + " " + after).hashCode();
      runs.add((hash ^ hash >>> 16) & BUCKETS - 1);
    }
    return runs;
  }

  /** The words of a sentence, in lower case. */
  static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    (sentence.toLowerCase(Locale.ROOT) + " ")
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    return words;
  }
}
