package dev.parallax.tone.vader;

/**
 * The valence of one word, as what stands before it makes it.
 *
 * @param lexicon valences of words on their own
 * @param no the rule about {@code no}
 * @param degree the rule about degree words
 * @param negation the rule about negations
 * @param idiom the rule about idioms
 */
record WordValence(
    Lexicon lexicon, NoRule no, DegreeRule degree, NegationRule negation, IdiomRule idiom) {

  /** What a degree word keeps of its weight at a distance of one, two and three words. */
  private static final double[] DAMPING = {1, 0.95, 0.9};

  static WordValence load() {
    Lexicon lexicon = Lexicon.load();
    return new WordValence(
        lexicon, new NoRule(lexicon), DegreeRule.load(), NegationRule.load(), IdiomRule.load());
  }

  double of(SentenceWords words, int index) {
    Double listed = lexicon.valence(words.word(index));
    if (listed == null || degree.isDegree(words, index)) {
      return 0;
    }
    double valence = no.apply(words, index, listed);
    if (words.stressed(index)) {
      valence = CapitalEmphasis.stress(valence, valence);
    }
    for (int distance = 1; distance <= Math.min(index, DAMPING.length); distance++) {
      if (!lexicon.contains(words.word(index - distance))) {
        valence = afterNeighbour(words, index, distance, valence);
      }
    }
    return LeastRule.apply(words, index, valence);
  }

  private double afterNeighbour(SentenceWords words, int index, int distance, double before) {
    double increment = degree.increment(words, index - distance, before);
    double valence =
        negation.apply(words, index, distance, before + increment * DAMPING[distance - 1]);
    if (distance < DAMPING.length) {
      return valence;
    }
    return degree.phraseIncrement(words, index, idiom.apply(words, index, valence));
  }
}
