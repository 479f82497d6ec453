package dev.parallax.annotate.recognise;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Clusters of words that stand in like contexts.
 *
 * @param words their numbers in {@code names}
 * @param names of the clusters
 * @param unknown name of the cluster of all other words
 */
record Clusters(NumberTable words, List<String> names, String unknown) {

  /**
   * @param lexicon word, in small letters and with digits alike, to cluster
   */
  static Clusters of(Map<String, String> lexicon, String unknown) {
    List<String> names = lexicon.values().stream().distinct().sorted().toList();
    long[] hashes = new long[lexicon.size()];
    int[] numbers = new int[lexicon.size()];
    int i = 0;
    for (String word : lexicon.keySet()) {
      hashes[i] = TextHash.of(word).hash();
      numbers[i++] = Collections.binarySearch(names, lexicon.get(word));
    }
    return new Clusters(NumberTable.of(hashes, numbers), names, unknown);
  }

  /** A word's cluster. */
  TextHash of(String word) {
    String digitsAlike =
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = words.number(TextHash.of(digitsAlike).hash());
    return TextHash.of(number == NumberTable.NONE ? unknown : names.get(number));
  }
}
