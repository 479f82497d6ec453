package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * Which terms are counted.
 *
 * @param maxWords words of the longest term
 * @param stopWords whether stop words are counted as terms
 * @param names whether words in names of entities are counted as terms
 * @param wordForms whether words as written are counted, beside lemmas
 * @param minPhraseCount occurrences in the corpus below which words side by side are no term
 * @param minPhraseAssociation pointwise mutual information, in bits, below which they are none
 * @param stopList words that are stop words beside the built-in ones
 * @param stopInflected whether their inflected forms are, too
 * @param drop terms that are not counted
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
            byDefault = "true")
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
        double minPhraseAssociation,
    @Setting(
            value =
                "Words that are no terms, beside the built-in stop words: words, or text files (.txt)"
                    + " with one a line, counted from the project.",
            byDefault = "[]",
            pattern = "[^\\x00]+")
        List<String> stopList,
    @Setting(
            value =
                "Whether words of stop_list are left out in all their inflected forms, or only as"
                    + " they are written there.",
            byDefault = "true")
        boolean stopInflected,
    @Setting(
            value =
                "Terms that are not compared: a lemma (thank), a lemma with its part of speech"
                    + " (thank/VERB), a phrase (god bless) or a word form. They still are words that"
                    + " rates are taken of.",
            byDefault = "[]",
            pattern = "[^\\x00]+")
        List<String> drop)
    implements Serializable {

  /** Copies the lists. */
  public TermsConfig {
    stopList = List.copyOf(stopList);
    drop = List.copyOf(drop);
  }

  /** The same with words in names of entities selected or not. */
  public TermsConfig withNames(boolean selected) {
    return new TermsConfig(
        maxWords,
        stopWords,
        selected,
        wordForms,
        minPhraseCount,
        minPhraseAssociation,
        stopList,
        stopInflected,
        drop);
  }

  /** The same with these stop words beside the built-in ones. */
  TermsConfig withStopList(List<String> words) {
    return new TermsConfig(
        maxWords,
        stopWords,
        names,
        wordForms,
        minPhraseCount,
        minPhraseAssociation,
        words,
        stopInflected,
        drop);
  }
}
