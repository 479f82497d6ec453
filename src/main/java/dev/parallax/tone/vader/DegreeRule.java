package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Map.Entry;

/**
 * Degree words before a word with valence make it stronger or weaker.
 *
 * @param increments of single words; the sign is for positive valence
 * @param phrases the same of phrases
 */
record DegreeRule(Map<String, Double> increments, Phrases phrases) {

  /** Mean rise of intensity that people gave for a degree word. */
  private static final double INCREMENT = 0.293;

  static DegreeRule load() {
    Map<String, Double> increments =
        ListResource.pairs("degree-modifiers.tsv").entrySet().stream()
            .collect(toUnmodifiableMap(Entry::getKey, e -> increment(e.getValue())));
    return new DegreeRule(increments, Phrases.of(increments));
  }

  private static double increment(String sign) {
    return sign.equals("+") ? INCREMENT : -INCREMENT;
  }

  /** Whether the word stands for degree alone and so has no valence of its own. */
  boolean isDegree(SentenceWords words, int index) {
    return increments.containsKey(words.word(index)) || startsKindOf(words, index);
  }

  private static boolean startsKindOf(SentenceWords words, int index) {
    return words.word(index).equals("kind")
        && index + 1 < words.size()
        && words.word(index + 1).equals("of");
  }

  /** What the word at {@code index} adds to a valence after it. */
  double increment(SentenceWords words, int index, double valence) {
    Double increment = increments.get(words.word(index));
    if (increment == null) {
      return 0;
    }
    double signed = valence < 0 ? -increment : increment;
    return words.stressed(index) ? CapitalEmphasis.stress(signed, valence) : signed;
  }

  /** What phrases that end before {@code index} add to its valence, whatever its sign. */
  double phraseIncrement(SentenceWords words, int index, double valence) {
    double result = valence;
    result += phrase(words, index - 3, index);
    result += phrase(words, index - 3, index - 1);
    result += phrase(words, index - 2, index);
    return result;
  }

  private double phrase(SentenceWords words, int start, int end) {
    Double increment = phrases.at(words, start, end);
    return increment == null ? 0 : increment;
  }
}
