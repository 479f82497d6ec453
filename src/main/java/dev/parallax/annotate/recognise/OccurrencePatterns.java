package dev.parallax.annotate.recognise;

/**
 * Whether a capitalised word before one in lower case stands in the sentence again, and beside
 * which words: "Kennedy said" is told by "President Kennedy" elsewhere.
 */
final class OccurrencePatterns {

  /** Tokens from a word that another occurrence is looked for at. */
  private static final int NEAREST = 3;

  private static final int FARTHEST = 150;

  private static final long NONE = name("NO-OCCURRENCE-PATTERN");

  private OccurrencePatterns() {}

  private static long name(String feature) {
    return TextHash.of(feature + "|C").hash();
  }

  static void add(SentenceView sentence, int place, FeatureSum sum) {
    TokenView word = sentence.at(place);
    TokenView next = sentence.at(place + 1);
    TokenView previous = sentence.at(place - 1);
    if (!word.isNameCase() || next.hasCapital() || !next.hasLetter() || !previous.hasLetter()) {
      sum.add(NONE);
    } else if (previous.isNameCase() && previous.isProperNoun()) {
      addNames(sentence, place, sum);
    } else {
      addWords(sentence, place, sum);
    }
  }

  /** Of a name of two words. */
  private static void addNames(SentenceView sentence, int place, FeatureSum sum) {
    String word = sentence.at(place).text();
    String previous = sentence.at(place - 1).text();
    for (int other = 0; other < sentence.size(); other++) {
      if (isElsewhere(other - place) && sentence.at(other).text().equals(word)) {
        boolean both = sentence.at(other - 1).text().equals(previous);
        sum.add(both ? Names.of(other > place).both() : Names.of(other > place).one());
      }
    }
  }

  private static void addWords(SentenceView sentence, int place, FeatureSum sum) {
    String word = sentence.at(place).text();
    for (int other = 0; other < sentence.size(); other++) {
      if (isElsewhere(other - place) && sentence.at(other).text().equals(word)) {
        // Behind the word, a name before it is looked for first; before the word, one after it.
        int step = other > place ? -1 : 1;
        sum.add(Words.of(other > place).feature(sentence, other, step));
      }
    }
  }

  private static boolean isElsewhere(int distance) {
    int steps = Math.abs(distance);
    return steps >= NEAREST && steps < FARTHEST;
  }

  private record Names(long both, long one) {
    private static final Names NEXT =
        new Names(name("XY-NEXT-OCCURRENCE-XY"), name("XY-NEXT-OCCURRENCE-Y"));
    private static final Names PREVIOUS =
        new Names(name("XY-PREV-OCCURRENCE-XY"), name("XY-PREV-OCCURRENCE-Y"));

    static Names of(boolean next) {
      return next ? NEXT : PREVIOUS;
    }
  }

  private record Words(long first, long second, long alone) {
    private static final Words NEXT =
        new Words(
            name("X-NEXT-OCCURRENCE-YX"),
            name("X-NEXT-OCCURRENCE-XY"),
            name("X-NEXT-OCCURRENCE-X"));
    private static final Words PREVIOUS =
        new Words(
            name("X-PREV-OCCURRENCE-YX"),
            name("X-PREV-OCCURRENCE-XY"),
            name("X-PREV-OCCURRENCE-X"));

    static Words of(boolean next) {
      return next ? NEXT : PREVIOUS;
    }

    long feature(SentenceView sentence, int other, int step) {
      if (isName(sentence.at(other + step))) {
        return first;
      }
      return isName(sentence.at(other - step)) ? second : alone;
    }

    private static boolean isName(TokenView word) {
      return word.isNameCase() && word.isProperNoun();
    }
  }
}
