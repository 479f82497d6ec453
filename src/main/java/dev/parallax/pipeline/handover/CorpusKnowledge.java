package dev.parallax.pipeline.handover;

import dev.parallax.entity.EntityCatalogue;
import dev.parallax.frame.score.FrameFitting;
import dev.parallax.term.Vocabulary;

/**
 * What only the corpus as a whole can tell, and every document is then read with.
 *
 * @param entities who or what the names of the corpus stand for
 * @param phrases words that belong together
 * @param frames what scores sentences for frames
 */
public record CorpusKnowledge(
    EntityCatalogue entities, Vocabulary phrases, FrameFitting.Outcome frames) {}
