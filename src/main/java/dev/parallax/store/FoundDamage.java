package dev.parallax.store;

/**
 * What stands in a store's way of giving an entry or a pack.
 *
 * @param entry what is told of it
 * @param surely whether it is not as it was written; else it cannot be read just now, or by this
 *     version, and is not to be removed
 */
public record FoundDamage(DamagedEntry entry, boolean surely) {}
