package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How a word's frequency in a cohort differs from that in a reference list. A description: the list
 * has no documents, so nothing can be tested.
 *
 * @param cohort name of the cohort
 * @param rank among the cohort's words by the size of the log-odds' z, from 1
 * @param word in lower case
 * @param reference what the list was counted in
 * @param occurrences of the word in the cohort
 * @param words of the cohort
 * @param documents of the cohort that hold it
 * @param referenceOccurrences of the word in the list
 * @param referenceWords of the list
 * @param log2Ratio of the two rates; null where one of them is 0
 * @param keyness of the four cells, positive where the word is more frequent in the cohort
 */
public record ReferenceKeyness(
    String cohort,
    int rank,
    String word,
    String reference,
    double occurrences,
    double words,
    int documents,
    double referenceOccurrences,
    double referenceWords,
    @Nullable Double log2Ratio,
    Keyness keyness) {

  /** The same at another rank. */
  public ReferenceKeyness at(int place) {
    return new ReferenceKeyness(
        cohort,
        place,
        word,
        reference,
        occurrences,
        words,
        documents,
        referenceOccurrences,
        referenceWords,
        log2Ratio,
        keyness);
  }
}
