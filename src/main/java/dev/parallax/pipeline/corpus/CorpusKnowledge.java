package dev.parallax.pipeline.corpus;

import dev.parallax.entity.EntityCatalogue;
import dev.parallax.term.Vocabulary;

/**
 * What only the corpus as a whole can tell, and every document is then read with.
 *
 * @param entities who or what the names of the corpus stand for
 * @param phrases words that belong together
 */
public record CorpusKnowledge(EntityCatalogue entities, Vocabulary phrases) {

  /** Name under which the run keeps it. */
  public static final String ID = "corpus-knowledge";
}
