package dev.parallax.own.match;

import dev.parallax.own.dictionary.Dictionary.Entry;

/**
 * An entry where it counts for a category.
 *
 * @param entry that matches
 * @param category index of the category: the entry's own, or one that holds it
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
public record EntryMatch(Entry entry, int category, int firstToken, int lastToken) {}
