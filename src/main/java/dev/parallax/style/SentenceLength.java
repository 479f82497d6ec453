package dev.parallax.style;

/**
 * How long a sentence is.
 *
 * @param ordinal of the sentence in its document
 * @param segment ordinal of its paragraph
 * @param words at least one
 * @param syllables of all its words
 */
record SentenceLength(int ordinal, int segment, int words, int syllables) {

  static SentenceLength of(WordedSentence sentence, Syllables syllables) {
    return new SentenceLength(
        sentence.ordinal(),
        sentence.segment(),
        sentence.words().size(),
        sentence.words().stream().mapToInt(syllables::of).sum());
  }
}
