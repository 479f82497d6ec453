package dev.parallax.table.listed;

/**
 * An entry of the store that a document was made from.
 *
 * @param documentId of the document
 * @param kind of the entry
 * @param key of the entry
 */
public record StoredEntryRow(String documentId, String kind, String key) {}
