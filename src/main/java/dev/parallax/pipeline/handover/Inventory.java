package dev.parallax.pipeline.handover;

import dev.parallax.entity.NameInventory;
import dev.parallax.term.TermInventory;

/**
 * What a first reading of one document finds for what needs the whole corpus.
 *
 * @param names that stand in it
 * @param terms that may be phrases
 */
public record Inventory(NameInventory names, TermInventory terms) {}
