package dev.parallax.topic.hand;

import dev.parallax.model.measure.SentenceTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms of the texts that are none of the vocabulary of topics: how often they stand, and where.
 *
 * @param byTerm term to its occurrences in each document that has it
 */
record OtherTerms(Map<String, Map<Integer, Integer>> byTerm) {

  static OtherTerms of(List<List<SentenceTerms>> documents, Set<String> vocabulary) {
    Map<String, Map<Integer, Integer>> byTerm = new HashMap<>();
    for (int document = 0; document < documents.size(); document++) {
      for (SentenceTerms sentence : documents.get(document)) {
        for (String term : sentence.terms()) {
          if (!vocabulary.contains(term)) {
            byTerm.computeIfAbsent(term, any -> new HashMap<>()).merge(document, 1, Integer::sum);
          }
        }
      }
    }
    return new OtherTerms(byTerm);
  }

  /** Why a word that fits no term of the vocabulary is of no use, in a sentence. */
  String whyNot(String written, SeedWord word, List<String> vocabulary) {
    Map<Integer, Integer> byDocument = new HashMap<>();
    byTerm.forEach(
        (term, places) -> {
          if (word.fits(term)) {
            places.forEach((document, times) -> byDocument.merge(document, times, Integer::sum));
          }
        });
    int times = byDocument.values().stream().mapToInt(Integer::intValue).sum();
    String meant = times == 0 ? ByHandCheck.meant(word.letters(), vocabulary) : "";
    return times == 0
        ? "no document has “%s” as a lemma or phrase%s"
            .formatted(written, meant.isEmpty() ? "." : meant)
        : ("“%s” (%,d times, in %,d documents) is too rare or too common to tell topics"
                + " (topics.min_units, topics.min_document_share, topics.max_unit_share).")
            .formatted(written, times, byDocument.size());
  }
}
