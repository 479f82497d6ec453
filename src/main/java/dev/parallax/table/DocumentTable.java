package dev.parallax.table;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.format.Table;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table to which every analysed document gives rows.
 *
 * @param <R> what a row is made from
 * @param table its shape
 * @param rows a document's rows, in the table's order
 */
public record DocumentTable<R>(Table<R> table, Function<AnalysedDocument, Stream<R>> rows) {}
