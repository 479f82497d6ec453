package dev.parallax.store.pack;

/**
 * Where in its object an entry stands.
 *
 * @param key SHA-256, 64 hex digits
 * @param from its first byte
 * @param length of it
 */
public record PackedEntry(String key, long from, int length) {}
