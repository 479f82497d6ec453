package dev.parallax.style;

import dev.parallax.model.measure.Contribution;
import java.util.List;

/**
 * A formula of readability: {@code constant + bySentence * words / sentences + byWord * syllables /
 * words} of a whole document.
 *
 * @param constant of the formula
 * @param bySentence weight of the words in a sentence
 * @param byWord weight of the syllables in a word
 */
record LinearFormula(double constant, double bySentence, double byWord) {

  /**
   * Parts the document's figure among its sentences: the mean of the parts is the figure. A ratio
   * of two sums is no sum over sentences, so each sentence gets its pseudo-value of the ratio, that
   * is the ratio plus the sentence's influence on it: {@code r + (y - r w) / m}, with y syllables
   * and w words of the sentence, and r syllables a word and m words a sentence of the document. The
   * mean of these is r, and resampling them is right to the first order (B. Efron, "The Jackknife,
   * the Bootstrap and Other Resampling Plans", 1982, chapter 6).
   */
  List<Contribution> contributions(List<SentenceLength> sentences) {
    double words = sentences.stream().mapToInt(SentenceLength::words).sum();
    double syllables = sentences.stream().mapToInt(SentenceLength::syllables).sum();
    double perWord = syllables / words;
    double perSentence = words / sentences.size();
    return sentences.stream()
        .map(
            sentence -> {
              double excess = sentence.syllables() - perWord * sentence.words();
              double value =
                  constant
                      + bySentence * sentence.words()
                      + byWord * (perWord + excess / perSentence);
              return new Contribution(sentence.ordinal(), sentence.segment(), value);
            })
        .filter(part -> part.amount() != 0)
        .toList();
  }
}
