package dev.parallax.term;

/**
 * A word of a sentence.
 *
 * @param lemma in lower case, without white space, at most 64 code points
 * @param part its part of speech
 * @param counted whether it is selected as a term
 * @param joined whether a hyphen joins it to the word before
 */
record TermWord(String lemma, PartOfSpeech part, boolean counted, boolean joined) {

  /** Key of its measure, for example {@code ally/NOUN}. */
  String key() {
    return lemma + "/" + part.name();
  }

  /** Its letter in phrase patterns: that of a preposition, or of a word that is counted. */
  char letter() {
    return counted || part.letter() == PartOfSpeech.PREPOSITION
        ? part.letter()
        : PartOfSpeech.NO_LETTER;
  }
}
