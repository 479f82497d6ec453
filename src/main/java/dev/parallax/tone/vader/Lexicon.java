package dev.parallax.tone.vader;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * VADER's words and emoticons with their valence, the mean of ten people's ratings in [-4, 4].
 *
 * @param valences by word in lower case
 */
record Lexicon(Map<String, Double> valences) {

  /** Copies the map. */
  Lexicon {
    valences = Map.copyOf(valences);
  }

  /** The list that the build fetches, brought to the state of version 3.3.2. */
  static Lexicon load() {
    Map<String, Double> valences = new HashMap<>();
    // One emoticon of the fetched list is written in Latin-1, all else in ASCII. Of words that
    // stand
    // there twice, the later line counts, as in the reference.
    ListResource.lines("vader_sentiment_lexicon.txt", StandardCharsets.ISO_8859_1)
        .map(line -> line.strip().split("\t", -1))
        .filter(cells -> cells.length > 1)
        .forEach(cells -> valences.put(cells[0], Double.valueOf(cells[1])));
    ListResource.pairs("lexicon-changes.tsv")
        .forEach((word, valence) -> valences.put(word, Double.valueOf(valence)));
    return new Lexicon(valences);
  }

  /** The valence of a word in lower case, or null where it is not listed. */
  @Nullable Double valence(String word) {
    return valences.get(word);
  }

  boolean contains(String word) {
    return valences.containsKey(word);
  }
}
