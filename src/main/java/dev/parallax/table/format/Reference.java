package dev.parallax.table.format;

/**
 * A column by which one table leads to another.
 *
 * @param column of the table that refers
 * @param table that is referred to, by its only key column
 */
public record Reference(String column, String table) {}
