package dev.parallax.pipeline.handover;

import dev.parallax.model.text.Reject;
import dev.parallax.store.StoreUse;
import java.util.List;
import java.util.SortedMap;

/**
 * What the graph says at its end beside its tables.
 *
 * @param rejects sorted by path
 * @param issues issue code to count
 * @param store how its entries were used
 */
public record RunTally(List<Reject> rejects, SortedMap<String, Long> issues, StoreUse store) {}
