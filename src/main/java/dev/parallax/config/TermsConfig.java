package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * Which terms are counted.
 *
 * @param maxWords words of the longest term
 * @param stopWords whether stop words are counted as terms
 * @param names whether words in names of entities are counted as terms
 * @param wordForms whether words as written are counted, beside lemmas
 * @param minPhraseCount occurrences in the corpus below which words side by side are no term
 * @param minPhraseAssociation pointwise mutual information, in bits, below which they are none
 */
public record TermsConfig(
    @Setting(
            value = "Words of the longest term; 1 leaves phrases out.",
            byDefault = "3",
            min = 1,
            max = 3)
        int maxWords,
    @Setting(value = "Count stop words as terms.", byDefault = "false") boolean stopWords,
    @Setting(value = "Count words in names of entities as terms.", byDefault = "false")
        boolean names,
    @Setting(
            value =
                "Count words as they are written, in lower case and with contractions and possessives"
                    + " whole, as a family of their own.",
            byDefault = "false")
        boolean wordForms,
    @Setting(
            value = "Occurrences in the corpus below which words side by side are no phrase.",
            byDefault = "3",
            min = 2,
            max = 10_000)
        int minPhraseCount,
    @Setting(
            value =
                "Pointwise mutual information, in bits, below which words side by side are no"
                    + " phrase.",
            byDefault = "3",
            min = 0,
            max = 30)
        double minPhraseAssociation)
    implements Serializable {

  /** The same with words in names of entities selected or not. */
  public TermsConfig withNames(boolean selected) {
    return new TermsConfig(
        maxWords, stopWords, selected, wordForms, minPhraseCount, minPhraseAssociation);
  }
}
