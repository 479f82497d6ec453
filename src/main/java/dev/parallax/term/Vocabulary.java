package dev.parallax.term;

import dev.parallax.config.TermsConfig;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The phrases of a corpus: candidates frequent enough whose words stand side by side more often
 * than by chance. Cohorts play no part in the choice.
 *
 * @param phrases lemmas parted by blanks to what speaks for them
 */
public record Vocabulary(Map<String, Phrase> phrases) {

  /** Without phrases. */
  public static final Vocabulary EMPTY = new Vocabulary(Map.of());

  /** Sorts and copies the map, so that equal vocabularies have equal bytes. */
  public Vocabulary {
    phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
  }

  /**
   * Chooses the phrases. The order of the inventories does not matter.
   *
   * @param inventories of all documents of all cohorts, made with the same settings
   * @param config how frequent and how closely associated a phrase must be
   */
  public static Vocabulary of(List<TermInventory> inventories, TermsConfig config) {
    PhraseAssociation association = PhraseAssociation.of(inventories, config.minPhraseCount());
    Map<String, Phrase> phrases = new TreeMap<>();
    association
        .candidates()
        .forEach(
            (key, count) -> {
              if (count >= config.minPhraseCount()) {
                double bits = association.bits(key);
                if (bits >= config.minPhraseAssociation()) {
                  phrases.put(key, new Phrase(count, bits));
                }
              }
            });
    return new Vocabulary(phrases);
  }
}
