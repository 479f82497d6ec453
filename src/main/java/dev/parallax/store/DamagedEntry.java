package dev.parallax.store;

/**
 * An entry that could not be used.
 *
 * @param kind of the entry
 * @param key of the entry, or name of the pack
 * @param problem what is wrong with it, for people
 */
public record DamagedEntry(String kind, String key, String problem) {}
